import { InvalidInput } from "../../../../shared/errors.ts";
import { parseQueryFile, printQueryFile } from "./query-heading.ts";
import type { QueryGiven } from "../query-draft.ts";
import type { SavedQuery } from "../saved-queries.ts";

/** The forms of files that queries come and go in. */
export const fileForms = ["bloodhound", "cypher"] as const;
export type FileForm = (typeof fileForms)[number];

const mostInFile = 500;

/**
 * The queries of a file, by its name and content: BloodHound's JSON, or Cypher with Clew's heading.
 * Throws InvalidInput where it is neither.
 */
export function queriesInFile(name: string, bytes: Uint8Array): readonly QueryGiven[] {
  const content = textOf(bytes);
  const isCypher = /\.(?:cypher|cyp|cql)$/iu.test(name);
  if (!isCypher && /^\s*[{[]/u.test(content)) return queriesInJson(content);
  if (!isCypher) throw new InvalidInput("queries.no-query-file");
  const query = parseQueryFile(content);
  if ("wrong" in query)
    throw new InvalidInput("queries.no-parameter-line", { line: query.wrong.slice(0, 120) });
  if (query.text === "") throw new InvalidInput("queries.file-without-text");
  const title = query.title === "" ? titleOf(name) : query.title;
  return [{ ...query, title, parameters: query.parameters.map(asGiven) }];
}

const encodings = new Map([
  ["fffe", "utf-16le"],
  ["feff", "utf-16be"],
]);

/** UTF-8, or UTF-16 with its mark; the mark itself is no part of the text. */
function textOf(bytes: Uint8Array): string {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString("hex");
  try {
    return new TextDecoder(encodings.get(mark) ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InvalidInput("queries.no-text-file");
  }
}

/** `{"query", "name", "description"}`, or a list of these. */
function queriesInJson(content: string): readonly QueryGiven[] {
  const found = jsonOf(content);
  const all: readonly unknown[] = Array.isArray(found) ? found : [found];
  if (all.length === 0) throw new InvalidInput("queries.no-query-file");
  if (all.length > mostInFile) throw new InvalidInput("queries.too-many", { most: mostInFile });
  return all.map((one) => {
    const { query, name, description } = isMap(one) ? one : {};
    if (typeof query !== "string" || typeof name !== "string" || query.trim() === "")
      throw new InvalidInput("queries.no-query-file");
    return {
      title: name,
      text: query,
      description: typeof description === "string" ? description : "",
    };
  });
}

function jsonOf(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new InvalidInput("queries.no-json");
  }
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function titleOf(name: string): string {
  return name
    .replace(/^.*[/\\]/u, "")
    .replace(/\.\w+$/u, "")
    .replace(/[-_]+/gu, " ");
}

function asGiven(one: SavedQuery["parameters"][number]) {
  const { suggestions, ...parameter } = one;
  if (suggestions === null) return { ...parameter, suggestions };
  const { from: _, ...rest } = suggestions;
  return { ...parameter, suggestions: rest };
}

/** A file that is given away. */
export interface OutFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

/** The file of a query, in one of the two forms. */
export function fileOf(query: SavedQuery, form: FileForm): OutFile {
  const name = fileName(query.title);
  if (form === "cypher")
    return { name: `${name}.cypher`, mediaType: "text/plain", content: printQueryFile(query) };
  const { text, title, description } = query;
  const content = `${JSON.stringify({ query: text, name: title, description }, null, 2)}\n`;
  return { name: `${name}.json`, mediaType: "application/json", content };
}

/** What BloodHound's form has no place for, in one query. */
export function isLostIn(form: FileForm, { parameters, tags }: SavedQuery): boolean {
  return form === "bloodhound" && parameters.length + tags.length > 0;
}

/** Letters, digits and - alone, so that it is a name on every system. */
function fileName(title: string): string {
  const name = title.normalize("NFKD").replace(/[^\p{ASCII}]+/gu, "");
  const plain = name.replace(/[^A-Za-z0-9]+/gu, "-").replace(/^-+|-+$/gu, "");
  return plain.toLowerCase().slice(0, 60) || "query";
}

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * A Cypher text from a file under cypher/, ready to be sent; made here alone, so that no value
 * becomes text.
 */
export type CypherText = string & { readonly cypher: unique symbol };

/** Names that may stand for labels and link types in a text (CYPHER.md rule 9). */
export interface KindNames {
  /** Cypher type of one link kind, for __LINK_KIND__. */
  readonly linkKind?: string;
  /** Cypher label of one entity kind, for __Kind__. */
  readonly entityKind?: string;
  /** Identifier or Thing, for __Sort__. */
  readonly sort?: string;
  /** Cypher types of several link kinds, for __LINK_KINDS__. */
  readonly linkKinds?: readonly string[];
}

const folder = fileURLToPath(new URL("../../../cypher/", import.meta.url));
const kindName = /^[A-Z][A-Za-z0-9_]{0,63}$/u;
// Chosen link kinds make texts of their own; more than these are made again.
const mostReady = 5_000;
const files = new Map<string, string>();
const ready = new Map<string, CypherText>();

/**
 * The text of cypher/<name>.cypher with kind names in their places.
 * Throws where a name is no kind name or a place stays open.
 */
export function statement(name: string, names: KindNames = {}): CypherText {
  const key = [name, names.entityKind, names.sort, names.linkKind, names.linkKinds?.join("|")].join(
    " ",
  );
  const known = ready.get(key);
  if (known !== undefined) return known;
  const text = replaced(withoutComments(fileText(name)), names) as CypherText;
  if (/__\w+__/u.test(text)) throw new Error(`${name}.cypher has an open place`);
  if (ready.size >= mostReady) ready.clear();
  ready.set(key, text);
  return text;
}

/** Names of the files whose statements were made ready in this process: what a run has sent. */
export function statementsUsed(): ReadonlySet<string> {
  return new Set([...ready.keys()].map((key) => key.split(" ")[0] ?? ""));
}

/** The whole text of a file, its comments too. */
export function fileText(name: string): string {
  const known = files.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(`${folder}${name}.cypher`, "utf8");
  files.set(name, text);
  return text;
}

function withoutComments(text: string): string {
  return text
    .split("\n")
    .filter((line) => !line.trimStart().startsWith("//"))
    .join("\n")
    .trim();
}

function replaced(text: string, names: KindNames): string {
  return text
    .replaceAll("__Kind__", () => checked(names.entityKind))
    .replaceAll("__Sort__", () => checked(names.sort))
    .replaceAll("__LINK_KIND__", () => checked(names.linkKind))
    .replaceAll("__LINK_KINDS__", () => (names.linkKinds ?? []).map(checked).join("|"));
}

function checked(name: string | undefined): string {
  if (name === undefined || !kindName.test(name))
    throw new Error("no kind name for a place in a statement");
  return name;
}

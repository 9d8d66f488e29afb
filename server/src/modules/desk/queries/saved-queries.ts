import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fileText } from "../../../graph/index.ts";

/** A query kept as a file under cypher/queries. */
export interface SavedQuery {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly parameters: readonly QueryParameter[];
  readonly columns: readonly string[];
  /** The file's Cypher without its heading. */
  readonly text: string;
}

/** A value that a saved query asks for. */
export interface QueryParameter {
  readonly name: string;
  readonly label: string;
  readonly type: "text" | "integer" | "number" | "dateTime" | "entity" | "kind";
  /** JSON value, or null where one must be given. */
  readonly default: string | number | null;
  readonly description: string;
}

const folder = fileURLToPath(new URL("../../../../../cypher/queries/", import.meta.url));
const types = ["text", "integer", "number", "dateTime", "entity", "kind"] as const;
let kept: readonly SavedQuery[] | undefined;

/** The saved queries, by title. */
export function savedQueries(): readonly SavedQuery[] {
  kept ??= readdirSync(folder)
    .filter((name) => name.endsWith(".cypher"))
    .map((name) =>
      parseSaved(
        name.slice(0, -".cypher".length),
        fileText(`queries/${name.slice(0, -".cypher".length)}`),
      ),
    )
    .toSorted((a, b) => (a.title < b.title ? -1 : 1));
  return kept;
}

/**
 * A saved query from its file: heading lines `// title:`, `// description:`, `// param:`, `//
 * columns:`, then the text.
 */
export function parseSaved(id: string, file: string): SavedQuery {
  const heading = (name: string) =>
    [...file.matchAll(new RegExp(`^// ${name}: +(.+)$`, "gmu"))].map(([, text = ""]) =>
      text.trim(),
    );
  const [title] = heading("title");
  const [columns] = heading("columns");
  if (title === undefined || columns === undefined)
    throw new Error(`queries/${id}.cypher has no title or no columns`);
  return {
    id,
    title,
    description: heading("description").join(" "),
    parameters: heading("param").map((line) => parameterOf(id, line)),
    columns: columns.split(",").map((column) => column.trim()),
    text: file.replace(/^\/\/.*\n/gmu, "").trim(),
  };
}

/** `name type = default | Label | description`; no default where one must be given. */
function parameterOf(id: string, line: string): QueryParameter {
  const [head = "", label = "", description = ""] = line.split("|").map((part) => part.trim());
  const match = /^(\w+) +(\w+)(?: *= *(.+))?$/u.exec(head);
  const type = types.find((one) => one === match?.[2]);
  if (match === null || type === undefined || label === "")
    throw new Error(`queries/${id}.cypher: "${line}" is no parameter`);
  const [, name = "", , fallback] = match;
  return { name, label, type, default: defaultOf(fallback, type), description };
}

function defaultOf(
  text: string | undefined,
  type: QueryParameter["type"],
): QueryParameter["default"] {
  if (text === undefined) return null;
  return type === "integer" || type === "number" ? Number(text) : text;
}

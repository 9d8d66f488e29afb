import type { Value } from "../../../../graph/index.ts";
import { plainParameter, typeNamed, type QueryParameter } from "../parameters/query-parameter.ts";

/** A query as its file says it: what stands in the heading, and the text below. */
export interface QueryFile {
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly parameters: readonly QueryParameter[];
  /** Empty where the file names none. */
  readonly columns: readonly string[];
  readonly text: string;
}

const headingLine = /^\/\/ *(title|description|tags|param|columns): *(.*)$/u;
/** A default that can stand in the line as it is. */
const plainDefault = /^[\p{L}\p{N}](?:[\p{L}\p{N} .,:/+_-]*[\p{L}\p{N}])?$/u;

/**
 * A query from a `.cypher` file: heading lines `// title:`, `// description:`, `// tags:`, `// param:`
 * and `// columns:`, then the text with comments of its own. Gives the first line that is no
 * parameter in place of the query.
 */
export function parseQueryFile(file: string): QueryFile | { readonly wrong: string } {
  const lines = file.replace(/^\u{feff}/u, "").split(/\r?\n/u);
  const end = lines.findIndex((line) => !headingLine.test(line) && line.trim() !== "");
  const heading = lines.slice(0, end === -1 ? lines.length : end);
  const all = (name: string) =>
    heading.flatMap((line) => {
      const [, key, said = ""] = headingLine.exec(line) ?? [];
      return key === name ? [said.trim()] : [];
    });
  const stated = all("param").map((line) => parameterOf(line) ?? { wrong: line });
  const wrong = stated.find((one): one is { readonly wrong: string } => "wrong" in one);
  if (wrong !== undefined) return wrong;
  return {
    title: all("title").join(" "),
    description: all("description").join("\n"),
    tags: all("tags").flatMap(listed),
    parameters: stated.filter((one): one is QueryParameter => "name" in one),
    columns: all("columns").flatMap(listed),
    text: lines.slice(heading.length).join("\n").trim(),
  };
}

/** The file of a query, which reads as the same query. */
export function printQueryFile({
  title,
  description,
  tags,
  parameters,
  text,
}: Omit<QueryFile, "columns">): string {
  const heading = [
    `// title: ${oneLine(title)}`,
    ...description
      .split(/\r?\n/u)
      .flatMap((line) => (line === "" ? [] : [`// description: ${line}`])),
    ...(tags.length === 0 ? [] : [`// tags: ${tags.join(", ")}`]),
    ...parameters.map((one) => `// param: ${parameterLine(one)}`),
  ];
  return `${heading.join("\n")}\n\n${text}\n`;
}

function listed(line: string): readonly string[] {
  return line
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/**
 * `name type = default | Label | description | {more}`; no default where one must be given. What
 * has no place in the line stands in the JSON at its end.
 */
function parameterOf(line: string): QueryParameter | undefined {
  const [, plain = line, json] = /^(.*?) *\| *(\{.*\})$/u.exec(line) ?? [];
  const [head = "", label = "", description = ""] = plain.split("|").map((part) => part.trim());
  const [, name = "", word = "", , fallback] = /^(\w+) +(\w+)( *= *(.+))?$/u.exec(head) ?? [];
  const type = typeNamed(word);
  const more = json === undefined ? {} : mapIn(json);
  if (type === undefined || label === "" || more === undefined) return undefined;
  const bare = plainParameter(name, type);
  return { ...bare, label, description, default: defaultOf(fallback, type), ...more };
}

function defaultOf(text: string | undefined, type: QueryParameter["type"]): Value {
  if (text === undefined) return null;
  if (type === "integer" || type === "number") return Number(text);
  return type === "boolean" ? text === "true" : text;
}

/** What may stand in the JSON of a parameter; all of it is checked with the query. */
const moreNames = ["label", "description", "default", "least", "most", "options", "kinds"] as const;

function mapIn(json: string): Partial<QueryParameter> | undefined {
  try {
    const map: unknown = JSON.parse(json);
    if (typeof map !== "object" || map === null) return undefined;
    const known = new Set<string>([...moreNames, "suggestions"]);
    return Object.fromEntries(Object.entries(map).filter(([name]) => known.has(name)));
  } catch {
    return undefined;
  }
}

function parameterLine(one: QueryParameter): string {
  const written = typeof one.default === "object" ? "" : String(one.default);
  const isPlain = plainDefault.test(written);
  const head = `${one.name} ${one.type}${isPlain ? ` = ${written}` : ""}`;
  const more = moreOf(one, isPlain);
  const json = Object.keys(more).length === 0 ? [] : [jsonInLine(more)];
  return [head, inLine(one.label), inLine(one.description), ...json].join(" | ");
}

/** JSON on one line: the separators of Unicode would end it, for a reader of lines. */
function jsonInLine(value: object): string {
  return JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

function moreOf(one: QueryParameter, isPlain: boolean): Partial<QueryParameter> {
  const bare = plainParameter(one.name, one.type);
  const differs = (name: keyof QueryParameter) =>
    JSON.stringify(one[name]) !== JSON.stringify(bare[name]);
  const inLineAlready = new Set<string>([
    ...(inLine(one.label) === one.label ? ["label"] : []),
    ...(inLine(one.description) === one.description ? ["description"] : []),
    ...(isPlain ? ["default"] : []),
  ]);
  const names = [...moreNames, "suggestions"] as const;
  return Object.fromEntries(
    names
      .filter((name) => differs(name) && !inLineAlready.has(name))
      .map((name) => [name, one[name]]),
  );
}

function inLine(text: string): string {
  return oneLine(text).replaceAll("|", "/");
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** One of many attacks of a class: a file, and the mapping that it is read by. */
export interface Sibling {
  /** Says what is wrong with it. */
  readonly what: string;
  /** The file's name, whose ending says how it is read. */
  readonly file: string;
  readonly content: () => Promise<string | Buffer> | string | Buffer;
  /** Where it is not the plain one that names `ad_id` and `phone`. */
  readonly mapping?: string;
}

/** A mapping that reads phones out of one column. */
export function mappingOf(id: string, path: string, more = ""): string {
  return [
    `dataset: { id: ${id}, title: Sent, region: US }`,
    "files:",
    `  - path: ${JSON.stringify(path)}`,
    more,
    "    entities: { ad: { kind: Ad, key: ad_id }, phone: { kind: Phone, extract: phone } }",
    "    links: [ { kind: mentions, from: ad, to: phone } ]",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** One text so many times. */
export const times = (text: string, count: number): string => text.repeat(count);

/** So many texts, each made from its number. */
export const numbered = (count: number, of: (at: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, at) => of(at));

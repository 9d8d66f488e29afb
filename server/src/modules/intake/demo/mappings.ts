import { readFileSync } from "node:fs";

/** The mappings of the demo, in the order in which they are to be imported. */
const names = [
  "heron-ads.yaml",
  "heron-mirror.yaml",
  "heron-calls.yaml",
  "heron-bank.yaml",
  "heron-hotline.yaml",
  "heron-subscribers.yaml",
  "heron-handset.yaml",
  "heron-stays.yaml",
];

/** The mapping files of the demo, by name: each source with its own title, grade and habits. */
export const mappings: Readonly<Record<string, string>> = Object.fromEntries(
  names.map((name) => [name, textOf(`${name}.txt`)]),
);

/** What stands beside the files. */
export const readme = textOf("README.md");

/** The text of a file beside this one. The names end in .txt, so that no formatter changes a byte. */
function textOf(name: string): string {
  return readFileSync(new URL(`./files/${name}`, import.meta.url), "utf8");
}

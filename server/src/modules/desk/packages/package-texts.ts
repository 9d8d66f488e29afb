import { version } from "../../answers/search/index.ts";
import { sdlBeside } from "../../../shared/module.ts";
import type { PackageContent } from "./types.ts";

const readme = sdlBeside(import.meta.url, "readme.txt");
const certification = sdlBeside(import.meta.url, "certification.txt");

/** What is in a package and how it is checked, for who has nothing but the package. */
export function readmeText(content: PackageContent, key: string): string {
  return filled(readme, content, key);
}

/** The form that a person completes and signs by hand. */
export function certificationText(content: PackageContent, key: string): string {
  return filled(certification, content, key);
}

function filled(template: string, content: PackageContent, key: string): string {
  const { title, how, graph, rows, store } = content;
  const values: Readonly<Record<string, string | number>> = {
    title: oneLine(title),
    how: oneLine(how),
    key,
    version,
    entities: graph.entities.length,
    links: graph.links.length,
    rows: rows.length,
    schema: store.schema,
    ontology: store.ontology,
    writes: store.writes,
  };
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}

/** A text that cannot begin a line of its own. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

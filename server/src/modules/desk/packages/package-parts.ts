import { csvFiles, graphmlFile, jsonText, table } from "../exports/index.ts";
import { certificationText, readmeText } from "./package-texts.ts";
import type { PackageContent } from "./types.ts";
import { viewerPage } from "./viewer-page.ts";

/** A file of a package. */
export interface PackageFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What stands in `content.json`: all but what has a file of its own. */
export type PackageHead = Omit<
  PackageContent,
  "graph" | "rows" | "chart" | "chronology" | "queries" | "decisions" | "methods" | "documents"
>;

/**
 * The files of a package, by name, without manifest, signature and sums. A pure function of its
 * content: the same content gives the same bytes.
 */
export function partsOf(content: PackageContent, key: string): readonly PackageFile[] {
  const { chart } = content;
  const texts: Readonly<Record<string, string>> = {
    "README.txt": readmeText(content, key),
    "index.html": viewerPage(content, key),
    "certification.txt": certificationText(content, key),
    ...dataOf(content),
    ...(chart === undefined ? {} : { "chart.svg": chart }),
  };
  return [
    ...Object.entries(texts).map(([name, text]) => ({ name, bytes: Buffer.from(text, "utf8") })),
    ...content.documents.map(({ file: name, bytes }) => ({ name, bytes })),
  ].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function dataOf(content: PackageContent): Readonly<Record<string, string>> {
  const {
    graph,
    rows,
    chart: _chart,
    chronology,
    queries,
    decisions,
    methods,
    documents,
    ...head
  } = content;
  const tables = [...csvFiles(graph, "graph", false).files, ...graphmlFile(graph, "graph").files];
  return {
    "content.json": plain(head satisfies PackageHead),
    "graph.json": jsonText(graph),
    ...Object.fromEntries(tables.map(({ name, content: text }) => [name, String(text)])),
    "rows.jsonl": rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
    "chronology.json": plain(chronology),
    "chronology.csv": chronologyTable(content),
    "queries.json": plain(queries),
    "decisions.json": plain(decisions),
    "methods.json": plain(methods),
    "documents.json": plain(documents.map(({ bytes: _bytes, ...told }) => told)),
  };
}

function plain(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function chronologyTable({ chronology }: PackageContent): string {
  return table(
    ["from", "to", "stated", "fact", "of", "sources", "records"],
    chronology.map(({ from, to, stated, fact, of, datasets, records }) => [
      from,
      to,
      stated,
      fact,
      of,
      datasets.join("|"),
      records.join("|"),
    ]),
  );
}

import { guarded } from "../../../shared/csv-guard.ts";
import { toCsv } from "./csv.ts";
import { toGexf } from "./gexf.ts";
import { toGraphml } from "./graphml.ts";
import { InvalidInput } from "../../../shared/errors.ts";
import type { ExportFile, ExportGraph, ExportResult } from "./types.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";

/** The formats that can be asked for. */
export const formats = ["csv", "json", "graphml", "gexf"] as const;
export type ExportFormat = (typeof formats)[number];

/** The format of that name. Throws InvalidInput naming those there are. */
export function formatNamed(name: string): ExportFormat {
  const format = formats.find((one) => one === name.toLowerCase());
  if (format === undefined)
    throw new InvalidInput("exports.format-must-be-one", { formats: formats.join(", ") }, "format");
  return format;
}

/** How a graph is exported. */
export interface RenderAsked {
  readonly format: ExportFormat;
  /** File name without ending. */
  readonly name: string;
  /** True where csv keeps what a spreadsheet could run as it is, for tools that read it as data. */
  readonly isRaw: boolean;
}

/** The files of a graph in a format, under a name without ending. */
export function render(graph: ExportGraph, { format, name, isRaw }: RenderAsked): ExportResult {
  const { files, notes } = filesOf(graph, { format, name, isRaw });
  return { files, notes, entities: graph.entities.length, links: graph.links.length };
}

function filesOf(
  graph: ExportGraph,
  { format, name, isRaw }: RenderAsked,
): { readonly files: readonly ExportFile[]; readonly notes: readonly Sentence[] } {
  switch (format) {
    case "csv": {
      const { entities, links } = toCsv(graph, isRaw ? (text) => text : guarded);
      const mediaType = "text/csv; charset=utf-8";
      return {
        files: [
          { name: `${name}.entities.csv`, mediaType, content: entities },
          { name: `${name}.links.csv`, mediaType, content: links },
        ],
        notes: [sentence(isRaw ? "exports.raw-cells" : "exports.cell-spreadsheet-could-run")],
      };
    }
    case "json":
      return {
        files: [
          {
            name: `${name}.json`,
            mediaType: "application/json",
            content: `${JSON.stringify({ format: "clew-export", version: 1, ...plainGraph(graph) }, null, 1)}\n`,
          },
        ],
        notes: [],
      };
    case "graphml":
      return xmlFile(toGraphml(graph), `${name}.graphml`, "application/graphml+xml");
    case "gexf":
      return xmlFile(toGexf(graph), `${name}.gexf`, "application/gexf+xml");
  }
}

/** One value is a text, several are a list; `formerly` stands where there is something in it. */
function plainGraph({ entities, links }: ExportGraph) {
  const plain = ({ properties, formerly, ...one }: ExportGraph[keyof ExportGraph][number]) => ({
    ...one,
    properties: plainValues(properties),
    ...(Object.keys(formerly).length > 0 ? { formerly: plainValues(formerly) } : {}),
  });
  return { entities: entities.map(plain), links: links.map(plain) };
}

function plainValues(values: Readonly<Record<string, readonly string[]>>) {
  return Object.fromEntries(
    Object.entries(values).map(([name, all]) => [name, all.length === 1 ? all[0] : all]),
  );
}

function xmlFile(
  { content, changed }: { readonly content: string; readonly changed: boolean },
  name: string,
  mediaType: string,
) {
  return {
    files: [{ name, mediaType, content }],
    notes: changed ? [sentence("exports.some-characters-xml-can")] : [],
  };
}

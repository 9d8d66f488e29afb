import { InvalidInput } from "../../../shared/errors.ts";
import type { Ontology } from "../../../ontology/index.ts";
import { cypherScript, type CypherNames } from "./formats/cypher-script.ts";
import { ftmFile } from "./formats/ftm-lines.ts";
import { csvFiles, gexfFile, graphmlFile } from "./formats/graph-files.ts";
import { jsonFile } from "./formats/json-graph.ts";
import { geojsonFile, kmlFile } from "./formats/map-files.ts";
import { stixFile } from "./formats/stix-bundle.ts";
import { xlsxFile } from "./formats/xlsx-tables.ts";
import type { ExportGraph, ExportResult, MadeFiles } from "./types.ts";

/** The formats that can be asked for. */
export const formats = [
  "csv",
  "json",
  "graphml",
  "gexf",
  "xlsx",
  "ftm",
  "stix",
  "cypher",
  "kml",
  "geojson",
] as const;
export type ExportFormat = (typeof formats)[number];

/** The format of that name. Throws InvalidInput naming those there are. */
export function formatNamed(name: string): ExportFormat {
  const format = formats.find((one) => one === name.toLowerCase());
  if (format === undefined)
    throw new InvalidInput("exports.format-must-be-one", { formats: formats.join(", ") }, "format");
  return format;
}

/** True for a format that says where rows stand or when they came. */
export function needsRecords(format: ExportFormat): boolean {
  return format === "xlsx" || format === "stix";
}

/** How a graph is exported. */
export interface RenderAsked {
  readonly format: ExportFormat;
  /** File name without ending. */
  readonly name: string;
  /** True where csv keeps what a spreadsheet could run as it is, for tools that read it as data. */
  readonly isRaw: boolean;
  readonly ontology: Ontology;
}

/**
 * The files of a graph in a format, under a name without ending, with what the format could not hold
 * of it.
 */
export function render(graph: ExportGraph, asked: RenderAsked): ExportResult {
  const { files, notes, held } = makers[asked.format](graph, asked);
  const { entities, links } = graph;
  return { files, notes, ...(held ?? { entities: entities.length, links: links.length }) };
}

type Maker = (graph: ExportGraph, asked: RenderAsked) => MadeFiles;

const makers: Readonly<Record<ExportFormat, Maker>> = {
  csv: (graph, { name, isRaw }) => csvFiles(graph, name, isRaw),
  json: (graph, { name }) => jsonFile(graph, name),
  graphml: (graph, { name }) => graphmlFile(graph, name),
  gexf: (graph, { name }) => gexfFile(graph, name),
  xlsx: (graph, { name }) => xlsxFile(graph, name),
  ftm: (graph, { name }) => ftmFile(graph, name),
  stix: (graph, { name }) => stixFile(graph, name),
  cypher: (graph, { name, ontology }) => cypherScript(graph, name, namesIn(ontology)),
  kml: (graph, { name }) => kmlFile(graph, name),
  geojson: (graph, { name }) => geojsonFile(graph, name),
};

function namesIn({ entityKinds, linkKinds }: Ontology): CypherNames {
  return {
    sortOf: (kind) => entityKinds.get(kind)?.sort ?? "thing",
    typeOf: (kind) => linkKinds.get(kind)?.type ?? kind,
  };
}

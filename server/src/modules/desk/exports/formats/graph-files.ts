import { sentence } from "../../../../sentences/index.ts";
import { guarded } from "../../../../shared/csv-guard.ts";
import {
  citationsBeyond,
  citationsIn,
  columnsIn,
  joinedIn,
  lossNotes,
  timedIn,
  type Loss,
} from "../losses.ts";
import type { ExportGraph, MadeFiles } from "../types.ts";
import { toCsv } from "./csv.ts";
import { toGexf } from "./gexf.ts";
import { toGraphml } from "./graphml.ts";

/** Two tables. `isRaw`: cells that a spreadsheet could run stay as they are. */
export function csvFiles(graph: ExportGraph, name: string, isRaw: boolean): MadeFiles {
  const { entities, links } = toCsv(graph, isRaw ? (text) => text : guarded);
  const mediaType = "text/csv; charset=utf-8";
  const guard = sentence(isRaw ? "exports.raw-cells" : "exports.cell-spreadsheet-could-run");
  return {
    files: [
      { name: `${name}.entities.csv`, mediaType, content: entities },
      { name: `${name}.links.csv`, mediaType, content: links },
    ],
    notes: [guard, ...lossNotes(lossesOfNetwork(graph))],
  };
}

/** What GraphML 1.0 holds. */
export function graphmlFile(graph: ExportGraph, name: string): MadeFiles {
  const made = toGraphml(graph);
  return xmlFile(made, `${name}.graphml`, "application/graphml+xml", lossesOfNetwork(graph));
}

/** What GEXF 1.3 holds. */
export function gexfFile(graph: ExportGraph, name: string): MadeFiles {
  const exact = timedIn([...graph.entities, ...graph.links]);
  return xmlFile(toGexf(graph), `${name}.gexf`, "application/gexf+xml", [
    ...lossesOfNetwork(graph),
    ["exports.times-look-exact", exact],
  ]);
}

/** Formats of networks and tables: links name their rows, entities none, and a value is one text. */
function lossesOfNetwork(graph: ExportGraph): readonly Loss[] {
  const { entities, links } = graph;
  return [
    ["exports.lost-citations", citationsIn(entities) + citationsBeyond(links)],
    ["exports.lost-columns", columnsIn({ ...graph, entities: [] })],
    ["exports.joined-values", joinedIn(graph)],
  ];
}

function xmlFile(
  { content, changed }: { readonly content: string; readonly changed: boolean },
  name: string,
  mediaType: string,
  losses: readonly Loss[],
): MadeFiles {
  const written = changed ? [sentence("exports.some-characters-xml-can")] : [];
  return { files: [{ name, mediaType, content }], notes: [...written, ...lossNotes(losses)] };
}

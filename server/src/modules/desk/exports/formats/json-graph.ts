import { recordsShown } from "../losses.ts";
import type { ExportGraph, ExportItem, MadeFiles } from "../types.ts";

/**
 * All that an export knows, as JSON that Clew opens again: one value is a text, several are a list,
 * `formerly` stands where there is something in it. Nothing is left out.
 */
export function jsonFile(graph: ExportGraph, name: string): MadeFiles {
  const content = jsonText(graph);
  return { files: [{ name: `${name}.json`, mediaType: "application/json", content }], notes: [] };
}

/** The text of that file. */
export function jsonText({ entities, links }: ExportGraph): string {
  const parts = [
    '{\n "format": "clew-export",\n "version": 1,\n "entities": [',
    entities.map((one) => `\n  ${JSON.stringify(plainItem(one))}`).join(","),
    '\n ],\n "links": [',
    links
      .map((one) => `\n  ${JSON.stringify({ ...plainItem(one), records: recordsShown(one) })}`)
      .join(","),
    "\n ]\n}\n",
  ];
  return parts.join("");
}

function plainItem({ properties, formerly, citations, ...one }: ExportItem) {
  return {
    ...one,
    properties: plainValues(properties),
    ...(Object.keys(formerly).length > 0 ? { formerly: plainValues(formerly) } : {}),
    citations,
  };
}

function plainValues(values: Readonly<Record<string, readonly string[]>>) {
  return Object.fromEntries(
    Object.entries(values).map(([name, all]) => [name, all.length === 1 ? all[0] : all]),
  );
}

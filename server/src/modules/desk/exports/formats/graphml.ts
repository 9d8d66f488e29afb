import { valueColumns } from "../every-value.ts";
import { recordsShown } from "../losses.ts";
import type { EveryValue, ExportEntity, ExportGraph, ExportLink } from "../types.ts";
import { xmlWriter } from "./xml.ts";

type Side = "node" | "edge";
type Data = (on: Side, name: string, value: string | number) => string;

/** GraphML 1.0 with typed keys; `changed` tells whether some text had to be written as \uXXXX. */
export function toGraphml({ entities, links }: ExportGraph): {
  readonly content: string;
  readonly changed: boolean;
} {
  const { text, changed } = xmlWriter();
  const { data, declared } = keysWith(text);
  const nodes = entities.map(
    (one) => `    <node id="${text(one.id)}">${nodeData(one, data).join("")}</node>`,
  );
  const edges = links.map((one) => {
    const ends = `source="${text(one.source)}" target="${text(one.target)}"`;
    return `    <edge id="${text(one.id)}" ${ends}>${edgeData(one, data).join("")}</edge>`;
  });
  const content = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declared,
    '  <graph id="clew" edgedefault="directed">',
    ...nodes,
    ...edges,
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
  return { content, changed: changed() };
}

function nodeData(one: ExportEntity, data: Data): readonly string[] {
  return [
    data("node", "kind", one.kind),
    data("node", "label", one.label),
    data("node", "ref", one.ref),
    data("node", "firstSeen", one.firstSeen),
    data("node", "lastSeen", one.lastSeen),
    data("node", "degree", one.degree),
    data("node", "datasets", one.datasets.join("|")),
    ...ownData("node", one, data),
  ];
}

function edgeData(one: ExportLink, data: Data): readonly string[] {
  return [
    data("edge", "kind", one.kind),
    data("edge", "firstSeen", one.firstSeen),
    data("edge", "lastSeen", one.lastSeen),
    data("edge", "count", one.count),
    data("edge", "datasets", one.datasets.join("|")),
    data("edge", "records", recordsShown(one).join("|")),
    ...ownData("edge", one, data),
  ];
}

function ownData(on: Side, one: EveryValue, data: Data): readonly string[] {
  return valueColumns(one).map(([name, value]) => data(on, `property:${name}`, value));
}

/** Keys, declared as they are met, and the data under them; none for what is empty. */
function keysWith(text: (raw: string) => string): {
  readonly data: Data;
  readonly declared: readonly string[];
} {
  const keys = new Map<string, string>();
  const declared: string[] = [];
  const key = (on: Side, name: string, type: string): string => {
    const known = keys.get(`${on} ${name}`);
    if (known !== undefined) return known;
    const id = `k${keys.size}`;
    keys.set(`${on} ${name}`, id);
    declared.push(`  <key id="${id}" for="${on}" attr.name="${text(name)}" attr.type="${type}"/>`);
    return id;
  };
  const data: Data = (on, name, value) => {
    if (value === "") return "";
    const id = key(on, name, typeof value === "number" ? "int" : "string");
    return `<data key="${id}">${text(String(value))}</data>`;
  };
  return { data, declared };
}

import { valueColumns } from "./every-value.ts";
import type { EveryValue, ExportEntity, ExportGraph, ExportLink } from "./types.ts";
import { xmlWriter } from "./xml.ts";

type Side = "node" | "edge";
type Pair = readonly [name: string, value: string | number];

/**
 * GEXF 1.3 with declared attributes; `changed` tells whether some text had to be written as \uXXXX.
 */
export function toGexf({ entities, links }: ExportGraph): {
  readonly content: string;
  readonly changed: boolean;
} {
  const { text, changed } = xmlWriter();
  const attributes = attributesWith(text);
  const nodes = entities.map((one) => {
    const values = attributes.values("node", entityPairs(one));
    return `      <node id="${text(one.id)}" label="${text(one.label)}">${values}</node>`;
  });
  const edges = links.map((one) => {
    const values = attributes.values("edge", linkPairs(one));
    const ends = `source="${text(one.source)}" target="${text(one.target)}"`;
    const kind = text(one.kind);
    return `      <edge id="${text(one.id)}" ${ends} kind="${kind}" label="${kind}">${values}</edge>`;
  });
  const content = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '  <graph mode="static" defaultedgetype="directed">',
    ...attributes.declared("node"),
    ...attributes.declared("edge"),
    "    <nodes>",
    ...nodes,
    "    </nodes>",
    "    <edges>",
    ...edges,
    "    </edges>",
    "  </graph>",
    "</gexf>",
    "",
  ].join("\n");
  return { content, changed: changed() };
}

function entityPairs(one: ExportEntity): readonly Pair[] {
  return [
    ["kind", one.kind],
    ["ref", one.ref],
    ["firstSeen", one.firstSeen],
    ["lastSeen", one.lastSeen],
    ["degree", one.degree],
    ["datasets", one.datasets.join("|")],
    ...ownPairs(one),
  ];
}

function linkPairs(one: ExportLink): readonly Pair[] {
  return [
    ["firstSeen", one.firstSeen],
    ["lastSeen", one.lastSeen],
    ["count", one.count],
    ["datasets", one.datasets.join("|")],
    ["records", one.records.join("|")],
    ...ownPairs(one),
  ];
}

function ownPairs(one: EveryValue): readonly Pair[] {
  return valueColumns(one).map(([name, value]) => [`property:${name}`, value] as const);
}

/** Attributes, numbered as they are met: what they are by entity or link, and their declarations. */
function attributesWith(text: (raw: string) => string) {
  const known: Readonly<Record<Side, Map<string, string>>> = { node: new Map(), edge: new Map() };
  const value = (side: Side, [name, raw]: Pair): string => {
    if (raw === "") return "";
    const id = known[side].get(name) ?? String(known[side].size);
    known[side].set(name, id);
    return `<attvalue for="${id}" value="${text(String(raw))}"/>`;
  };
  return {
    values: (side: Side, pairs: readonly Pair[]) =>
      `<attvalues>${pairs.map((pair) => value(side, pair)).join("")}</attvalues>`,
    declared: (side: Side): readonly string[] => [
      `    <attributes class="${side}">`,
      ...[...known[side]].map(
        ([name, id]) => `      <attribute id="${id}" title="${text(name)}" type="string"/>`,
      ),
      "    </attributes>",
    ],
  };
}

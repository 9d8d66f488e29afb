import type { ExportGraph } from "./types.ts";
import { xmlWriter } from "./xml.ts";

type Side = "node" | "edge";

/**
 * GEXF 1.3 with declared attributes; `changed` tells whether some text had to be written as \uXXXX.
 */
export function toGexf({ entities, links }: ExportGraph): {
  readonly content: string;
  readonly changed: boolean;
} {
  const { text, changed } = xmlWriter();
  const attributes: Readonly<Record<Side, Map<string, string>>> = {
    node: new Map(),
    edge: new Map(),
  };
  const value = (side: Side, name: string, raw: string | number): string => {
    if (raw === "") return "";
    const known = attributes[side].get(name) ?? String(attributes[side].size);
    attributes[side].set(name, known);
    return `<attvalue for="${known}" value="${text(String(raw))}"/>`;
  };
  const values = (side: Side, pairs: readonly (readonly [string, string | number])[]) =>
    `<attvalues>${pairs.map(([name, raw]) => value(side, name, raw)).join("")}</attvalues>`;
  const own = (properties: Readonly<Record<string, string>>) =>
    Object.entries(properties).map(([name, raw]) => [`property:${name}`, raw] as const);
  const nodes = entities.map((one) => {
    const pairs = [
      ["kind", one.kind],
      ["ref", one.ref],
      ["firstSeen", one.firstSeen],
      ["lastSeen", one.lastSeen],
      ["degree", one.degree],
      ["datasets", one.datasets.join("|")],
      ...own(one.properties),
    ] as const;
    return `      <node id="${text(one.id)}" label="${text(one.label)}">${values("node", pairs)}</node>`;
  });
  const edges = links.map((one) => {
    const pairs = [
      ["firstSeen", one.firstSeen],
      ["lastSeen", one.lastSeen],
      ["count", one.count],
      ["datasets", one.datasets.join("|")],
      ["records", one.records.join("|")],
      ...own(one.properties),
    ] as const;
    return `      <edge id="${text(one.id)}" source="${text(one.source)}" target="${text(one.target)}" kind="${text(one.kind)}" label="${text(one.kind)}">${values("edge", pairs)}</edge>`;
  });
  const declared = (side: Side) => [
    `    <attributes class="${side}">`,
    ...[...attributes[side]].map(
      ([name, id]) => `      <attribute id="${id}" title="${text(name)}" type="string"/>`,
    ),
    "    </attributes>",
  ];
  const content = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '  <graph mode="static" defaultedgetype="directed">',
    ...declared("node"),
    ...declared("edge"),
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

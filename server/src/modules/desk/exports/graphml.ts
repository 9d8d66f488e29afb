import type { ExportGraph } from "./types.ts";
import { xmlWriter } from "./xml.ts";

/** GraphML 1.0 with typed keys; `changed` tells whether some text had to be written as \uXXXX. */
export function toGraphml({ entities, links }: ExportGraph): {
  readonly content: string;
  readonly changed: boolean;
} {
  const { text, changed } = xmlWriter();
  const keys = new Map<string, string>();
  const key = (on: "node" | "edge", name: string, type = "string"): string => {
    const id = keys.get(`${on} ${name}`);
    if (id !== undefined) return id;
    const fresh = `k${keys.size}`;
    keys.set(`${on} ${name}`, fresh);
    declared.push(
      `  <key id="${fresh}" for="${on}" attr.name="${text(name)}" attr.type="${type}"/>`,
    );
    return fresh;
  };
  const declared: string[] = [];
  const data = (on: "node" | "edge", name: string, value: string | number) =>
    value === ""
      ? ""
      : `<data key="${key(on, name, typeof value === "number" ? "int" : "string")}">${text(String(value))}</data>`;
  const own = (on: "node" | "edge", properties: Readonly<Record<string, string>>) =>
    Object.entries(properties).map(([name, value]) => data(on, `property:${name}`, value));
  const nodes = entities.map((one) =>
    [
      `    <node id="${text(one.id)}">`,
      data("node", "kind", one.kind),
      data("node", "label", one.label),
      data("node", "ref", one.ref),
      data("node", "firstSeen", one.firstSeen),
      data("node", "lastSeen", one.lastSeen),
      data("node", "degree", one.degree),
      data("node", "datasets", one.datasets.join("|")),
      ...own("node", one.properties),
      "</node>",
    ].join(""),
  );
  const edges = links.map((one) =>
    [
      `    <edge id="${text(one.id)}" source="${text(one.source)}" target="${text(one.target)}">`,
      data("edge", "kind", one.kind),
      data("edge", "firstSeen", one.firstSeen),
      data("edge", "lastSeen", one.lastSeen),
      data("edge", "count", one.count),
      data("edge", "datasets", one.datasets.join("|")),
      data("edge", "records", one.records.join("|")),
      ...own("edge", one.properties),
      "</edge>",
    ].join(""),
  );
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

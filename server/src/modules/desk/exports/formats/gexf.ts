import { valueColumns } from "../every-value.ts";
import { recordsShown } from "../losses.ts";
import type { EveryValue, ExportEntity, ExportGraph, ExportLink } from "../types.ts";
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
    const named = `id="${text(one.id)}" label="${text(one.label)}"`;
    return `      <node ${named}${timesOf(one)}>${values}</node>`;
  });
  const edges = links.map((one) => {
    const values = attributes.values("edge", linkPairs(one));
    const ends = `source="${text(one.source)}" target="${text(one.target)}"`;
    const kind = text(one.kind);
    const held = `weight="${one.count}"${timesOf(one)}`;
    return `      <edge id="${text(one.id)}" ${ends} ${held} kind="${kind}" label="${kind}">${values}</edge>`;
  });
  const content = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '  <graph mode="dynamic" timeformat="dateTime" defaultedgetype="directed">',
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

/** When it was first and last seen, as the time line of Gephi reads it; nothing where unknown. */
function timesOf({ firstSeen, lastSeen }: Pick<ExportEntity, "firstSeen" | "lastSeen">): string {
  const start = firstSeen === "" ? "" : ` start="${firstSeen}"`;
  return lastSeen === "" ? start : `${start} end="${lastSeen}"`;
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
    ["records", recordsShown(one).join("|")],
    ...ownPairs(one),
  ];
}

function ownPairs(one: EveryValue): readonly Pair[] {
  return valueColumns(one).map(([name, value]) => [`property:${name}`, value] as const);
}

/** Attributes, numbered as they are met: what they are by entity or link, and their declarations. */
function attributesWith(text: (raw: string) => string) {
  const known: Readonly<Record<Side, Map<string, string>>> = { node: new Map(), edge: new Map() };
  const types = new Map<string, ValueType>();
  const value = (side: Side, [name, raw]: Pair): string => {
    if (raw === "") return "";
    const id = known[side].get(name) ?? String(known[side].size);
    known[side].set(name, id);
    const type = `${side} ${name}`;
    types.set(type, widest(types.get(type), typeOf(name, raw)));
    return `<attvalue for="${id}" value="${text(String(raw))}"/>`;
  };
  return {
    values: (side: Side, pairs: readonly Pair[]) =>
      `<attvalues>${pairs.map((pair) => value(side, pair)).join("")}</attvalues>`,
    declared: (side: Side): readonly string[] => [
      `    <attributes class="${side}">`,
      ...[...known[side]].map(([name, id]) => {
        const type = types.get(`${side} ${name}`) ?? "string";
        return `      <attribute id="${id}" title="${text(name)}" type="${type}"/>`;
      }),
      "    </attributes>",
    ],
  };
}

type ValueType = "long" | "double" | "string";

/** Properties that are numbers of something; digits of others, as of phones, are names. */
const counted =
  /^(?:degree|count|property:(?:amount|price|seconds|size|words|latitude|longitude))$/u;

function typeOf(name: string, value: string | number): ValueType {
  const text = String(value);
  if (!counted.test(name) || !/^-?\d{1,15}(?:\.\d{1,12})?$/u.test(text)) return "string";
  return text.includes(".") ? "double" : "long";
}

/** The type that holds the values of both. */
function widest(one: ValueType | undefined, other: ValueType): ValueType {
  if (one === undefined || one === other) return other;
  return one === "string" || other === "string" ? "string" : "double";
}

import { sentence } from "../../../../../sentences/index.ts";
import { longestRow, type OpenFile } from "../../types.ts";
import { xmlRows, type XmlCut, type XmlRow } from "../xml/xml-rows.ts";
import { xmlTree, type XmlNode } from "../xml/xml-tree.ts";
import { kindOfId, ownEntity, ownLink, valueOfId } from "./clew-export.ts";
import { nodeKind } from "./foreign-kinds.ts";
import { openNetwork } from "./network-file.ts";
import type { ItemTexts, NetworkItem } from "./network-items.ts";

/** A node or a link of a graph file, by the file's own names. */
export interface GraphPart {
  readonly id: string;
  readonly label: string;
  /** Of a link: its ends. */
  readonly source?: string;
  readonly target?: string;
  readonly texts: ItemTexts;
}

/** How one XML format of graphs is read. */
export interface GraphFormat {
  /** Elements that declare attributes: their names by their ids are gathered first. */
  readonly declares: string;
  readonly namesIn: (node: XmlNode) => readonly (readonly [id: string, name: string])[];
  /** A node or link, by the names of attributes. */
  readonly partIn: (node: XmlNode, nameOf: (id: string) => string) => GraphPart;
}

const typeNames = ["kind", "type", "category", "schema", "class", "entity_type", "entityType"];
const wordNames = ["kind", "relation", "relationship", "type", "label", "interaction"];

function cutFor({ declares }: GraphFormat): XmlCut {
  const wanted = new Set([declares, "node", "edge"]);
  return {
    isRow: (path) => wanted.has(path.at(-1) ?? ""),
    mostRow: longestRow,
    mostRun: 256 * 1024,
  };
}

/** Opens a graph in XML; one that Clew exported gives its entities as they were. */
export async function openXmlNetwork(path: string, format: GraphFormat): Promise<OpenFile> {
  const names = new Map<string, string>();
  let isOwn = false;
  for await (const row of xmlRows(path, cutFor(format))) {
    if ("fault" in row || row.path.at(-1) !== format.declares) continue;
    const node = xmlTree(row.raw);
    if (node === undefined) continue;
    for (const [id, name] of format.namesIn(node)) {
      names.set(id, name);
      if (name === "datasets") isOwn = true;
    }
  }
  const nameOf = (id: string) => names.get(id) ?? id;
  return openNetwork({
    items: () => itemsOf(path, format, { nameOf, isOwn }),
    ...(isOwn ? { isOwn, kindById: kindOfId, valueById: valueOfId } : {}),
  });
}

interface Naming {
  readonly nameOf: (id: string) => string;
  readonly isOwn: boolean;
}

async function* itemsOf(
  path: string,
  format: GraphFormat,
  naming: Naming,
): AsyncGenerator<NetworkItem> {
  for await (const row of xmlRows(path, cutFor(format))) {
    if ("fault" in row) {
      const reason = sentence("forms.xml-broken", { fault: row.fault });
      yield { type: "broken", position: row.position, reason };
    } else if (row.path.at(-1) !== format.declares) {
      const item = row.overlong ? tooLong(row) : itemIn(row, format, naming);
      if (item !== undefined) yield item;
    }
  }
}

function tooLong({ position }: XmlRow): NetworkItem {
  const reason = sentence("reading.element-longer-than-bytes", { longestRow });
  return { type: "broken", position, reason };
}

function itemIn(
  { raw, position }: XmlRow,
  { partIn }: GraphFormat,
  { nameOf, isOwn }: Naming,
): NetworkItem | undefined {
  const node = xmlTree(raw);
  if (node === undefined) return undefined;
  const { id, label, source, target, texts } = partIn(node, nameOf);
  const part = { position, raw, id: id === "" ? position : id, texts };
  if (source !== undefined && target !== undefined)
    return isOwn ? ownLink(part, source, target) : foreignLink(part, { label, source, target });
  if (isOwn) return ownEntity(part);
  const told = typeNames.find((name) => texts[name] !== undefined);
  const name = label === "" ? (texts["name"]?.[0] ?? texts["label"]?.[0] ?? id) : label;
  const kind = nodeKind(told === undefined ? undefined : texts[told]?.[0], name);
  return { type: "entity", ...part, ...kind, label: name };
}

function foreignLink(
  part: Pick<NetworkItem, "position"> & {
    readonly raw: string;
    readonly id: string;
    readonly texts: ItemTexts;
  },
  {
    label,
    source,
    target,
  }: { readonly label: string; readonly source: string; readonly target: string },
): NetworkItem {
  const told = wordNames.map((name) => part.texts[name]?.[0]).find((text) => text !== undefined);
  const word = told ?? (label === "" ? undefined : label);
  const type = label === "" || part.texts["type"] !== undefined ? {} : { type: [label] };
  return {
    type: "link",
    ...part,
    source,
    target,
    texts: { ...part.texts, ...type },
    ...(word === undefined ? {} : { word }),
  };
}

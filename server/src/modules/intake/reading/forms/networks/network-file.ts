import { InvalidInput, TooLarge } from "../../../../../shared/errors.ts";
import { sentence } from "../../../../../sentences/index.ts";
import type { OpenFile, ReadRow } from "../../types.ts";
import { formRow } from "../file-form.ts";
import { linkKind } from "./foreign-kinds.ts";
import type { EntityItem, LinkItem, NetworkItem } from "./network-items.ts";

/** Which kinds, links and properties a network file has. */
export interface NetworkShape {
  /** Names of properties by kind. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  readonly links: readonly LinkShape[];
  /** True where ids are public ids of Clew's. */
  readonly isOwn: boolean;
}

/** Links of a kind between two kinds of entities, and their properties. */
export interface LinkShape {
  readonly kind: string;
  readonly source: string;
  readonly target: string;
  readonly properties: readonly string[];
}

const mostEntities = 2_000_000;
const mostNames = 2_000;
const ownColumns = [
  "id",
  "kind",
  "value",
  "label",
  "linkId",
  "linkKind",
  "source",
  "sourceKind",
  "sourceValue",
  "target",
  "targetKind",
  "targetValue",
];

/** How a network file is read. */
export interface NetworkFile {
  /** Its items in order; may be asked for again. */
  readonly items: () => AsyncIterable<NetworkItem>;
  /** The kind of an entity that links name, though the file does not list it. */
  readonly kindById?: (id: string) => string | undefined;
  /** Of an identifier's id: its value. */
  readonly valueById?: (id: string) => string | undefined;
  readonly isOwn?: boolean;
}

/**
 * Opens a network file: it is read once for what it holds, since links name entities that may stand
 * below them. Throws InvalidInput where it holds none, TooLarge past two million.
 */
export async function openNetwork(file: NetworkFile): Promise<OpenFile> {
  const held = await surveyed(file);
  if (held.kinds.size === 0) throw new InvalidInput("forms.no-network");
  const shape: NetworkShape = {
    kinds: Object.fromEntries([...held.kinds].map(([kind, names]) => [kind, [...names]])),
    links: [...held.links.values()].map(({ names, ...link }) => ({
      ...link,
      properties: [...names],
    })),
    isOwn: file.isOwn === true,
  };
  const columns = [
    ...ownColumns,
    ...new Set(Object.values(shape.kinds).flatMap((names) => names.map(entityColumn))),
    ...new Set(shape.links.flatMap(({ properties }) => properties.map(linkColumn))),
  ];
  return {
    columns,
    context: { network: JSON.stringify(shape) },
    rows: () => rowsOf(file, held.kindOf),
  };
}

/** The column of an entity's property. */
export function entityColumn(name: string): string {
  return `entity ${name}`;
}

/** The column of a link's property. */
export function linkColumn(name: string): string {
  return `link ${name}`;
}

interface Surveyed {
  readonly kinds: ReadonlyMap<string, ReadonlySet<string>>;
  readonly links: ReadonlyMap<
    string,
    Omit<LinkShape, "properties"> & { readonly names: Set<string> }
  >;
  readonly kindOf: (id: string) => string | undefined;
}

async function surveyed({ items, kindById }: NetworkFile): Promise<Surveyed> {
  const kinds = new Map<string, Set<string>>();
  const byId = new Map<string, string>();
  const kindOf = (id: string) => byId.get(id) ?? kindById?.(id);
  for await (const item of items()) {
    if (item.type !== "entity") continue;
    byId.set(item.id, item.kind);
    if (byId.size > mostEntities) throw new TooLarge("forms.network-too-large", { mostEntities });
    addNames(named(kinds, item.kind), item.texts);
  }
  const links = new Map<string, Omit<LinkShape, "properties"> & { readonly names: Set<string> }>();
  for await (const item of items()) {
    if (item.type !== "link") continue;
    const [source, target] = [kindOf(item.source), kindOf(item.target)];
    if (source === undefined || target === undefined) continue;
    for (const end of [source, target]) named(kinds, end);
    const kind = item.kind ?? linkKind(item.word, source, target);
    const key = JSON.stringify([kind, source, target]);
    const link = links.get(key) ?? { kind, source, target, names: new Set() };
    links.set(key, link);
    addNames(link.names, item.texts);
  }
  return { kinds, links, kindOf };
}

function named(kinds: Map<string, Set<string>>, kind: string): Set<string> {
  const names = kinds.get(kind) ?? new Set<string>();
  kinds.set(kind, names);
  return names;
}

function addNames(names: Set<string>, texts: EntityItem["texts"]): void {
  for (const name of Object.keys(texts)) if (names.size < mostNames) names.add(name);
}

async function* rowsOf(
  { items, valueById }: NetworkFile,
  kindOf: Surveyed["kindOf"],
): AsyncGenerator<ReadRow> {
  for await (const item of items()) {
    if (item.type === "broken") yield { ok: false, position: item.position, reason: item.reason };
    else if (item.type === "entity") yield entityRow(item);
    else yield linkRow(item, kindOf, valueById);
  }
}

function entityRow({ position, raw, id, kind, value, label, texts }: EntityItem): ReadRow {
  const own = Object.entries(texts).map(([name, all]) => [entityColumn(name), all] as const);
  return formRow(position, raw, { id, kind, value, label, ...Object.fromEntries(own) });
}

function linkRow(
  { position, raw, id, source, target, texts, ...link }: LinkItem,
  kindOf: Surveyed["kindOf"],
  valueById: NetworkFile["valueById"],
): ReadRow {
  const [sourceKind, targetKind] = [kindOf(source), kindOf(target)];
  if (sourceKind === undefined || targetKind === undefined) {
    const missing = sourceKind === undefined ? source : target;
    const reason = sentence("forms.link-to-nothing", { id: missing.slice(0, 80) });
    return { ok: false, position, reason };
  }
  const own = Object.entries(texts).map(([name, all]) => [linkColumn(name), all] as const);
  return formRow(position, raw, {
    linkId: id,
    linkKind: link.kind ?? linkKind(link.word, sourceKind, targetKind),
    source,
    sourceKind,
    sourceValue: valueById?.(source),
    target,
    targetKind,
    targetValue: valueById?.(target),
    ...Object.fromEntries(own),
  });
}

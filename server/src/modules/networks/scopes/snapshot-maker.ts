import { busyMark, commonMark, placeholderMark } from "../../ground/weights/index.ts";
import {
  linkColumnNames,
  linkColumns,
  marked,
  shared,
  type LinkColumns,
  type Snapshot,
} from "./snapshot.ts";

/** An entity as read. */
export interface EntityRow {
  readonly ref: string;
  readonly id: string;
  readonly kind: string;
  readonly df: number;
  readonly marks: readonly string[];
  /** Words that all texts of a wording share; 0 for all else. */
  readonly words: number;
  /** When it changed hands, ISO. */
  readonly breaks: readonly string[];
  readonly datasets: readonly string[];
}

/** Links as read: those of one kind, of the same datasets and unit. */
export interface LinkPack {
  readonly kind: string;
  readonly datasets: readonly string[];
  /** A currency, "seconds", or "" where they carry no amount. */
  readonly unit: string;
  /**
   * Ref of the source, ref of the target, first and last sighting with a space between; 26
   * characters a ref.
   */
  readonly links: readonly string[];
  /** Beside links; empty where they carry no amount. */
  readonly amounts: readonly number[];
}

/** Gathers a snapshot page by page, so that no page holds the thread for long. */
export interface SnapshotMaker {
  readonly addEntities: (rows: readonly EntityRow[]) => void;
  /** Once all entities are there: numbers them. Waits between steps. */
  readonly number: () => Promise<void>;
  /** A link whose end is out of reach is left out. */
  readonly addLinks: (packs: readonly LinkPack[]) => void;
  /** The snapshot, its links in the order in which they came. */
  readonly finish: (writes: number, things: number) => Snapshot;
}

const refLength = 26;
const blank = "";

/** Begins a snapshot. */
export function snapshotMaker(): SnapshotMaker {
  const pages: (readonly EntityRow[])[] = [];
  const parts: LinkColumns[] = [];
  const numbers = new Map<string, number>();
  const entityKinds = names<string>((name) => name);
  const linkKinds = names<string>((name) => name);
  const units = names<string>((name) => name);
  const datasetLists = names<readonly string[]>((list) => list.join(" "));
  let entities: readonly EntityRow[] = [];
  return {
    addEntities: (rows) => void pages.push(rows.toSorted(byId)),
    number: async () => {
      entities = await mergedPages(pages);
      for (const [place, { ref }] of entities.entries()) numbers.set(ref, place);
    },
    addLinks: (packs) => {
      for (const pack of packs) {
        const kind = linkKinds.numberOf(pack.kind);
        const datasets = datasetLists.numberOf(pack.datasets);
        const unit = units.numberOf(pack.unit);
        parts.push(columnsOf(pack, numbers, { kind, datasets, unit }));
      }
    },
    finish: (writes, things) => ({
      writes,
      things,
      numbers,
      refs: entities.map(({ ref }) => ref),
      ids: entities.map(({ id }) => id),
      entities: entityColumns(entities, entityKinds, datasetLists),
      breaks: breaksOf(entities),
      links: joined(parts),
      entityKinds: entityKinds.all,
      linkKinds: linkKinds.all,
      units: units.all,
      datasetLists: datasetLists.all,
    }),
  };
}

function markOf(marks: readonly string[]): number {
  if (marks.includes(commonMark)) return marked.common;
  return marks.includes(busyMark) ? marked.busy : 0;
}

/** 0 where a normaliser knows the value, 1 where none does, 2 where it stands for nothing known. */
function knownBy(marks: readonly string[]): number {
  if (marks.includes(placeholderMark)) return 2;
  return Number(marks.includes("unrecognised"));
}

function entityColumns(
  entities: readonly EntityRow[],
  kinds: Names<string>,
  datasetLists: Names<readonly string[]>,
): Snapshot["entities"] {
  const count = entities.length;
  return {
    kinds: filled(shared.shorts(count), (place) => kinds.numberOf(entities[place]?.kind ?? blank)),
    df: filled(shared.numbers(count), (place) => entities[place]?.df ?? 0),
    unrecognised: filled(shared.bytes(count), (place) => knownBy(entities[place]?.marks ?? [])),
    words: filled(shared.shorts(count), (place) => Math.min(65_535, entities[place]?.words ?? 0)),
    marked: filled(shared.bytes(count), (place) => markOf(entities[place]?.marks ?? [])),
    datasets: filled(shared.numbers(count), (place) =>
      datasetLists.numberOf(entities[place]?.datasets ?? []),
    ),
  };
}

/** Times at which identifiers changed hands, by number. */
function breaksOf(entities: readonly EntityRow[]): ReadonlyMap<number, readonly number[]> {
  return new Map(
    entities.flatMap(({ breaks }, place) =>
      breaks.length === 0 ? [] : [[place, breaks.map((at) => Date.parse(at))] as const],
    ),
  );
}

/** UTC milliseconds; NaN for none. */
function timeOf(text: string): number {
  return text === blank ? Number.NaN : Date.parse(text);
}

function columnsOf(
  { links, amounts }: LinkPack,
  numbers: ReadonlyMap<string, number>,
  {
    kind,
    datasets,
    unit,
  }: { readonly kind: number; readonly datasets: number; readonly unit: number },
): LinkColumns {
  const ends = links.map(
    (text) =>
      [
        numbers.get(text.slice(0, refLength)),
        numbers.get(text.slice(refLength, 2 * refLength)),
      ] as const,
  );
  const kept = ends.flatMap(([source, target], place) =>
    source === undefined || target === undefined ? [] : [place],
  );
  const columns = linkColumns(kept.length);
  columns.kinds.fill(kind);
  columns.datasets.fill(datasets);
  columns.units.fill(unit);
  for (const [at, place] of kept.entries()) {
    const [source = 0, target = 0] = ends[place] ?? [];
    const [first = blank, last = blank] = (links[place] ?? blank).slice(2 * refLength).split(" ");
    columns.sources[at] = source;
    columns.targets[at] = target;
    const firstSeen = timeOf(first);
    columns.firstSeen[at] = firstSeen;
    columns.lastSeen[at] = last === first ? firstSeen : timeOf(last);
    columns.amounts[at] = amounts[place] ?? Number.NaN;
  }
  return columns;
}

function joined(parts: readonly LinkColumns[]): LinkColumns {
  const whole = linkColumns(parts.reduce((sum, { sources }) => sum + sources.length, 0));
  let at = 0;
  for (const part of parts) {
    for (const name of linkColumnNames) whole[name].set(part[name], at);
    at += part.sources.length;
  }
  return whole;
}

/** Sorted pages as one list, two by two, with a breath after each step. */
async function mergedPages(
  pages: readonly (readonly EntityRow[])[],
): Promise<readonly EntityRow[]> {
  let lists = pages;
  while (lists.length > 1) {
    const next: (readonly EntityRow[])[] = [];
    for (let at = 0; at < lists.length; at += 2) {
      next.push(merged(lists[at] ?? [], lists[at + 1] ?? []));
      await new Promise((resolve) => setImmediate(resolve));
    }
    lists = next;
  }
  return lists[0] ?? [];
}

function merged(a: readonly EntityRow[], b: readonly EntityRow[]): readonly EntityRow[] {
  const list: EntityRow[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const one = a[i];
    const other = b[j];
    if (one !== undefined && (other === undefined || byId(one, other) < 0)) {
      list.push(one);
      i += 1;
    } else if (other !== undefined) {
      list.push(other);
      j += 1;
    }
  }
  return list;
}

function byId(a: EntityRow, b: EntityRow): number {
  return a.id < b.id ? -1 : 1;
}

function filled<Column extends { readonly length: number; [place: number]: number }>(
  column: Column,
  value: (place: number) => number,
): Column {
  for (let place = 0; place < column.length; place += 1) column[place] = value(place);
  return column;
}

/** Numbers for what comes again, from 0 in the order of coming. */
/** Names by number, in the order in which they are met. */
interface Names<T> {
  readonly all: T[];
  readonly numberOf: (one: T) => number;
}

function names<T>(keyOf: (one: T) => string): Names<T> {
  const known = new Map<string, number>();
  const all: T[] = [];
  return {
    all,
    numberOf: (one) => {
      const number = known.get(keyOf(one)) ?? all.push(one) - 1;
      known.set(keyOf(one), number);
      return number;
    },
  };
}

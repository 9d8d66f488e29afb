import { byteAt } from "../../../shared/numbers.ts";
import { busyMark, commonMark, placeholderMark } from "../../ground/weights/index.ts";

/** Entities in columns of shared memory; an entity's number is its place, in the order of ids. */
export interface EntityColumns {
  /** Numbers of kinds. */
  readonly kinds: Uint16Array;
  /** Distinct things joined to each, by any link. */
  readonly df: Uint32Array;
  /** 1 where no normaliser knows the value; 2 where it stands for nothing known. */
  readonly unrecognised: Uint8Array;
  /** Words that all texts of a wording share; 0 for all else. */
  readonly words: Uint16Array;
  /** What is known of how common it is, beside its size: 0 nothing, else one of `marked`. */
  readonly marked: Uint8Array;
  /** Numbers of lists of datasets. */
  readonly datasets: Uint32Array;
}

/** Common to many, or busy and yet linking: what its things share, or an analyst, says so. */
export const marked = { common: 1, busy: 2 } as const;

/**
 * Links in columns of shared memory, by source, target, kind, times and amount. Times are UTC
 * milliseconds, NaN where unknown.
 */
export interface LinkColumns {
  /** Numbers of entities. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** Numbers of kinds. */
  readonly kinds: Uint16Array;
  readonly datasets: Uint32Array;
  readonly firstSeen: Float64Array;
  readonly lastSeen: Float64Array;
  /** Money or seconds; NaN where there are none. */
  readonly amounts: Float64Array;
  /** Numbers of units: a currency, "seconds", or "" where there is no amount. */
  readonly units: Uint16Array;
}

/**
 * What is held, in columns: goes to another thread without a copy. Nothing writes to it once it is
 * made.
 */
export interface Columns {
  readonly entities: EntityColumns;
  readonly links: LinkColumns;
  /** Names by number. */
  readonly entityKinds: readonly string[];
  readonly linkKinds: readonly string[];
  readonly units: readonly string[];
  readonly datasetLists: readonly (readonly string[])[];
  /** By number of an identifier that changed hands: when, UTC milliseconds, ascending. */
  readonly breaks: ReadonlyMap<number, readonly number[]>;
  /** Things held but for places: the N of rarity. */
  readonly things: number;
}

/** What is held within a reach, in memory: read once, kept until the store changes. */
export interface Snapshot extends Columns {
  /** The store's count of writes when it was read. */
  readonly writes: number;
  /** By number of the entity. */
  readonly refs: readonly string[];
  readonly ids: readonly string[];
  /** Number by ref. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Whether an identifier is a placeholder: it joins nothing, whoever wants hubs to join. */
export function standsForNothing({ unrecognised }: EntityColumns, number: number): boolean {
  return byteAt(unrecognised, number) === 2;
}

/** Marks of an entity that linking asks for. */
export function marksAt(
  { unrecognised, marked: known }: EntityColumns,
  number: number,
): readonly string[] {
  const how = byteAt(known, number);
  return [
    ...(unrecognised[number] === 1 ? ["unrecognised"] : []),
    ...(unrecognised[number] === 2 ? [placeholderMark] : []),
    ...(how === marked.common ? [commonMark] : []),
    ...(how === marked.busy ? [busyMark] : []),
  ];
}

/** A column of shared memory. */
export const shared = {
  bytes: (length: number) => new Uint8Array(new SharedArrayBuffer(length)),
  shorts: (length: number) => new Uint16Array(new SharedArrayBuffer(2 * length)),
  numbers: (length: number) => new Uint32Array(new SharedArrayBuffer(4 * length)),
  doubles: (length: number) => new Float64Array(new SharedArrayBuffer(8 * length)),
};

/** The names of these columns. */
export const linkColumnNames = [
  "sources",
  "targets",
  "kinds",
  "datasets",
  "firstSeen",
  "lastSeen",
  "amounts",
  "units",
] as const satisfies readonly (keyof LinkColumns)[];

/** Columns for so many links, to be filled. */
export function linkColumns(length: number): LinkColumns {
  return {
    sources: shared.numbers(length),
    targets: shared.numbers(length),
    kinds: shared.shorts(length),
    datasets: shared.numbers(length),
    firstSeen: shared.doubles(length),
    lastSeen: shared.doubles(length),
    amounts: shared.doubles(length),
    units: shared.shorts(length),
  };
}

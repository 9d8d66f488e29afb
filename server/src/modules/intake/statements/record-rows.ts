import type { Clew } from "../../../context.ts";
import { decode, statement, type Row, type Run } from "../../../graph/index.ts";
import {
  nameRows,
  recordId,
  type Batch,
  type BatchRecord,
  type MappedRow,
  type NamedRow,
} from "./batch.ts";
import { recordsHeld } from "./queries.ts";

/** Where records belong. */
export interface RecordRun {
  readonly dataset: string;
  /** Id of the import. */
  readonly run: string;
  /** Import and pass: the scope within which identical rows are counted. */
  readonly pass: string;
  /** When they came, ISO. */
  readonly receivedAt: string;
  /** True where rows come to those of the source: one that is held already states nothing anew. */
  readonly adds?: boolean;
}

/** Which records are held, and how often first occurrences were met in a pass. */
export interface RecordsMet {
  readonly met: Map<string, number>;
  readonly held: ReadonlySet<string>;
}

/** What is being written as the next batch is made ready: the store need not know of it yet. */
export interface UnderWay {
  readonly met: ReadonlyMap<string, number>;
  readonly records: ReadonlySet<string>;
}

/** What is known of the first occurrences of rows. */
export async function metBefore(
  clew: Clew,
  rows: readonly MappedRow[],
  { dataset, pass }: RecordRun,
  underWay: UnderWay | undefined,
): Promise<RecordsMet> {
  const firsts = [...new Set(rows.map((row) => recordId(dataset, row, 1)))];
  const known = await recordsHeld(clew.graph, firsts);
  const ofPass = known.filter((row) => row["pass"] === pass);
  const writing = firsts.flatMap((id) => {
    const copies = underWay?.met.get(id);
    return copies === undefined ? [] : [[id, copies] as const];
  });
  return {
    met: new Map([
      ...ofPass.map((row) => [decode.text(row, "id"), decode.numberOrZero(row, "copies")] as const),
      ...writing,
    ]),
    held: new Set([...known.map((row) => decode.text(row, "id")), ...writing.map(([id]) => id)]),
  };
}

/** The rows of a batch that state something, and the records of those that another import brought. */
export interface RowsToState {
  readonly named: readonly NamedRow[];
  readonly again: readonly NamedRow[];
}

/** Names the rows of a batch, counted on in `met`. Where they are added, those held are set apart. */
export async function rowsToState(
  clew: Clew,
  rows: readonly MappedRow[],
  { dataset, run, adds }: RecordRun,
  met: Map<string, number>,
): Promise<RowsToState> {
  const named = nameRows(dataset, rows, met);
  if (adds !== true) return { named, again: [] };
  const known = await recordsHeld(
    clew.graph,
    named.map(({ id }) => id),
  );
  const ofOthers = known.filter((row) => row["run"] !== run);
  const held = new Set(ofOthers.map((row) => decode.text(row, "id")));
  return {
    named: named.filter(({ id }) => !held.has(id)),
    again: named.filter(({ id }) => held.has(id)),
  };
}

/** Notes that rows which are held came again, with an import that adds. */
export async function noteAgain(
  send: Run,
  again: readonly NamedRow[],
  met: ReadonlyMap<string, number>,
  { run, pass }: RecordRun,
): Promise<void> {
  if (again.length === 0) return;
  const rows = again.map(({ id, row }) => ({
    id,
    came: `${run} ${row.position}`,
    copies: met.get(id) ?? null,
  }));
  await send(statement("statements/note-again"), { rows, pass });
}

/**
 * The records that are not held yet; only further occurrences of a row still have to be asked for.
 */
export async function freshRecords(
  clew: Clew,
  records: readonly BatchRecord[],
  held: ReadonlySet<string>,
  underWay: UnderWay | undefined,
): Promise<readonly BatchRecord[]> {
  const further = records.filter(({ id, first }) => id !== first).map(({ id }) => id);
  const rows = await recordsHeld(clew.graph, further);
  const known = new Set([...held, ...rows.map((row) => decode.text(row, "id"))]);
  return records.filter(({ id }) => !known.has(id) && underWay?.records.has(id) !== true);
}

/** What is known of a batch's records: where the text of new ones lies, how often each was met. */
export interface RecordsKnown {
  readonly placeOf: ReadonlyMap<string, string>;
  readonly met: ReadonlyMap<string, number>;
  /** Refs of what rows name that are cited for none of it, by record. */
  readonly about: ReadonlyMap<string, readonly string[]>;
}

/**
 * By record the refs of what a row names that is cited for none of it: its links alone say what it
 * is about, and nobody finds links by their rows.
 */
export function namedAlone(
  { refs }: Clew,
  { citations, links }: Batch,
): ReadonlyMap<string, readonly string[]> {
  const cited = new Set(citations.map(({ record }) => record));
  const about = new Map<string, Set<string>>();
  for (const { link, statement: one } of links) {
    if (cited.has(one.record)) continue;
    const named = about.get(one.record) ?? new Set<string>();
    about.set(one.record, named.add(refs.entity(link.source)).add(refs.entity(link.target)));
  }
  return new Map([...about].map(([record, named]) => [record, [...named]]));
}

/** A record as it is written. */
export function recordRow(
  { id, first, file, name, position, sha256, part }: BatchRecord,
  { dataset, pass, receivedAt }: RecordRun,
  { placeOf, met, about }: RecordsKnown,
): Row & { readonly id: string } {
  return {
    id,
    dataset,
    file,
    name,
    position,
    sha256,
    pass,
    receivedAt,
    place: placeOf.get(id) ?? null,
    part: part ?? null,
    about: about.get(id) ?? null,
    copies: id === first ? (met.get(first) ?? 1) : 1,
  };
}

/** Keeps records; those of `fresh` are new. */
export async function writeRecords(
  send: Run,
  rows: readonly (Row & { readonly id: string })[],
  fresh: ReadonlySet<string>,
  { run, pass, counted }: Pick<RecordRun, "run" | "pass"> & { readonly counted: Promise<number> },
): Promise<void> {
  const wroteAt = await counted;
  const isFirst = !pass.endsWith("/second");
  const groups = Map.groupBy(rows, ({ id }) => (fresh.has(id) ? "create" : "merge"));
  await Promise.all(
    [...groups].map(([verb, group]) =>
      send(
        statement(`statements/${verb}-records`),
        verb === "create" ? { rows: group, run, wroteAt } : { rows: group, run, wroteAt, isFirst },
      ),
    ),
  );
}

/** Counts rows that were met before and are met again. */
export async function countCopies(
  send: Run,
  before: ReadonlyMap<string, number>,
  met: ReadonlyMap<string, number>,
): Promise<void> {
  const more = [...before.keys()].filter((first) => met.get(first) !== before.get(first));
  if (more.length === 0) return;
  await send(statement("statements/count-copies"), {
    rows: more.map((id) => ({ id, copies: met.get(id) ?? 1 })),
  });
}

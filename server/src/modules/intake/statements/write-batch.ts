import type { Clew } from "../../../context.ts";
import { statement, type Row, type Run } from "../../../graph/index.ts";
import { refsHeld } from "../../ground/entities/index.ts";
import { countWrite } from "../../ground/store/index.ts";
import { toBatch, type Batch, type MappedRow, type NamedRow } from "./batch.ts";
import { linkRowsOf, writeLinks, type LinkRow } from "./link-rows.ts";
import { isPlaceKept, keepRun } from "./queries.ts";
import {
  countCopies,
  freshRecords,
  metBefore,
  namedAlone,
  noteAgain,
  recordRow,
  rowsToState,
  writeRecords,
  type RecordRun,
  type RecordsKnown,
  type UnderWay,
} from "./record-rows.ts";
import { broughtBy, type Brought } from "./brought.ts";
import { wholeEntities } from "./whole-entities.ts";
import { writeEntities, type FreshEntities } from "./write-entities.ts";

/** Where a batch belongs. */
export interface BatchRun extends RecordRun {
  /**
   * What is kept of the import with this batch: its place and counts; undefined where there is no
   * import to keep.
   */
  readonly progress: Row | undefined;
}

/** A batch that can be written. */
export interface ReadyBatch extends UnderWay, RecordsKnown {
  readonly batch: Batch;
  readonly run: BatchRun;
  readonly links: readonly LinkRow[];
  /** Rows that were held before and came again. */
  readonly again: readonly NamedRow[];
  /** How often its rows were met before it. */
  readonly before: ReadonlyMap<string, number>;
  /** What is to be kept of entities that seem to be new, by public id. */
  readonly whole: ReadonlyMap<string, Row>;
}

/**
 * Makes a batch ready, and keeps the text of its new rows. The batch before may be on its way into
 * the store meanwhile (`ahead`); all before that one must be there.
 */
export async function readyBatch(
  clew: Clew,
  rows: readonly MappedRow[],
  run: BatchRun,
  ahead?: ReadyBatch,
): Promise<ReadyBatch> {
  const { met, held } = await metBefore(clew, rows, run, ahead);
  const before = new Map(met);
  const { named, again } = await rowsToState(clew, rows, run, met);
  const batch = toBatch(named);
  const fresh = await freshRecords(clew, batch.records, held, ahead);
  const places = await clew.evidence.append(
    run.dataset,
    run.run,
    fresh.map(({ raw }) => raw),
  );
  const links = await linkRowsOf(clew, batch.links);
  const refs = [...batch.entities.keys()].map((id) => clew.refs.entity(id));
  const known = await refsHeld(clew.graph.read, refs);
  const seemNew = [...batch.entities.values()].filter(
    ({ id }) => !known.has(clew.refs.entity(id)) && ahead?.batch.entities.has(id) !== true,
  );
  return {
    batch,
    run,
    links,
    again,
    before,
    met,
    records: new Set(batch.records.map(({ id }) => id)),
    placeOf: new Map(fresh.map((record, index) => [record.id, places[index] ?? ""])),
    about: namedAlone(clew, batch),
    whole: await wholeEntities(clew, seemNew, { ...batch, links }),
  };
}

/**
 * Writes a batch with its place in one transaction: all of it is kept or nothing. Where a store went
 * away before it acknowledged the batch, its place says whether it was kept. Gives what was brought,
 * where this very attempt kept it.
 */
export async function writeReady(clew: Clew, ready: ReadyBatch): Promise<Brought | undefined> {
  const { batch, run, again, before, met, placeOf } = ready;
  const records = batch.records.map((record) => recordRow(record, run, ready));
  // what keeps no place may be a write that went through before and is tried again
  const fresh = new Set(run.progress === undefined ? [] : placeOf.keys());
  let isAgain = false;
  return clew.graph.write(async (send) => {
    if (isAgain && run.progress !== undefined && (await isPlaceKept(send, run.run, run.progress)))
      return undefined;
    isAgain = true;
    if (run.adds === true && records.length === 0) return keepAgain(send, ready);
    const counted = countWrite(send);
    const [writes, came] = await Promise.all([
      counted,
      writeStated(clew, send, ready, counted),
      noteAgain(send, again, met, run),
      writeRecords(send, records, fresh, { ...run, counted }),
      countCopies(send, before, met),
    ]);
    return broughtBy(clew, ready, writes, came);
  });
}

/** Keeps that rows came again of which none is new: nothing that others read is another. */
async function keepAgain(send: Run, { run, again, met }: ReadyBatch): Promise<undefined> {
  await noteAgain(send, again, met, run);
  if (run.progress !== undefined) await keepRun(send, run.run, run.progress);
}

/** Refs of what a batch may change: all that it names. */
export function refsIn(clew: Clew, { batch, links }: ReadyBatch): readonly string[] {
  return [
    ...[...batch.entities.keys()].map((id) => clew.refs.entity(id)),
    ...links.flatMap(({ source, target }) => [source, target]),
  ];
}

async function writeStated(
  clew: Clew,
  send: Run,
  { batch, run, links, whole }: ReadyBatch,
  counted: Promise<number>,
): Promise<FreshEntities> {
  const came = await writeEntities(clew, send, batch, {
    run: run.run,
    whole: { of: whole, links, counted },
  });
  const aliases = batch.aliases.map(({ id, entity }) => ({ id, entity }));
  await Promise.all([
    writeLinks(send, links, { fresh: came.refs }),
    aliases.length === 0
      ? undefined
      : send(statement("statements/merge-aliases"), {
          rows: aliases,
          dataset: run.dataset,
          run: run.run,
        }),
    run.progress === undefined ? undefined : keepRun(send, run.run, run.progress),
  ]);
  return came;
}

/** Makes a batch ready and writes it. */
export async function writeBatch(
  clew: Clew,
  rows: readonly MappedRow[],
  run: BatchRun,
): Promise<void> {
  await writeReady(clew, await readyBatch(clew, rows, run));
}

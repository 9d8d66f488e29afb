import { randomUUID } from "node:crypto";
import type { Clew } from "../../../context.ts";
import { statement, decode } from "../../../graph/index.ts";
import { currentReaders, versionsOf, type TextReaders } from "../extraction/index.ts";
import { countsOf, latestOf } from "../imports/index.ts";
import { digestOf, readAgain } from "../files/index.ts";
import { finishWriting, rewrite, keepRun } from "../statements/index.ts";
import { addChanges, cutChanges } from "./changes-file.ts";
import type { TextChange } from "./text-changes.ts";
import { rowsBehind } from "./held-rows.ts";
import type { RowReaders } from "./opened-rows.ts";
import { readBatch } from "./read-batch.ts";
import { staleSources, type StaleSource } from "./stale.ts";
import { rereadingRow, rereadingsOf, saveRereading, type Rereading } from "./rereading-state.ts";
import { sourceRows, keepSource } from "../../ground/sources/index.ts";

/** How texts are read again. */
export interface RereadRequest {
  /** One dataset alone. */
  readonly dataset?: string;
  /** True: tells what would change and writes nothing. */
  readonly dryRun?: boolean;
  /** The program's own where absent. */
  readonly readers?: TextReaders;
  /** Stops it; what is done by whole batches stays, and the next run goes on there. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (state: Rereading) => void;
  /** The time, ISO. */
  readonly now: () => string;
}

/** What was read again. */
export interface Reread {
  readonly rereadings: readonly Rereading[];
  /** Titles of datasets whose rows cannot be read again before they are imported once more. */
  readonly unknown: readonly string[];
}

const rowsABatch = 500;
const rowsAPage = 20_000;

/**
 * Reads again what other versions of the readers read, dataset by dataset. Where nothing is stale
 * nothing is written.
 */
export async function reread(clew: Clew, request: RereadRequest): Promise<Reread> {
  const { stale, unknown } = await staleSources(
    clew,
    request.readers ?? currentReaders,
    request.dataset,
  );
  if (request.dryRun !== true) await overtake(clew, stale, request);
  const rereadings: Rereading[] = [];
  for (const source of stale) {
    if (request.signal?.aborted === true) break;
    rereadings.push(await rereadSource(clew, source, request));
  }
  return { rereadings, unknown };
}

/**
 * Ends those under way that have nothing more to do: the source was imported again, or readers were
 * raised further.
 */
async function overtake(
  clew: Clew,
  stale: readonly StaleSource[],
  { readers, dataset, now }: RereadRequest,
): Promise<void> {
  const wanted = versionsOf(readers ?? currentReaders).join();
  const held =
    dataset === undefined
      ? (await sourceRows(clew)).map((row) => decode.text(row, "id"))
      : [dataset];
  const left = (await rereadingsOf(clew, held)).filter(
    (one) =>
      one.state === "running" &&
      (one.to.join() !== wanted || !stale.some((source) => source.dataset === one.dataset)),
  );
  for (const one of left) {
    await finishWriting(clew, one.id);
    await saveRereading(clew, { ...one, state: "overtaken", endedAt: now() });
  }
}

async function rereadSource(
  clew: Clew,
  source: StaleSource,
  request: RereadRequest,
): Promise<Rereading> {
  const isDry = request.dryRun === true;
  const readers = request.readers ?? currentReaders;
  let state = await begin(clew, source, readers, request);
  const how = readersFor(clew, source, request);
  if (!isDry) await cutChanges(clew, state);
  for (
    let page = await rowsBehind(clew, source.dataset, state.place, rowsAPage);
    page.length > 0;
    page = await rowsBehind(clew, source.dataset, state.place, rowsAPage)
  ) {
    for (let from = 0; from < page.length; from += rowsABatch) {
      const rows = page.slice(from, from + rowsABatch);
      const read = await unlessStopped(request.signal, () => readBatch(clew, rows, how));
      if (read === undefined) return state;
      const { rewritten, changes, left } = read;
      const bytes = isDry ? 0 : await addChanges(clew, state, changes);
      const kept: Rereading = {
        ...counted(state, changes),
        place: rows.at(-1)?.place ?? state.place,
        rows: state.rows + rows.length,
        left: state.left + left,
        bytes: state.bytes + bytes,
      };
      state = kept;
      if (!isDry)
        await rewrite(clew, rewritten, state.id, (send) =>
          send(statement("rereading/save"), { id: kept.id, properties: rereadingRow(kept) }),
        );
      request.onProgress?.(state);
    }
  }
  return isDry ? { ...state, state: "done" } : complete(clew, source, state, request);
}

/** How a source's rows are read: on threads by this program's readers, here by others. */
function readersFor(
  { ontology }: Clew,
  { reading }: StaleSource,
  { readers, signal }: RereadRequest,
): RowReaders {
  const againOf = readAgain(reading, ontology, readers ?? currentReaders);
  return { againOf, signal, ...(readers === undefined ? { reading } : {}) };
}

/** What work gives; undefined where a signal stops it. */
async function unlessStopped<T>(
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T | undefined> {
  if (signal?.aborted === true) return undefined;
  return work().catch((error: unknown) => {
    if (signal?.aborted === true) return undefined;
    throw error;
  });
}

function counted(state: Rereading, changes: readonly TextChange[]): Rereading {
  const count = (what: TextChange["what"]) => changes.filter((one) => one.what === what).length;
  return {
    ...state,
    found: state.found + count("found"),
    lost: state.lost + count("lost"),
    changed: state.changed + count("changed"),
  };
}

/** Goes on with what was broken off, else begins. */
async function begin(
  clew: Clew,
  { dataset, title, readers: from }: StaleSource,
  readers: TextReaders,
  { now, dryRun }: RereadRequest,
): Promise<Rereading> {
  const to = versionsOf(readers);
  const under = (await rereadingsOf(clew, [dataset])).find(
    (one) => one.state === "running" && one.to.join() === to.join(),
  );
  if (dryRun !== true && under !== undefined) return under;
  const fresh: Rereading = {
    id: randomUUID(),
    dataset,
    title,
    state: "running",
    from,
    to,
    place: "",
    rows: 0,
    left: 0,
    found: 0,
    lost: 0,
    changed: 0,
    bytes: 0,
    startedAt: now(),
  };
  return dryRun === true ? fresh : saveRereading(clew, fresh);
}

async function complete(
  clew: Clew,
  { dataset, reading }: StaleSource,
  state: Rereading,
  { now, onProgress }: RereadRequest,
): Promise<Rereading> {
  await finishWriting(clew, state.id);
  const { entities, links, from, to } = await countsOf(clew, dataset);
  const done: Rereading = { ...state, state: "done", endedAt: now() };
  const latest = await latestOf(clew, dataset);
  await clew.graph.write(async (send) => {
    await keepSource(send, dataset, {
      entities,
      links,
      from: from ?? null,
      to: to ?? null,
      readers: done.to,
    });
    await send(statement("rereading/save"), { id: done.id, properties: rereadingRow(done) });
    // The same files and mapping, imported again, now state what is held: nothing is to be done.
    if (latest !== undefined)
      await keepRun(send, latest.id, { digest: digestOf(reading, done.to) });
  });
  await clew.graph.checkpoint();
  onProgress?.(done);
  return done;
}

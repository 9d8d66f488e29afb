import { rm } from "node:fs/promises";
import type { Clew } from "../../../context.ts";
import { Conflict, EngineUnavailable, NotFound, StoreFull } from "../../../shared/errors.ts";
import { queue, type InTurn } from "../../../shared/work/queue.ts";
import type { Entry, Stamp } from "../../../journal/index.ts";
import { carryOut, enter } from "../../ground/journal/index.ts";
import { sourcesById } from "../../ground/sources/index.ts";
import { acceptImport, answer } from "./entries/accept-import.ts";
import { addRows, type Added } from "./arrivals/add-rows.ts";
import type { Asked } from "./arrivals/accept-arrival.ts";
import type { Arrival } from "./arrivals/prepare-arrival.ts";
import { settleSoon } from "./arrivals/settle-soon.ts";
import { undoArrival } from "./arrivals/undo-arrival.ts";
import { forgetFiles } from "./entries/forget-files.ts";
import { workFolder } from "./entries/import-entries.ts";
import { resumeImports } from "./entries/resume-imports.ts";
import { noteCancelled } from "./entries/cancelled-imports.ts";
import { isElsewhere, listImports, oneImport } from "./import-list.ts";
import { perform, settledNow, type Office } from "./import-office.ts";
import { importsHeld, mostKept, newImportId, saveUndone } from "./kept-imports.ts";
import { progressBoard } from "./progress/progress-board.ts";
import type { Progress } from "./progress/speedometer.ts";
import { isUnderWay, type Came, type ImportState, type ImportWatch } from "./import-state.ts";
import { takeOut } from "./take-out-dataset.ts";
import { prepareUploads } from "./upload-requests.ts";
import { prepareImport, type ImportRequest } from "./prepare-import.ts";

export type { Progress } from "./progress/speedometer.ts";

/** Files that were sent, and how they are to be read. */
export interface SentFiles {
  readonly uploads: readonly string[];
  /** YAML. */
  readonly mapping: string;
  /** What the request is known by, where it has a key. */
  readonly stamp?: Stamp | undefined;
}

/** Runs imports one after the other, and tells how they go. */
export interface ImportDesk {
  /** Imports by a mapping and waits for its end. */
  readonly run: (request: ImportRequest, watch?: ImportWatch) => Promise<ImportState>;
  /** Accepts uploads to be imported; what is asked is kept when it gives the state at the beginning. */
  readonly start: (sent: SentFiles, signal?: AbortSignal) => Promise<Progress>;
  /** Ends an import that waits, for its turn or for the store, or runs; what it has stated is taken out. */
  readonly cancel: (id: string, stamp?: Stamp) => Promise<void>;
  /** Takes out what an import stated. */
  readonly undo: (id: string, stamp?: Stamp) => Promise<void>;
  /** Takes a dataset out whole, in every folder. Throws NotFound. */
  readonly remove: (dataset: string, stamp?: Stamp) => Promise<void>;
  /** Brings rows to those of a source, by the mapping that is kept of it. */
  readonly add: (arrival: Arrival, asked?: Asked) => Promise<Added>;
  /** All imports, latest first. */
  readonly list: () => Promise<readonly Progress[]>;
  /** One import. Throws NotFound. */
  readonly one: (id: string) => Promise<Progress>;
  /** The states of one import until it ends. */
  readonly follow: (id: string) => AsyncGenerator<Progress>;
  /** Does other work that writes, while no import runs. */
  readonly alone: InTurn;
  /** Goes on with imports that a stop broke off. */
  readonly resume: () => Promise<void>;
}

/** What a desk may do beside. */
export interface DeskDoings {
  /** Brings the search index up to what is held. */
  readonly index?: () => Promise<void>;
  /** Takes what each write of an import brought, so that nobody has to read it again. */
  readonly came?: Came;
  /** True where Clew goes on running: what follows from rows that came is worked out behind them. */
  readonly isLasting?: boolean;
}

/**
 * Opens the desk. `now` is the time, ISO; `settle` works out what follows from what is held, after
 * each import and removal.
 */
export function openDesk(
  clew: Clew,
  now: () => string,
  settle: () => Promise<void>,
  { index = async () => undefined, came, isLasting = false }: DeskDoings = {},
): ImportDesk {
  const inTurn = queue();
  const office: Office = {
    clew,
    now,
    settle,
    index,
    came,
    soon: isLasting ? settleSoon(() => inTurn(() => settledNow({ clew, settle }))) : undefined,
    inTurn,
    board: progressBoard(),
    stops: new Map(),
    held: undefined,
  };
  return {
    run: async (request, watch = {}) => {
      const prepared = await prepareImport(clew, request);
      const accepted = await acceptImport(office, prepared, newImportId());
      return perform(office, { ...accepted, watch });
    },
    start: (sent, signal) => start(office, sent, signal),
    cancel: async (id, stamp) => {
      await cancel(office, id);
      await answer(clew, id, stamp === undefined ? undefined : { ...stamp, answer: {} });
    },
    undo: (id, stamp) => undo(office, id, stamp),
    remove: (dataset, stamp) => remove(office, dataset, stamp),
    add: (arrival, asked) => addRows(office, arrival, asked),
    list: () => listImports(office),
    one: (id) => oneImport(office, id),
    follow: (id) => office.board.follow(id, () => oneImport(office, id)),
    alone: office.inTurn,
    resume: () => resumeImports(office),
  };
}

async function start(
  office: Office,
  { uploads, mapping, stamp }: SentFiles,
  signal: AbortSignal | undefined,
): Promise<Progress> {
  const { clew } = office;
  const fresh = newImportId();
  const prepared = await prepareUploads(clew, fresh, uploads, { text: mapping, signal });
  const accepted = await acceptImport(office, prepared, fresh, stamp);
  const { id } = accepted;
  if (id !== fresh) await rm(workFolder(clew, fresh), { recursive: true, force: true });
  perform(office, { ...accepted, watch: {} }).catch((error: unknown) =>
    clew.log.error("import failed", {
      reason: error instanceof Error ? error.name : "unknown",
    }),
  );
  return oneImport(office, id);
}

async function cancel(office: Office, id: string): Promise<void> {
  const { clew, board, now, stops } = office;
  const begun = await oneImport(office, id);
  const stop = stops.get(id);
  if (stop === undefined || !isUnderWay(begun)) {
    const isOther = isElsewhere(office, begun);
    throw new Conflict(isOther ? "imports.run-elsewhere" : "imports.this-import-not-running");
  }
  if (begun.state === "queued") {
    noteCancelled(clew.data, id, now()); // its turn is to come yet, if Clew is not restarted before
    board.show(id, { ...begun, state: "cancelled", endedAt: now() });
  }
  stop.abort();
  let last = begun;
  for await (last of board.follow(id, () => oneImport(office, id))) if (!isUnderWay(last)) break;
  if (last.state !== "cancelled") throw new Conflict("imports.this-import-not-running");
}

async function undo(office: Office, id: string, stamp: Stamp | undefined): Promise<void> {
  assertStoreAnswers(office);
  const state = await oneImport(office, id);
  if (state.state !== "done") throw new Conflict("imports.only-import-done-can");
  if (state.adds === true) return undoArrival(office, state, stamp);
  const latest = (await listImports(office)).find(
    (other) => other.dataset === state.dataset && other.state === "done",
  );
  if (latest?.id !== id) throw new Conflict("imports.later-import-this-source");
  await removeDataset(office, state.dataset, stamp);
}

async function remove(office: Office, dataset: string, stamp: Stamp | undefined): Promise<void> {
  assertStoreAnswers(office);
  if (!(await sourcesById(office.clew)).has(dataset)) throw new NotFound("source");
  await removeDataset(office, dataset, stamp);
}

/** What takes a source out would stand behind the import that waits. */
function assertStoreAnswers({ board }: Office): void {
  const waits = board.all().some(({ problem }) => problem?.key === "imports.waiting-for-room");
  if (waits) throw new StoreFull();
  if (board.isAway()) throw new EngineUnavailable();
}

async function removeDataset(
  office: Office,
  dataset: string,
  stamp: Stamp | undefined,
): Promise<void> {
  const { clew, inTurn } = office;
  const kept = stamp === undefined ? undefined : { ...stamp, answer: {} };
  const entry = await enter(clew, { type: "removal", about: dataset, content: {}, kept });
  const work = () => removeNow(office, dataset, entry);
  await inTurn(() => carryOut(clew, entry, work, () => inTurn(work)));
}

/** Takes a dataset out of the graph and of every folder. May be broken off and begun again. */
async function removeNow(office: Office, dataset: string, removal: Entry): Promise<void> {
  const { clew, now, board } = office;
  const of = (await importsHeld(clew, mostKept)).filter((state) => state.dataset === dataset);
  await takeOut(clew, dataset);
  for (const state of of) {
    if (state.state !== "done" && state.state !== "running") continue;
    await saveUndone(clew, state, now(), state.adds !== true);
    board.drop(state.id);
  }
  await forgetFiles(clew, dataset, removal);
  await settledNow(office);
  await clew.graph.scour();
}

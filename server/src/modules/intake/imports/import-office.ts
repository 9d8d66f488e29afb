import type { Clew } from "../../../context.ts";
import { sentence, type SentenceKey } from "../../../sentences/index.ts";
import { Conflict } from "../../../shared/errors.ts";
import { isDiskFull } from "../../../shared/machine-refusal.ts";
import type { InTurn } from "../../../shared/work/queue.ts";
import { isOutage, outlast } from "../../ground/store/index.ts";
import { recount } from "./arrivals/recount.ts";
import { carryThrough } from "./carry-through.ts";
import { firstState } from "./entries/first-state.ts";
import { isUnderWay, type Came, type ImportState, type ImportWatch } from "./import-state.ts";
import type { PreparedImport } from "./prepare-import.ts";
import type { ProgressBoard } from "./progress/progress-board.ts";
import { speedometer } from "./progress/speedometer.ts";

/** What the desk works with. */
export interface Office {
  readonly clew: Clew;
  /** The time, ISO. */
  readonly now: () => string;
  /** Works out what follows from the rows. */
  readonly settle: () => Promise<void>;
  /** Brings the search index up to what is held. */
  readonly index: () => Promise<void>;
  /** Learns what the writes of imports brought. */
  readonly came: Came | undefined;
  /** What follows from rows that came is worked out behind them; undefined: before they are done. */
  readonly soon: (() => void) | undefined;
  readonly inTurn: InTurn;
  readonly board: ProgressBoard;
  /** What cancels an import that this Clew is to run or runs, by id. */
  readonly stops: Map<string, AbortController>;
  /** The imports that the store last listed. */
  held: readonly ImportState[] | undefined;
}

/** An import that comes to the desk. */
export interface Order {
  readonly prepared: PreparedImport;
  readonly id: string;
  readonly watch: ImportWatch;
  /** What is kept of it, where an earlier run was broken off. */
  readonly kept?: ImportState;
}

/** Puts an import behind those before it, shows how it goes, and gives its last state. */
export async function perform(office: Office, order: Order): Promise<ImportState> {
  const { inTurn, board, stops } = office;
  const { id, prepared, kept } = order;
  const first = kept ?? firstState(prepared, id, office.now());
  const cancel = new AbortController();
  const isNext = stops.size === 0;
  stops.set(id, cancel);
  board.show(id, { ...first, state: isNext ? "running" : "queued", rowsPerSecond: 0 });
  const ids = new Set([id]);
  try {
    return await inTurn(() => ran(office, order, first, { cancel: cancel.signal, ids }));
  } finally {
    for (const one of ids) {
      const shown = board.held(one);
      if (shown !== undefined && isUnderWay(shown)) board.drop(one); // it was left
      if (stops.get(one) === cancel) stops.delete(one);
      board.tell(one);
    }
  }
}

/** What an import is cancelled by, and the ids under which it is shown. */
interface Hold {
  readonly cancel: AbortSignal;
  readonly ids: Set<string>;
}

async function ran(
  office: Office,
  { prepared, watch, kept }: Order,
  first: ImportState,
  { cancel, ids }: Hold,
): Promise<ImportState> {
  const { clew, now, board, stops } = office;
  const speed = speedometer();
  const show = (state: ImportState) => {
    if (state.state === "running") hold(stops, ids, first.id, state.id);
    for (const id of ids) board.show(id, { ...state, ...speed(state) });
    for (const id of ids) board.tell(id);
    watch.onProgress?.(state);
    if (state.state === "waiting" && state.problem !== undefined) watch.onAway?.(state.problem);
  };
  const begun: ImportState = { ...first, state: "running" };
  if (!cancel.aborted) show(begun);
  const state = await carryThrough(clew, prepared, {
    first: begun,
    isKept: kept !== undefined,
    cancel,
    leave: watch.leave,
    now,
    show,
    index: office.index,
    came: office.came,
  });
  if (prepared.request.adds === true && office.soon !== undefined) {
    office.soon();
    return state;
  }
  if (watch.settle === false || (await settled(office, watch))) return state;
  return { ...state, warnings: [...state.warnings, notSettled] };
}

/** An import that goes on with an earlier one of other id is that one. */
function hold(stops: Office["stops"], ids: Set<string>, first: string, id: string): void {
  const stop = stops.get(first);
  if (ids.has(id) || stop === undefined) return;
  ids.add(id);
  stops.set(id, stop);
}

type Settling = Pick<Office, "clew" | "settle">;

const notSettled = sentence("imports.rows-but-shared-wordings");

function waitsFor(refused: unknown): SentenceKey {
  return isDiskFull(refused) ? "imports.room-to-settle" : "imports.waiting-to-settle";
}

/**
 * Works out what follows from the rows, through outages; false where that failed: the rows are in
 * all the same. Throws Conflict where it was left.
 */
async function settled(
  settling: Pick<Office, "clew" | "settle" | "soon">,
  { leave, onAway }: Pick<ImportWatch, "leave" | "onAway">,
): Promise<boolean> {
  const { clew, soon } = settling;
  const attempt = () =>
    settledNow(settling).catch((error: unknown) => {
      if (soon === undefined || !isDiskFull(error)) throw error;
      soon(); // what makes room may stand behind this in the queue
      return false;
    });
  try {
    return await outlast(clew.graph, attempt, {
      signal: leave,
      onAway: (refused) => onAway?.(sentence(waitsFor(refused))),
    });
  } catch (error) {
    if (leave?.aborted === true) throw new Conflict("imports.left-off");
    return notSettledFor(settling, error);
  }
}

/**
 * Works out what follows from the rows; false where that failed. Throws what passes by itself: the
 * store was away or the disk full.
 */
export async function settledNow(settling: Settling): Promise<boolean> {
  const { clew, settle } = settling;
  try {
    await recount(clew);
    await settle();
    await clew.graph.checkpoint(); // else the log grows with each arrival, and a killed engine reads it all
    return true;
  } catch (error) {
    if (await isOutage(clew.graph, error)) throw error;
    return notSettledFor(settling, error);
  }
}

function notSettledFor({ clew }: Settling, error: unknown): false {
  const reason = error instanceof Error ? error.name : "unknown";
  clew.log.error("what follows from the rows could not be worked out", { reason });
  return false;
}

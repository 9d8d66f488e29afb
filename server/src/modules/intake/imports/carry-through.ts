import type { Clew } from "../../../context.ts";
import { sentence } from "../../../sentences/index.ts";
import { ClewError, Conflict, EngineUnavailable } from "../../../shared/errors.ts";
import { isDiskFull } from "../../../shared/machine-refusal.ts";
import { assertSameStore, outlast } from "../../ground/store/index.ts";
import { forgetCancelled, noteCancelled } from "./entries/cancelled-imports.ts";
import { endImport } from "./entries/end-import.ts";
import { problemOf } from "./import-problem.ts";
import type { Came, ImportState } from "./import-state.ts";
import { save } from "./kept-imports.ts";
import type { PreparedImport } from "./prepare-import.ts";
import { runArrival } from "./arrivals/run-arrival.ts";
import { runImport } from "./run-import.ts";
import { takeOut } from "./take-out-dataset.ts";

/** A child of the embedded engine that dies so often at one place will die there again. */
const mostDeaths = 5;

/** How an import is carried through. */
export interface Carrying {
  /** What is known of it before it begins. */
  readonly first: ImportState;
  /** True where an earlier run of it was broken off. */
  readonly isKept: boolean;
  /** Ends it for good: what it has stated is taken out. */
  readonly cancel: AbortSignal;
  /** Breaks it off where it is. */
  readonly leave?: AbortSignal | undefined;
  /** The time, ISO. */
  readonly now: () => string;
  /** Learns each state, the last one too. */
  readonly show: (state: ImportState) => void;
  /** Brings the search index up to what came. */
  readonly index: () => Promise<void>;
  /** Learns what each write brought. */
  readonly came?: Came | undefined;
}

/** Where an import is. `isKept`: the store knows of it. */
interface Place {
  state: ImportState;
  isKept: boolean;
}

/**
 * Runs an import to its end, through outages of the store: it waits, and goes on from the last batch
 * that was kept. Gives its last state, done or cancelled. Throws why it failed, Conflict where it
 * was left.
 */
export async function carryThrough(
  clew: Clew,
  prepared: PreparedImport,
  carrying: Carrying,
): Promise<ImportState> {
  const { first, cancel, leave, show } = carrying;
  const place: Place = { state: first, isKept: carrying.isKept };
  try {
    const state = await run(clew, prepared, carrying, place);
    show(state);
    return state;
  } catch (error) {
    if (cancel.aborted) return await cancelImport(clew, place, carrying);
    if (leave?.aborted === true) throw new Conflict("imports.left-off");
    show(await failImport(clew, place, error, carrying.now()));
    throw error;
  }
}

/** The last state of an import; where rows came to others, with when they could first be found. */
async function made(
  clew: Clew,
  state: ImportState,
  { index, now }: Pick<Carrying, "index" | "now">,
): Promise<ImportState> {
  if (state.adds !== true || state.visibleAt !== undefined) return state;
  await index();
  return save(clew, { ...state, visibleAt: now() });
}

function run(
  clew: Clew,
  prepared: PreparedImport,
  carrying: Carrying,
  place: Place,
): Promise<ImportState> {
  const { first, cancel, leave, now, show, came } = carrying;
  const signal = leave === undefined ? cancel : AbortSignal.any([cancel, leave]);
  return outlast(
    clew.graph,
    async (isAgain, moved) => {
      signal.throwIfAborted();
      if (isAgain) await assertSameStore(clew.graph, clew.keyFile);
      const onProgress = (state: ImportState) => {
        if (place.isKept && isFurther(state, place.state)) moved();
        if (!place.isKept) forgetCancelled(clew.data, state.id);
        place.state = state;
        place.isKept = true;
        show(state);
      };
      const stopped = () => signal.throwIfAborted();
      const once = prepared.request.adds === true ? runArrival : runImport;
      const watch = { now, onProgress, stopped, signal, came };
      const ended = await once(clew, prepared, watch, first.id);
      const state = await made(clew, ended, carrying);
      await endImport(clew, first.id, state);
      return state;
    },
    {
      signal,
      onAway: (refused) => show(waiting(place.state, refused)),
      ...(clew.graph.engine === "embedded" ? { most: mostDeaths } : {}),
    },
  );
}

function isFurther(state: ImportState, { phase, file, row }: ImportState): boolean {
  return state.phase !== phase || state.file !== file || state.row !== row;
}

function waiting(state: ImportState, refused: unknown): ImportState {
  const why = isDiskFull(refused) ? "imports.waiting-for-room" : "imports.waiting";
  return { ...state, state: "waiting", problem: sentence(why) };
}

/**
 * Takes out what a cancelled import has stated. Where the store is away it is cancelled at once, and
 * that is done as soon as it can be; a restart of Clew does not forget it.
 */
async function cancelImport(
  clew: Clew,
  { state, isKept }: Place,
  { now, leave, show }: Pick<Carrying, "now" | "leave" | "show">,
): Promise<ImportState> {
  const { problem: _, ...over }: ImportState = {
    ...state,
    state: "cancelled",
    phase: "done",
    endedAt: now(),
  };
  if (isKept) {
    noteCancelled(clew.data, state.id, now());
    return takeOutWhenBack(clew, over, leave, show);
  }
  await endImport(clew, state.id, over, false);
  forgetCancelled(clew.data, state.id);
  show(over);
  return over;
}

/**
 * Takes out what an import has stated that a person cancelled, once the store answers. Where that
 * fails, the next start of Clew tries again.
 */
export async function takeOutWhenBack(
  clew: Clew,
  cancelled: ImportState,
  leave: AbortSignal | undefined,
  show: Carrying["show"],
): Promise<ImportState> {
  try {
    await outlast(
      clew.graph,
      async () => {
        await assertSameStore(clew.graph, clew.keyFile);
        await takeOut(clew, cancelled.dataset);
        await save(clew, cancelled);
        await endImport(clew, cancelled.id, cancelled, false);
      },
      {
        signal: leave,
        onAway: () => show({ ...cancelled, problem: sentence("imports.taken-out-later") }),
      },
    );
  } catch (error) {
    const left: ImportState = { ...cancelled, problem: problemOf(error) };
    show(left);
    return left;
  }
  forgetCancelled(clew.data, cancelled.id);
  show(cancelled);
  return cancelled;
}

/** The state of an import that failed; kept where the store knows of it and takes it. */
async function failImport(
  clew: Clew,
  { state, isKept }: Place,
  error: unknown,
  now: string,
): Promise<ImportState> {
  const failed: ImportState = {
    ...state,
    state: "failed",
    problem: problemOf(error),
    endedAt: now,
  };
  if (!isKept) {
    // what was not read for want of a store or of room is read when Clew starts again
    const isPassing = error instanceof EngineUnavailable || isDiskFull(error);
    if (error instanceof ClewError && !isPassing) await endImport(clew, state.id, failed, false);
    return failed;
  }
  const isOurs = await assertSameStore(clew.graph, clew.keyFile).then(
    () => true,
    () => false,
  );
  if (isOurs)
    await save(clew, failed)
      .then(() => endImport(clew, state.id, failed))
      .catch(() => undefined);
  return failed;
}

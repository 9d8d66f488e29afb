import { ClewError, EngineUnavailable, TooLarge } from "../../../shared/errors.ts";
import { isDiskFull } from "../../../shared/machine-refusal.ts";
import type { Graph } from "../../../graph/index.ts";
import { readStoreNode } from "./queries.ts";

const firstPause = 1_000;
const longestPause = 15_000;
/** A full disk is looked at every 4 s. */
const mostWhileFull = 2;

/** How long one waits for a store that does not answer. */
interface Patience {
  /** Ends the waiting: what was refused last is thrown. */
  readonly signal?: AbortSignal | undefined;
  /** Learns each time that the store is away, and how it was refused. */
  readonly onAway?: (refused: unknown) => void;
  /** True where any error is taken for an outage: what is to be done must be done. */
  readonly isStubborn?: boolean;
  /** So many attempts in a row that came to nothing; no end where absent. */
  readonly most?: number;
}

/** One attempt: `isAgain` behind an outage; it calls `moved` when it comes further than the last. */
type Attempt<T> = (isAgain: boolean, moved: () => void) => Promise<T>;

/**
 * Does work that a store's outage or a full disk may break off, again and again until it is done. Pauses
 * grow from 1 s to 15 s and end when another write goes through. Throws what is no outage, and the
 * outage itself once the store is closed or patience ends.
 */
export async function outlast<T>(
  graph: Graph,
  attempt: Attempt<T>,
  { signal, onAway, isStubborn = false, most = Number.POSITIVE_INFINITY }: Patience = {},
): Promise<T> {
  let refusals = 0;
  for (let isAgain = false; ; isAgain = true) {
    try {
      return await attempt(isAgain, () => (refusals = 0));
    } catch (error) {
      const isEnd = signal?.aborted === true || !(isStubborn || (await isOutage(graph, error)));
      const isFull = isDiskFull(error);
      if (isEnd || isTheLast(refusals, most, isFull)) throw error;
      onAway?.(error);
      const pause = Math.min(longestPause, firstPause * 2 ** refusals);
      if (!(await passed(graph, pause, signal))) throw error;
      if (!isFull || refusals < mostWhileFull) refusals += 1;
    }
  }
}

/** A full disk is no attempt. */
function isTheLast(refusals: number, most: number, isFull: boolean): boolean {
  return !isFull && refusals + 1 >= most;
}

/**
 * True for an error that passes by itself: the store is away or the disk is full. A store that is
 * being stopped ends what runs in it with errors of its own before it is away.
 */
export async function isOutage(graph: Graph, error: unknown): Promise<boolean> {
  if (error instanceof EngineUnavailable || isDiskFull(error)) return true;
  if (error instanceof ClewError && !(error instanceof TooLarge)) return false;
  return readStoreNode(graph).then(
    () => false,
    (refused: unknown) => refused instanceof EngineUnavailable,
  );
}

/** True once a pause is over or a write went through; false where there is nothing to wait for. */
async function passed(graph: Graph, pause: number, signal?: AbortSignal): Promise<boolean> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), pause);
  const either = signal === undefined ? over.signal : AbortSignal.any([over.signal, signal]);
  const wrote = await graph.whenWritten(either);
  clearTimeout(timer);
  return wrote || (over.signal.aborted && signal?.aborted !== true);
}

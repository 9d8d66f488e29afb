import type { Clew } from "../../../context.ts";
import type { Entry, EntryType, KeptAnswer } from "../../../journal/index.ts";
import { EngineUnavailable, WrittenUnshown } from "../../../shared/errors.ts";
import { isDiskFull } from "../../../shared/machine-refusal.ts";
import { slotFor } from "../../../shared/kept.ts";
import { queue, type InTurn } from "../../../shared/work/queue.ts";
import { outlast, readStoreNode } from "../store/index.ts";
import { keepApplied } from "./queries.ts";

/** What is to be entered into the journal. */
export interface Entering {
  readonly type: EntryType;
  /** What it is about: an import, a source row, a decision or a paper by its id, or a source. */
  readonly about: string;
  /** What is kept, as plain JSON. */
  readonly content: unknown;
  /** The answer to the request that it comes from, where that has a key. */
  readonly kept?: KeptAnswer | undefined;
}

/** What this Clew knows of entries that are not in the graph yet. */
interface Ledger {
  /** Their numbers. */
  readonly open: Set<number>;
  /** How many writes the store had counted when it last answered. */
  writes: number;
  /** The number that the graph knows. */
  noted: number;
  readonly later: InTurn;
}

const slot = slotFor<Ledger>("entries of the journal that are not in the graph yet");

function ledgerOf(clew: Clew): Ledger {
  return clew.kept.of(slot, () => ({ open: new Set(), writes: 0, noted: 0, later: queue() }));
}

/**
 * Enters something into the journal; on the disk when it returns. Until `settle` is called with it
 * the graph is behind the journal.
 */
export async function enter(clew: Clew, entering: Entering): Promise<Entry> {
  const ledger = ledgerOf(clew);
  const node = await readStoreNode(clew.graph).catch((error: unknown) => {
    if (error instanceof EngineUnavailable) return undefined;
    throw error;
  });
  ledger.writes = Math.max(ledger.writes, node?.writes ?? 0);
  const entry = await clew.journal.append({ ...entering, writes: ledger.writes });
  ledger.open.add(entry.n);
  return entry;
}

/** Notes that what an entry says is in the graph. */
export async function noteApplied(clew: Clew, { n }: Pick<Entry, "n">): Promise<void> {
  const ledger = ledgerOf(clew);
  ledger.open.delete(n);
  const applied = Math.min(...ledger.open, clew.journal.heads().length + 1) - 1;
  if (applied <= ledger.noted) return;
  await keepApplied(clew.graph, clew.journal.own, applied);
  ledger.noted = applied;
}

/**
 * Does in the graph what an entry says. Where the store does not answer or the disk is full it is
 * done as soon as it can be, by `later`: throws WrittenUnshown, for what is entered is kept.
 */
export async function carryOut<T>(
  clew: Clew,
  entry: Entry,
  work: () => Promise<T>,
  later?: () => Promise<T>,
): Promise<T> {
  const noted = async (result: T) => {
    await noteApplied(clew, entry);
    return result;
  };
  try {
    return await work().then(noted);
  } catch (error) {
    if (!(error instanceof EngineUnavailable) && !isDiskFull(error)) throw error;
    // work that brings its own way may be long: a source that is taken out
    const attempt = () => (later === undefined ? inTime(work) : later()).then(noted);
    void ledgerOf(clew)
      .later(() => outlast(clew.graph, attempt, { isStubborn: true, most: mostAttempts }))
      .catch(() => clew.log.error("what the journal holds could not be brought into the graph"));
    throw new WrittenUnshown();
  }
}

/** Waits a moment for what the graph does not show yet. */
export async function awaitShown(clew: Clew): Promise<void> {
  const { open, later } = ledgerOf(clew);
  if (open.size === 0) return;
  const patience = new Promise((resolve) => setTimeout(resolve, longestWait));
  await Promise.race([later(async () => undefined), patience]);
}

const longestWait = 2_500;
/** Attempts take up to 15 s of pause each: some quarter of an hour, then the next start brings it. */
const mostAttempts = 60;
const longestAttempt = 60_000;

/** What takes longer hangs on a store that went away under it: it may be done again. */
function inTime<T>(work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new EngineUnavailable()), longestAttempt);
    timer.unref();
  });
  return Promise.race([work(), late]).finally(() => clearTimeout(timer));
}

/** Enters something and does it in the graph. */
export async function enterAndDo<T>(
  clew: Clew,
  entering: Entering,
  work: () => Promise<T>,
): Promise<T> {
  const entry = await enter(clew, entering);
  return carryOut(clew, entry, work);
}

import type { Clew } from "../../../context.ts";
import { IndexDamaged, IndexFailed, type SearchIndex } from "../../../search/index.ts";
import { SearchNotReady } from "../../../shared/errors.ts";
import { slotFor, untilWritten, type UntilWritten } from "../../../shared/kept.ts";
import { storeNote } from "./upkeep-queries.ts";
import { upkeepOf } from "./upkeep.ts";

type Asked = Parameters<SearchIndex["find"]>[0];
type Fitting = Awaited<ReturnType<SearchIndex["find"]>>;

const kept = slotFor<UntilWritten<number>>("the store's latest write");

/** How long a question waits for the index to come up to what is held, in milliseconds. */
const patience = 4_000;
const patienceAlone = 3_600_000;

/** What fits a text in the index. Throws SearchNotReady as askIndex does. */
export function fitting(clew: Clew, asked: Asked): Promise<Fitting> {
  return askIndex(clew, () => clew.search.find(asked));
}

/**
 * Asks the index, once it is true to what is held. Throws SearchNotReady where it is not in time:
 * nothing is called *not held* before all of it was searched.
 */
export async function askIndex<T>(clew: Clew, ask: () => Promise<T>): Promise<T> {
  try {
    await inTime(clew);
    return await ask().catch(async (error: unknown) => {
      if (!(error instanceof IndexDamaged)) throw error;
      await renewed(clew);
      return ask();
    });
  } catch (error) {
    if (error instanceof IndexDamaged || error instanceof IndexFailed) throw new SearchNotReady();
    throw error;
  }
}

/** Resolves once the index is true to what is held now. Throws SearchNotReady past the time. */
async function inTime(clew: Clew): Promise<void> {
  const writes = await writesOf(clew);
  const upkeep = upkeepOf(clew);
  if ((upkeep.readAt() ?? -1) >= writes) return;
  await within(patienceOf(clew), upkeep.catchUp());
}

/** The store's latest write; read again once this process, where it alone writes, wrote to it. */
async function writesOf(clew: Clew): Promise<number> {
  const seen = clew.graph.writesSeen();
  const read = async () => (await storeNote(clew)).writes;
  return seen === undefined
    ? read()
    : clew.kept.of(kept, () => untilWritten()).at("all", seen, read);
}

async function renewed(clew: Clew): Promise<void> {
  await within(patienceOf(clew), upkeepOf(clew).makeAnew());
}

/** A command that has the store to itself waits until the index is made: nobody else would make it. */
function patienceOf({ parsers }: Clew): number {
  return parsers === undefined ? patienceAlone : patience;
}

/** The work goes on where it takes longer. */
async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  work.catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SearchNotReady()), milliseconds);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

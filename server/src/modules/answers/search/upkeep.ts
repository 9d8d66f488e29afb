import type { Clew } from "../../../context.ts";
import { IndexDamaged } from "../../../search/index.ts";
import { slotFor } from "../../../shared/kept.ts";
import { queue } from "../../../shared/work/queue.ts";
import { countEntities } from "../../ground/store/index.ts";
import { markEarlierRows } from "./earlier-rows.ts";
import type { Came } from "../../intake/imports/index.ts";
import { feedBrought, feedEntities, feedRows } from "./feeding.ts";
import { forgetLeft } from "./forgetting.ts";
import { storeNote } from "./upkeep-queries.ts";

/** Keeps the search index true to what is held. */
export interface Upkeep {
  /** Brings the index up to what is held now. Where it cannot be used it is made anew. */
  readonly catchUp: () => Promise<void>;
  /**
   * Puts in what a write brought, in its turn, where the index is true up to the write before; else
   * it is read from the store when the index is next brought up. Holds up nobody and never throws.
   */
  readonly take: Came;
  /** Makes the index anew, as where a question found it damaged. */
  readonly makeAnew: () => Promise<void>;
  /** The write up to which the index is known to be true; undefined while it is made anew. */
  readonly readAt: () => number | undefined;
}

/** Writes that wait to be put into the index; what comes beyond is read from the store later. */
const mostWaiting = 6;

const upkeep = slotFor<Upkeep>("the upkeep of the search index");

/** The upkeep of a Clew's search index. */
export function upkeepOf(clew: Clew): Upkeep {
  return clew.kept.of(upkeep, () => openUpkeep(clew));
}

function openUpkeep(clew: Clew): Upkeep {
  const inTurn = queue();
  let readAt: number | undefined;
  let isCompared = false;

  const bring = async () => {
    readAt = await broughtUp(clew, readAt);
    if (isCompared) return;
    isCompared = true;
    if (await isOfAnother(clew, readAt)) readAt = await madeAnew(clew);
  };
  const anew = async () => {
    readAt = undefined;
    readAt = await madeAnew(clew);
  };
  return {
    readAt: () => readAt,
    makeAnew: () => inTurn(anew),
    take: taker(async (brought, shapes) => {
      await inTurn(async () => {
        if (readAt === undefined) await bring();
        if (readAt !== brought.writes - 1) return;
        await feedBrought(clew, brought, shapes);
        readAt = brought.writes;
      });
    }),
    catchUp: () =>
      inTurn(async () => {
        try {
          await bring();
        } catch (error) {
          if (!(error instanceof IndexDamaged)) throw error;
          await anew();
        }
      }),
  };
}

/** Takes what comes while few wait; what it cannot take is read from the store later. */
function taker(put: (...came: Parameters<Came>) => Promise<void>): Came {
  let waiting = 0;
  return (...came) => {
    if (waiting >= mostWaiting) return;
    waiting += 1;
    void put(...came)
      .catch(() => undefined)
      .finally(() => (waiting -= 1));
  };
}

async function broughtUp(clew: Clew, known: number | undefined): Promise<number> {
  const note = await storeNote(clew);
  if (known === note.writes) return known;
  const { readAt } = await clew.search.state();
  if (readAt === undefined || readAt > note.writes) return madeAnew(clew);
  if (readAt === note.writes) return readAt;
  await feedEntities(clew, readAt);
  await feedRows(clew, readAt, note.writes);
  await forgetLeft(clew, {
    entities: note.entitiesLeftAt > readAt,
    rows: note.rowsLeftAt > readAt,
  });
  await clew.search.reached(note.writes);
  return note.writes;
}

/** What comes meanwhile is read again: it is behind the write that was noted first. */
async function madeAnew(clew: Clew): Promise<number> {
  await clew.search.renew();
  await markEarlierRows(clew);
  const { writes } = await storeNote(clew);
  await feedEntities(clew, -1);
  await feedRows(clew, 0, writes);
  await forgetLeft(clew, { entities: true, rows: true });
  await clew.search.reached(writes);
  return writes;
}

/**
 * Whether an index is that of another past of the store, as of one that was restored since: then it
 * holds more or less. Looked at once, when a Clew first uses it.
 */
async function isOfAnother(clew: Clew, readAt: number): Promise<boolean> {
  const held = await countEntities(clew.graph);
  const { entities } = await clew.search.state();
  const { writes } = await storeNote(clew);
  return writes === readAt && entities !== held;
}

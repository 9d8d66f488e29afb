import type { Clew } from "../../../context.ts";
import { IndexDamaged } from "../../../search/index.ts";
import { slotFor } from "../../../shared/kept.ts";
import { queue } from "../../../shared/work/queue.ts";
import { countEntities } from "../../ground/store/index.ts";
import { markEarlierRows } from "./earlier-rows.ts";
import { feedEntities, feedRows } from "./feeding.ts";
import { forgetLeft } from "./forgetting.ts";
import { storeNote } from "./upkeep-queries.ts";

/** Keeps the search index true to what is held. */
export interface Upkeep {
  /** Brings the index up to what is held now. Where it cannot be used it is made anew. */
  readonly catchUp: () => Promise<void>;
  /** Makes the index anew, as where a question found it damaged. */
  readonly makeAnew: () => Promise<void>;
  /** The write up to which the index is known to be true; undefined while it is made anew. */
  readonly readAt: () => number | undefined;
}

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

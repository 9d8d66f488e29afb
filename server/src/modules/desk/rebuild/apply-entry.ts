import type { Clew } from "../../../context.ts";
import type { Entry } from "../../../journal/index.ts";
import { Conflict } from "../../../shared/errors.ts";
import { pageAgain, type PageContent } from "../../ground/papers/index.ts";
import { decideAgain, type Judgement } from "../../linking/judgements/index.ts";
import {
  importsHeld,
  keepLastState,
  removeAgain,
  takeBackAgain,
  type ImportState,
} from "../../intake/imports/index.ts";
import { restate, unstate, type NoteContent } from "../../intake/notes/index.ts";

/**
 * Brings an entry into a graph that has all entries before it. Imports are not done here: they have
 * a way of their own to go on. Throws Conflict where the graph lacks an import that was done.
 */
export async function applyEntry(clew: Clew, entry: Entry): Promise<void> {
  const { type, about, content, at } = entry;
  if (type === "removal") return removeAgain(clew, about, entry);
  if (type === "note-undone") return unstate(clew, about, at);
  if (content === undefined) return;
  if (type === "note") return restate(clew, content as NoteContent);
  if (type === "decision") return decideAgain(clew, content as Judgement);
  if (type === "page") return pageAgain(clew, content as PageContent);
  if (type === "undone") return undone(clew, entry, content as ImportState);
  if (type === "ended") return assertEnded(clew, about, content as ImportState);
}

/** An import that was taken back; what came to a source by it goes, where it is there. */
function undone(clew: Clew, entry: Entry, state: ImportState): Promise<void> {
  return state.adds === true ? takeBackAgain(clew, entry) : keepLastState(clew, state);
}

async function assertEnded(clew: Clew, id: string, ended: ImportState): Promise<void> {
  if (ended.state !== "done") return keepLastState(clew, ended);
  const held = (await importsHeld(clew, mostLookedAt)).find((one) => one.id === id);
  if (held === undefined || held.state === "running") throw new Conflict("journal.graph-behind");
}

const mostLookedAt = 10_000;

import type { Clew } from "../../../context.ts";
import { segmentsIn } from "../../../journal/index.ts";
import { Conflict } from "../../../shared/errors.ts";
import { appliedIn, keepApplied } from "../../ground/journal/index.ts";
import { sourcesHeld } from "../../ground/sources/index.ts";
import { judgementsHeld } from "../../linking/judgements/index.ts";
import { forgetFiles, importIn } from "../../intake/imports/index.ts";
import { applyEntry } from "./apply-entry.ts";
import { isHalfTakenOver, journalFromGraph } from "./journal-from-graph.ts";

/**
 * Brings into the graph what the journal holds beyond it, as after a kill. A store from before the
 * journal gets one. Throws Conflict where the graph is not the journal's: empty, older or newer.
 */
export async function catchUp(clew: Clew): Promise<void> {
  const { journal, graph } = clew;
  const applied = await appliedIn(graph);
  const own = applied.get(journal.own);
  const last = journal.heads().length;
  if (own === undefined) {
    if (isHalfTakenOver(journal.heads())) {
      await journalFromGraph(clew);
      return keepApplied(graph, journal.own, journal.heads().length);
    }
    if (last > 0) throw new Conflict("journal.graph-behind");
    if (applied.size === 0 && (await holdsAnything(clew))) await journalFromGraph(clew);
    return keepApplied(graph, journal.own, journal.heads().length);
  }
  await forgetRemovedElsewhere(clew);
  if (own > last) throw new Conflict("journal.missing", { folder: journal.folder });
  if (own === last) return;
  for (const entry of await journal.entries())
    if (entry.segment === journal.own && entry.n > own) await applyEntry(clew, entry);
  await keepApplied(graph, journal.own, last);
}

/** Clears this server's part of the journal of what another server took out. */
async function forgetRemovedElsewhere(clew: Clew): Promise<void> {
  const { journal } = clew;
  if ((await segmentsIn(journal.folder)).length < 2) return;
  const entries = await journal.entries();
  for (const [at, removal] of entries.entries()) {
    if (removal.type !== "removal" || removal.segment === journal.own) continue;
    const isHeld = entries
      .slice(0, at)
      .filter(({ segment }) => segment === journal.own)
      .flatMap(importIn)
      .some(({ content }) => content.dataset === removal.about);
    if (isHeld) await forgetFiles(clew, removal.about, removal);
  }
}

async function holdsAnything(clew: Clew): Promise<boolean> {
  if ((await sourcesHeld(clew)).length > 0) return true;
  return (await judgementsHeld(clew.graph)).length > 0;
}

import type { Clew } from "../../../context.ts";
import type { Sentence } from "../../../sentences/index.ts";
import { slotFor } from "../../../shared/kept.ts";

/** A file that could not be taken. */
export interface FailedFile {
  readonly name: string;
  /** ISO. */
  readonly at: string;
  readonly problem: Sentence;
}

/** How a watched folder stands. */
export interface WatchedFolder {
  readonly dataset: string;
  readonly folder: string;
  readonly problem: Sentence | null;
  readonly held: number;
  readonly waiting: number;
  /** ISO. */
  readonly lastAt: string | null;
  readonly failed: readonly FailedFile[];
  /** How many could not be taken, those that are not listed too. */
  readonly failedTotal: number;
}

const slot = slotFor<Map<string, WatchedFolder>>("the folders that are watched");

/** The folders that a Clew watches, by dataset. */
export function watchedIn(clew: Clew): readonly WatchedFolder[] {
  const all = [...clew.kept.of(slot, () => new Map()).values()];
  return all.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Shows how a folder stands. */
export function showWatched(clew: Clew, folder: WatchedFolder): void {
  clew.kept.of(slot, () => new Map<string, WatchedFolder>()).set(keyOf(folder), folder);
}

function keyOf({ dataset, folder }: WatchedFolder): string {
  return `${dataset} ${folder}`;
}

import type { Clew } from "../../../../context.ts";
import { Conflict } from "../../../../shared/errors.ts";
import { slotFor } from "../../../../shared/kept.ts";
import { queue, type InTurn } from "../../../../shared/work/queue.ts";
import { addPage, pagesOf, type Page } from "../../../ground/papers/index.ts";
import {
  identified,
  moved,
  movesTo,
  noAssignment,
  type Assignment,
  type Groups,
  type Moves,
} from "./assignment.ts";

/** What is known of the assignment that the store keeps. */
interface Known {
  readonly inTurn: InTurn;
  /** Number of the last page that was read. */
  last: number;
  assignment: Assignment;
}

/** Groups with their lasting ids, and the assignment that has them. */
export interface Identified {
  readonly ids: ReadonlyMap<number, string>;
  readonly assignment: Assignment;
  /** How many times it was kept. */
  readonly pages: number;
}

const paper = "all";
/** Refs a page: 3 MB of JSON. */
const mostOnPage = 100_000;
const tries = 3;
const slot = slotFor<Known>("which cluster each thing is in");

function knownOf(clew: Clew): Known {
  return clew.kept.of(slot, () => ({ inTurn: queue(), last: 0, assignment: noAssignment }));
}

/**
 * Gives the clusters of the whole store their lasting ids, and keeps in journal and store what moved
 * since they were last looked at. Where that cannot be kept the ids hold none the less, and stand in
 * the log; the next look keeps them.
 */
export function identify(clew: Clew, groups: Groups): Promise<Identified> {
  const known = knownOf(clew);
  return known.inTurn(async () => {
    for (let attempt = 1; ; attempt += 1) {
      await readOn(clew, known);
      const ids = identified(known.assignment, groups);
      const moves = movesTo(known.assignment, groups, ids);
      const next = moved(known.assignment, moves);
      try {
        for (const page of pagesFor(moves)) await keep(clew, known, page);
        return { ids, assignment: known.assignment, pages: known.last };
      } catch (error) {
        // Another server kept its look first: its ids hold.
        if (error instanceof Conflict && attempt < tries) continue;
        clew.log.error("which cluster each thing is in could not be kept", {
          reason: error instanceof Error ? error.name : "unknown",
        });
        return { ids, assignment: next, pages: known.last };
      }
    }
  });
}

async function readOn(clew: Clew, known: Known): Promise<void> {
  const pages = await pagesOf(clew, "network", paper, known.last);
  known.assignment = moved(known.assignment, ...pages.map(movesOn));
  known.last = pages.at(-1)?.n ?? known.last;
}

async function keep(clew: Clew, known: Known, content: Moves): Promise<void> {
  const { n } = await addPage(clew, {
    sort: "network",
    id: paper,
    after: known.last,
    content,
    by: "clew",
    now: new Date().toISOString(),
  });
  known.assignment = moved(known.assignment, content);
  known.last = n;
}

/** Moves in pages of a bounded length; none where nothing moved. */
function* pagesFor({ moved: into, alone }: Moves): Generator<Moves> {
  const all = [
    ...Object.entries(into).flatMap(([id, refs]) => refs.map((ref) => [id, ref] as const)),
    ...alone.map((ref) => ["", ref] as const),
  ];
  for (let from = 0; from < all.length; from += mostOnPage) {
    const page = Map.groupBy(all.slice(from, from + mostOnPage), ([id]) => id);
    const refs = [...page].map(([id, some]) => [id, some.map(([, ref]) => ref)] as const);
    yield {
      moved: Object.fromEntries(refs.filter(([id]) => id !== "")),
      alone: refs.find(([id]) => id === "")?.[1] ?? [],
    };
  }
}

function movesOn({ content }: Page): Moves {
  return content as Moves; // as it was kept
}

/** An assignment as it was kept by a moment, and when it was last looked at before; null for never. */
export interface AssignedThen {
  readonly assignment: Assignment;
  readonly at: string | null;
}

/** Which cluster each thing was in, as far as that had been looked at by a moment (ISO). */
export async function assignedBy(clew: Clew, moment: string): Promise<AssignedThen> {
  const earlier = (await pagesOf(clew, "network", paper)).filter(({ at }) => at <= moment);
  return {
    assignment: moved(noAssignment, ...earlier.map(movesOn)),
    at: earlier.at(-1)?.at ?? null,
  };
}

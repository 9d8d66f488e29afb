import { realAt } from "../../../../shared/numbers.ts";
import { assertWithin, TooLarge } from "../../../../shared/errors.ts";
import type { Network } from "../../networks/index.ts";
import { dependenciesOfPart } from "../measures/betweenness.ts";
import { enumerated, enumerationCalls } from "./enumeration.ts";
import { distanceFragmentationOf, fragmentationOf, piecesWithout } from "./fragmentation.ts";
import type { Found, Loss } from "./loss.ts";
import { nearnessLoss } from "./nearness-loss.ts";
import { nearnessSteps } from "./nearness.ts";
import { piecesLoss } from "./pieces-loss.ts";
import { swapped } from "./member-swaps.ts";

/** What is asked for. */
export interface RemovalOptions {
  /** Entities in the set, 1 to 20. */
  readonly size: number;
  /**
   * "pieces" (unless given): the most pairs parted, F. "distances": those left farthest from each
   * other, DF.
   */
  readonly by?: "pieces" | "distances";
  /** For chance in the search where not every set is tried; 1 unless given. */
  readonly seed?: number;
}

/** The set without which a network falls apart most. */
export interface Removal {
  /** Ascending; all entities where there are no more than asked for. */
  readonly members: readonly number[];
  /** F or DF, as asked, of the network as it is, and of what is left without the set: 0–1. */
  readonly before: number;
  readonly after: number;
  /** Sizes of the pieces left, descending. */
  readonly pieces: readonly number[];
  /**
   * True where no other set of this size does more; false where it is the best that a search found.
   */
  readonly exact: boolean;
}

/** Simple steps within which every set is tried; a second or two. */
const exactSteps = { pieces: 8e8, distances: 4e8 };
/** Simple steps of a search; two to four seconds, more where memory is slow. */
const searchSteps = 3e8;

/**
 * The set of entities without which a network falls apart most; among equals that of the lowest
 * numbers (of those that a search came upon, where not exact). Every set is tried where that takes
 * a second or two: by pieces one of any number, two of thousands and three of a hundred or two; by
 * distances one of a thousand, two of a hundred. Else greedily, with swaps, many times over; by
 * distances among those alone that the most ways go through.
 * Throws InvalidInput for a size out of bounds, and TooLarge where distances cannot be reckoned
 * often enough.
 * Source: Borgatti 2006, Comput. Math. Organ. Theory 12:21–34 (key players, negative).
 */
export function bestRemoval(
  network: Network,
  { size, by = "pieces", seed = 1 }: RemovalOptions,
): Removal {
  assertWithin("size", size, 1, 20);
  const every = Uint32Array.from({ length: network.size }, (_, entity) => entity);
  const wanted = Math.floor(size);
  if (wanted >= network.size) return removalOf(network, by, [...every], true);
  const loss = by === "pieces" ? piecesLoss(network) : nearnessLoss(network, every);
  const exact =
    (wanted === 1 && by === "pieces") ||
    enumerationCalls(network.size, wanted) * loss.steps <= exactSteps[by];
  const found = exact
    ? enumerated(network.size, wanted, loss)
    : searched(network, { size: wanted, by, seed }, loss);
  return removalOf(network, by, found.members, exact);
}

/** How large a set is searched for, by what, and from where chance starts. */
interface Searching {
  readonly size: number;
  readonly by: "pieces" | "distances";
  readonly seed: number;
}

function searched(network: Network, { size, by, seed }: Searching, loss: Loss): Found {
  const through = dependenciesOfPart({ network, part: 0, parts: Math.ceil(network.size / 256) });
  const least = 8 * size;
  if (by === "pieces")
    return swapped(network, size, loss, {
      calls: Math.max(least, Math.floor(searchSteps / loss.steps)),
      seed,
      through,
    });
  const candidates = Math.floor(searchSteps / (least * nearnessSteps(network)));
  if (candidates < 2 * size) throw new TooLarge("removal.too-large-distances");
  const most = Array.from(through.keys()).toSorted(
    (a, b) => realAt(through, b) - realAt(through, a) || a - b,
  );
  return swapped(
    network,
    size,
    nearnessLoss(network, Uint32Array.from(most.slice(0, candidates)).sort()),
    { calls: least, seed, through },
  );
}

function removalOf(
  network: Network,
  by: "pieces" | "distances",
  members: readonly number[],
  exact: boolean,
): Removal {
  const scoreOf = by === "pieces" ? fragmentationOf : distanceFragmentationOf;
  return {
    members,
    before: scoreOf(network),
    after: scoreOf(network, members),
    pieces: piecesWithout(network, members).sizes.toSorted((a, b) => b - a),
    exact,
  };
}

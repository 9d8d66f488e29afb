import { realAt } from "../../../shared/numbers.ts";
import { assertWithin } from "../../../shared/errors.ts";
import type { Network } from "../networks/index.ts";
import { thinningOf } from "./steadiness-thinning.ts";

/** How rankings are tried. */
export interface SteadinessOptions {
  /** How many networks to draw, 1 to 10,000; 200 unless given. */
  readonly draws?: number;
  /** Share of the links that each lacks, 0–1; a tenth unless given; one link at least. */
  readonly hidden?: number;
  /** How many first places count, 1 to 100; five unless given. */
  readonly top?: number;
  readonly seed?: number;
  /** Which scores come first; "greatest" unless given. */
  readonly first?: "greatest" | "least";
}

const unplaced = 1_000;

/** How often an entity was among the first. */
export interface Steady {
  readonly entity: number;
  /** Place by the whole network, from 1; undefined where it is not among the first there. */
  readonly place: number | undefined;
  /** Share of the draws in which it was among the first, 0–1. */
  readonly share: number;
}

/** How steady the first places of a ranking are. */
export interface Steadiness {
  /**
   * The first by the whole network in their order, then who ever came among them, by share
   * descending; ties by number.
   */
  readonly entities: readonly Steady[];
  /** Networks that were drawn. */
  readonly draws: number;
  /** Links that each lacked. */
  readonly hiddenLinks: number;
}

/**
 * How often the first of a ranking stay among the first when some links are hidden by chance, as
 * links that nobody saw would be. `baseline` is what the measure gives for the whole network. Equal
 * scores are ranked by the lower number, NaN last and never among the first. Throws InvalidInput
 * for options out of bounds.
 * After Borgatti, Carley & Krackhardt 2006, Social Networks 28:124–136, who hide links to see how
 * measures bear it.
 */
export function steadinessOf(
  network: Network,
  measure: (network: Network) => Float64Array,
  baseline: Float64Array,
  options: SteadinessOptions = {},
): Steadiness {
  const { draws = 200, hidden = 0.1, top = 5, seed = 1, first = "greatest" } = options;
  assertWithin("draws", draws, 1, 10_000);
  assertWithin("hidden", hidden, 0, 1);
  assertWithin("top", top, 1, 100);
  const hiddenLinks = Math.min(network.links, Math.max(1, Math.round(hidden * network.links)));
  const { draw } = thinningOf(network, hiddenLinks, seed);
  const places = firstOf(baseline, top, first);
  const counts = new Map(places.map((entity) => [entity, 0]));
  for (let at = 0; at < draws; at += 1) {
    for (const entity of firstOf(measure(draw()), top, first))
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const entities = [...counts].map(([entity, count]) => ({
    entity,
    place: placeIn(places, entity),
    share: count / draws,
  }));
  return {
    entities: entities.toSorted(
      (a, b) =>
        (a.place ?? unplaced) - (b.place ?? unplaced) || b.share - a.share || a.entity - b.entity,
    ),
    draws,
    hiddenLinks,
  };
}

function placeIn(places: readonly number[], entity: number): number | undefined {
  const at = places.indexOf(entity);
  return at === -1 ? undefined : at + 1;
}

/** The entities of the first scores in order, by one look at all. */
function firstOf(
  scores: Float64Array,
  top: number,
  first: "greatest" | "least",
): readonly number[] {
  const sign = first === "greatest" ? 1 : -1;
  const found: number[] = [];
  for (let entity = 0; entity < scores.length; entity += 1) {
    const score = sign * realAt(scores, entity);
    if (Number.isNaN(score)) continue;
    let at = found.length;
    while (at > 0 && score > sign * realAt(scores, found[at - 1] ?? 0)) at -= 1;
    if (at >= top) continue;
    found.splice(at, 0, entity);
    if (found.length > top) found.pop();
  }
  return found;
}

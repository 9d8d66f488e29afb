import type { Network } from "../../networks/index.ts";
import { drawsOf } from "./random-sets.ts";
import { greatestLoss, isBetter, type Found, type Loss } from "./loss.ts";
import { randomOf } from "../../../../shared/random.ts";

/** How a search goes on. */
export interface SwapOptions {
  /** How often it may ask for losses; a start and its first round of swaps are done in any case. */
  readonly calls: number;
  readonly seed: number;
  /**
   * How many ways depend on each entity, in any unit: those that have more are tried more often.
   */
  readonly through: Float64Array;
}

/**
 * A good set of a size, 1 ≤ size ≤ entities, not always the best: the greedy set and that of the
 * most ways, each bettered by swapping one member at a time for the best other until no swap helps;
 * then again and again from the best set so far with some members replaced by chance, or from
 * chance alone. Source: Borgatti 2006, Comput. Math. Organ. Theory 12:21–34, whose swaps start from
 * sets of chance; the replacing is iterated local search, Lourenço, Martin & Stützle 2003.
 */
export function swapped(
  network: Network,
  size: number,
  loss: Loss,
  { calls, seed, through }: SwapOptions,
): Found {
  const random = randomOf(seed);
  const draw = drawsOf(network, through, random);
  const state: State = { size, loss, out: new Uint8Array(network.size), left: calls };
  const most = Array.from(through.keys()).toSorted(
    (a, b) => (through[b] ?? 0) - (through[a] ?? 0) || a - b,
  );
  let best = descended(state, completed(state, []));
  for (let start = most.slice(0, size); ;) {
    const found = descended(
      state,
      start.toSorted((a, b) => a - b),
    );
    if (isBetter(found, best)) best = found;
    if (state.left <= 0) return best;
    const kept =
      random() < 0.3
        ? []
        : withoutSome(best.members, 1 + Math.floor(random() * (size - 1)), random);
    start = completed(state, [...kept, draw()], () => (random() < 0.5 ? draw() : undefined));
  }
}

interface State {
  readonly size: number;
  readonly loss: Loss;
  /** All 0 between two questions. */
  readonly out: Uint8Array;
  left: number;
}

/**
 * Adds members to a start up to the size: those that are drawn, and where none is drawn
 * the one that loses most.
 */
function completed(
  state: State,
  start: readonly number[],
  drawn: () => number | undefined = () => undefined,
): number[] {
  const members = new Set(start);
  while (members.size < state.size) members.add(drawn() ?? bestBeside(state, [...members]).best);
  return [...members];
}

function descended(state: State, start: readonly number[]): Found {
  let found: Found = { members: start, joined: Infinity };
  for (
    let unchanged = 0, at = 0;
    unchanged < state.size && (state.left > 0 || found.joined === Infinity);
    at = (at + 1) % state.size
  ) {
    const others = found.members.filter((_, place) => place !== at);
    const { best, joined } = bestBeside(state, others);
    const next = { members: [...others, best].toSorted((a, b) => a - b), joined };
    const better = isBetter(next, found);
    unchanged = better && found.joined !== Infinity ? 0 : unchanged + 1;
    if (better) found = next;
  }
  return found;
}

/** The one to take out beside some, and what joins the rest then. */
function bestBeside(
  state: State,
  others: readonly number[],
): { readonly best: number; readonly joined: number } {
  for (const other of others) state.out[other] = 1;
  const { joined, lost } = state.loss.without(state.out);
  const best = greatestLoss(lost, state.out);
  for (const other of others) state.out[other] = 0;
  state.left -= 1;
  return { best, joined: joined - (lost[best] ?? 0) };
}

function withoutSome(
  members: readonly number[],
  count: number,
  random: () => number,
): readonly number[] {
  const kept = [...members];
  for (let gone = 0; gone < count; gone += 1) kept.splice(Math.floor(random() * kept.length), 1);
  return kept;
}

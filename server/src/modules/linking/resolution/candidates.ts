import { numberAt } from "../../../shared/numbers.ts";
import { probabilityOf } from "./pairing/model.ts";
import type { Proposal } from "./proposal.ts";

/** Two things of one kind that may be the same. */
export interface Candidate {
  /** Number of the kind among those resolved, and of the pair there. */
  readonly kind: number;
  readonly pair: number;
  readonly a: string;
  readonly b: string;
  /** Bits for being the same, prior included. */
  readonly weight: number;
  readonly probability: number;
  /** Whether both stand in one cluster. */
  readonly proposed: boolean;
  /** "unsure" where an analyst decided so. */
  readonly decision: string | undefined;
}

/** Things of a kind by ref, with what is proposed. */
export interface CandidateSource {
  readonly refs: readonly string[];
  readonly proposal: Pick<Proposal, "a" | "b" | "weights" | "clusters">;
}

/**
 * What is asked of the queue: pairs of some things alone, and pairs that were decided on, by both
 * refs.
 */
export interface Queue {
  readonly order: "UNCERTAIN" | "STRONGEST";
  readonly refs: ReadonlySet<string> | undefined;
  readonly decided: ReadonlyMap<string, string>;
}

const leastBits = -6.6; // one in a hundred

/** The key of a pair in `decided`, either way round. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/**
 * Pairs that wait for an analyst: those that are the same with one in a hundred or more, or stand
 * in one cluster; those decided the same or different are done, those left unsure stay. The least
 * certain first (weight nearest 0), or the strongest; ties by ref.
 */
export function queueOf(
  sources: readonly CandidateSource[],
  { order, refs, decided }: Queue,
): readonly Candidate[] {
  const found = sources.flatMap(({ refs: names, proposal }, kind) =>
    [...proposal.weights.entries()].flatMap(([pair, weight]): readonly Candidate[] => {
      const one = numberAt(proposal.a, pair);
      const two = numberAt(proposal.b, pair);
      const proposed = proposal.clusters[one] === proposal.clusters[two];
      const [a = "", b = ""] = [names[one], names[two]];
      if ((weight < leastBits && !proposed) || (refs !== undefined && !refs.has(a) && !refs.has(b)))
        return [];
      const decision = decided.get(pairKey(a, b));
      return decision === "same" || decision === "different"
        ? []
        : [{ kind, pair, a, b, weight, probability: probabilityOf(weight), proposed, decision }];
    }),
  );
  const rank =
    order === "STRONGEST"
      ? ({ weight }: Candidate) => -weight
      : ({ weight }: Candidate) => Math.abs(weight);
  return found.toSorted((x, y) => rank(x) - rank(y) || byRefs(x, y));
}

function byRefs(x: Candidate, y: Candidate): number {
  if (x.a === y.a) return x.b < y.b ? -1 : 1;
  return x.a < y.a ? -1 : 1;
}

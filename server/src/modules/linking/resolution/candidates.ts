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
  readonly order: "MOST_CHANGE" | "UNCERTAIN" | "STRONGEST";
  readonly refs: ReadonlySet<string> | undefined;
  readonly decided: ReadonlyMap<string, string>;
  /** Whether pairs for which no more speaks than against stand among them as well. */
  readonly unlikely: boolean;
  /** Pairs of things that would be joined by deciding that two are the same; 0 where they are. */
  readonly joinedBy: (a: string, b: string) => number;
}

/** Pairs that wait for an analyst, and how many unlikely ones are left out. */
export interface Waiting {
  readonly pairs: readonly Candidate[];
  readonly leftOut: number;
}

const leastBits = -6.6; // one in a hundred
/** What is shown as 0.0 bits or less says no more for a pair than against it. */
const leastEvidence = 0.05;

/** The key of a pair in `decided`, either way round. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/**
 * Pairs that wait for an analyst: those for which more speaks than against, and those that stand in
 * one cluster though less does. With `unlikely` all that are the same with one in a hundred or more.
 * Those decided the same or different are done, those left unsure stay. First those whose decision
 * changes most, the least certain (weight nearest 0), or the strongest; ties by ref.
 */
export function queueOf(sources: readonly CandidateSource[], queue: Queue): Waiting {
  const found = waitingOf(sources, queue);
  const fits = ({ weight, proposed, decision }: Candidate) =>
    queue.unlikely ||
    decision !== undefined ||
    weight >= leastEvidence ||
    (proposed && weight <= -leastEvidence);
  const ranked = found
    .filter(fits)
    .map((one) => ({ one, rank: rankOf(one, queue) }))
    .toSorted((x, y) => x.rank - y.rank || byDoubt(x.one, y.one));
  return { pairs: ranked.map(({ one }) => one), leftOut: found.length - ranked.length };
}

/** The place of a pair, the least first. */
function rankOf({ a, b, weight, probability }: Candidate, { order, joinedBy }: Queue): number {
  if (order === "STRONGEST") return -weight;
  if (order === "UNCERTAIN") return Math.abs(weight);
  return -doubtOf(probability) * Math.max(1, joinedBy(a, b));
}

/** What an answer to a question tells, in bits: 1 where either answer is as likely, 0 where it is known. */
function doubtOf(probability: number): number {
  return [probability, 1 - probability].reduce(
    (sum, share) => (share > 0 ? sum - share * Math.log2(share) : sum),
    0,
  );
}

function waitingOf(
  sources: readonly CandidateSource[],
  { refs, decided }: Queue,
): readonly Candidate[] {
  return sources.flatMap(({ refs: names, proposal }, kind) =>
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
}

function byDoubt(x: Candidate, y: Candidate): number {
  const nearer = Math.abs(x.weight) - Math.abs(y.weight);
  if (nearer !== 0) return nearer;
  if (x.a === y.a) return x.b < y.b ? -1 : 1;
  return x.a < y.a ? -1 : 1;
}

import { singleAt } from "../../../shared/numbers.ts";
import { missing } from "./comparing/fields.ts";
import type { Proposal } from "./proposal.ts";
import type { PairKind } from "./pairing/related.ts";

/** For, against, neutral, a contradiction. */
export type Mark = "+" | "−" | "~" | "!";

/** What one field tells of a pair. */
export interface FieldReason {
  readonly field: string;
  readonly mark: Mark;
  /** Likeness in words. */
  readonly level: string;
  /** Bits for (above 0) or against. */
  readonly weight: number;
  /**
   * Share of other things that state what both state; undefined where they state different things.
   */
  readonly common: number | undefined;
}

/** Why a pair weighs what it weighs. */
export interface Explained {
  readonly fields: readonly FieldReason[];
  /**
   * Bits before any field is looked at: that two things are seldom the same. The fields' bits and
   * these make the weight.
   */
  readonly base: number;
}

const slight = 0.5;

/**
 * Field by field what speaks for a pair being the same, and against. What related things share as
 * well (a household its address) tells accordingly less.
 */
export function explained(proposal: Proposal, pair: number): Explained {
  const { fields, mixture, levels, rare, weights } = proposal;
  const at = pair * fields.length;
  const likely = alternatives(proposal, at);
  const reasons = fields.map(({ name, levels: words }, field): FieldReason => {
    const level = levels[at + field] ?? missing;
    if (level === missing)
      return { field: name, mark: "~", level: "not stated by both", weight: 0, common: undefined };
    const own = singleAt(rare, at + field);
    const weight =
      bitsOf(mixture.same, field, level, own) -
      likely.reduce(
        (sum, { kind, part }) =>
          sum + part * (kind === undefined ? 0 : bitsOf(kind, field, level, own)),
        0,
      );
    return {
      field: name,
      mark: markOf(proposal, field, level, weight),
      level: words[level] ?? "",
      weight,
      common: level === 0 ? 2 ** -own : undefined,
    };
  });
  return {
    fields: reasons,
    base: singleAt(weights, pair) - reasons.reduce((sum, { weight }) => sum + weight, 0),
  };
}

interface Alternative {
  /** A kind of related pairs; undefined for all others. */
  readonly kind: PairKind | undefined;
  /** How likely it is, if the pair is not the same. */
  readonly part: number;
}

function alternatives(
  { mixture, fields, levels, rare }: Proposal,
  at: number,
): readonly Alternative[] {
  const all = [...mixture.related, undefined].map((kind) => {
    if (kind === undefined) return { kind, bits: Math.log2(mixture.others) };
    const differs = levels[at + kind.differs] ?? missing;
    if (differs === missing || differs < (mixture.lowest[kind.differs] ?? 0))
      return { kind, bits: -1e3 };
    return {
      kind,
      bits: fields.reduce(
        (sum, _, field) =>
          sum + bitsOf(kind, field, levels[at + field] ?? missing, singleAt(rare, at + field)),
        Math.log2(kind.pairs),
      ),
    };
  });
  const highest = Math.max(...all.map(({ bits }) => bits));
  const sum = all.reduce((total, { bits }) => total + 2 ** (bits - highest), 0);
  return all.map(({ kind, bits }) => ({ kind, part: 2 ** (bits - highest) / sum }));
}

function bitsOf({ bits, differs }: PairKind, field: number, level: number, rare: number): number {
  if (level === missing) return 0;
  const own = bits[field]?.[level] ?? 0;
  if (level !== 0) return own;
  return differs < 0 ? own + rare : Math.max(0, own + rare);
}

/**
 * A contradiction: two different dates or numbers where each thing has one of its own, far from
 * each other.
 */
function markOf({ fields, mixture }: Proposal, field: number, level: number, weight: number): Mark {
  if (weight >= slight) return "+";
  if (weight > -slight) return "~";
  const facts = fields[field];
  const own =
    facts !== undefined && (facts.type === "date" || facts.type === "code") && facts.same <= 0.002;
  return own && level === (mixture.same.shares[field]?.length ?? 0) - 1 && weight <= -2 ? "!" : "−";
}

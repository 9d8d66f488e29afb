import type { CandidatePairFragment, CandidatesQuery } from "../../api/index.ts";

type Model = CandidatesQuery["candidates"]["model"][number];
type Compared = Pick<
  CandidatePairFragment["fields"][number],
  "field" | "level" | "weight" | "common"
>;

/** How often a likeness was met, and what its bits are the sum of. */
export interface Met {
  /** Its share among pairs that are the same, and among others. */
  readonly m: number;
  readonly u: number;
  /** Where both state one value: how many of the others that state one state it, and of how many. */
  readonly value: { readonly states: number; readonly of: number } | null;
  /** The share among others that counts: that of the value where both state one. */
  readonly chance: number;
  /** Bits of the one share over the other. */
  readonly own: number;
  /**
   * Bits that related pairs (a household) take off, since they share it as well; 0 where there are
   * none.
   */
  readonly related: number;
}

const SLIGHT = 0.05;

/**
 * What the bits of a field come from, by the model of its kind; null where that does not know the
 * field or the likeness.
 */
export function metOf(
  model: Pick<Model, "fields"> | undefined,
  { field, level, weight, common }: Compared,
): Met | null {
  const known = model?.fields.find(({ name }) => name === field);
  const share = known?.levels.find(({ name }) => name === level);
  if (!known || !share || share.m <= 0 || share.u <= 0) return null;
  const chance = common ?? share.u;
  const own = Math.log2(share.m / chance);
  const others = Math.max(1, known.stated - 1);
  return {
    m: share.m,
    u: share.u,
    value: common === null ? null : { states: Math.round(common * others), of: others },
    chance,
    own,
    related: Math.abs(weight - own) < SLIGHT ? 0 : weight - own,
  };
}

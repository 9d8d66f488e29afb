/** Kinds of decision that analysts make. */
export const judgementTypes = [
  "same",
  "different",
  "unsure",
  "hub",
  "cut",
  "join",
  "name",
] as const;
export type JudgementType = (typeof judgementTypes)[number];

/** A decision of an analyst: signed, never changed, taken back by another one. */
export interface Judgement {
  readonly id: string;
  readonly type: JudgementType;
  /** What was decided; "withdrawn" takes an earlier one back. */
  readonly verdict: string;
  /** What a named cluster is called; "" where nothing is named. */
  readonly label: string;
  readonly reasons: readonly string[];
  /** What speaks against it, as the analyst wrote it down. */
  readonly against: readonly string[];
  readonly note: string;
  readonly by: string;
  /** ISO. */
  readonly at: string;
  /** Id of the one whose place it takes. */
  readonly supersedes: string | undefined;
  /** Refs of what it is about: of a pair the lesser first. */
  readonly about: readonly string[];
}

/** A decision with whether it holds. */
export interface ShownJudgement extends Judgement {
  readonly inForce: boolean;
}

/** Verdicts that each type may have, the first where none is given. */
export const verdicts: Readonly<Record<JudgementType, readonly string[]>> = {
  same: ["same"],
  different: ["different"],
  unsure: ["unsure"],
  hub: ["common", "links"],
  cut: ["cut"],
  join: ["joined", "refused"],
  name: [
    "unclear",
    "trafficking indicators",
    "independent",
    "collective",
    "agency",
    "spam",
    "scam",
  ],
};

const withdrawn = "withdrawn";

/**
 * Those that hold at a moment (ISO; now where absent): not taken back, nor replaced, by then.
 * Earliest first.
 */
export function inForce(judgements: readonly Judgement[], asOf?: string): readonly Judgement[] {
  const known = asOf === undefined ? judgements : judgements.filter(({ at }) => at <= asOf);
  const replaced = new Set(known.flatMap(({ supersedes }) => supersedes ?? []));
  return known.filter(({ id, verdict }) => verdict !== withdrawn && !replaced.has(id));
}

/** True for the decision that takes another back. */
export function isWithdrawal({ verdict }: Judgement): boolean {
  return verdict === withdrawn;
}

/** The types whose decisions bear on one of a type: of a pair all that are about pairs. */
export function typesAbout(type: JudgementType): readonly JudgementType[] {
  return type === "same" || type === "different" || type === "unsure"
    ? ["same", "different", "unsure"]
    : [type];
}

/**
 * What tells decisions apart that answer the same question: the later takes the place of the
 * earlier.
 */
export function questionOf({ type, about }: Pick<Judgement, "type" | "about">): string {
  const asked = type === "same" || type === "different" || type === "unsure" ? "pair" : type;
  return `${asked} ${about.toSorted().join(" ")}`;
}

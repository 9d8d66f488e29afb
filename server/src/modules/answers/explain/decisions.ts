import type { Clew } from "../../../context.ts";
import { inForce, judgementsHeld, type Judgement } from "../../linking/judgements/index.ts";
import type { Entity } from "../../ground/entities/index.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";

/** A decision that bears on a link, in a sentence. */
export interface StatedDecision {
  readonly type: Judgement["type"];
  readonly sentence: Sentence;
  readonly by: string;
  readonly at: string;
}

/**
 * Decisions in force at a moment (ISO; now where absent) on two entities together, and on what they
 * share. Latest first.
 */
export async function decisionsOn(
  clew: Clew,
  pair: readonly [Entity, Entity],
  shared: readonly Entity[],
  asOf: string | undefined,
): Promise<readonly StatedDecision[]> {
  const held = inForce(await judgementsHeld(clew.graph), asOf);
  const [a, b] = pair.map(({ ref }) => ref);
  const identifiers = new Map(shared.map((one) => [one.ref, one]));
  const on = held.filter(({ about }) =>
    about.length > 1
      ? about.includes(a ?? "") && about.includes(b ?? "")
      : identifiers.has(about[0] ?? ""),
  );
  return on.toReversed().map((one) => ({
    type: one.type,
    sentence: sentenceOf(one, pair, identifiers.get(one.about[0] ?? "")),
    by: one.by,
    at: one.at,
  }));
}

function sentenceOf(
  { type, verdict, label, reasons, against }: Judgement,
  [a, b]: readonly [Entity, Entity],
  identifier: Entity | undefined,
): Sentence {
  return sentence("explain.decision", {
    what: type === "join" && identifier !== undefined ? "throughout" : type,
    verdict,
    a: a.label,
    b: b.label,
    identifier: identifier?.label ?? "",
    name: [label, verdict].filter((part) => part !== "").join(", "),
    reasons: reasons.length,
    because: reasons.join(" "),
    contrary: against.length,
    despite: against.join(" "),
  });
}

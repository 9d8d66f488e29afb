import type { Clew } from "../../../context.ts";
import { inForce, judgementsHeld, type Judgement } from "../../linking/judgements/index.ts";
import type { Entity } from "../../ground/entities/index.ts";

/** A decision that bears on a link, in a sentence. */
export interface StatedDecision {
  readonly type: string;
  readonly sentence: string;
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
): string {
  const both = `${a.label} and ${b.label}`;
  const named = identifier?.label ?? "";
  const sentences: Readonly<Record<string, string>> = {
    same: `${both} are treated as the same.`,
    different: `${both} are different.`,
    unsure: `Whether ${both} are the same was left open.`,
    hub:
      verdict === "common"
        ? `${named} is common to many and links nothing.`
        : `${named} links, however many have it.`,
    cut: `${named} joins no cluster.`,
    join: joinSentence(both, verdict, identifier),
    name: `Both are in a cluster called ${[label, verdict].filter((part) => part !== "").join(", ")}.`,
  };
  const because = reasons.length > 0 ? ` For it: ${reasons.join(" ")}` : "";
  const contrary = against.length > 0 ? ` Against it: ${against.join(" ")}` : "";
  return `${sentences[type] ?? type}${because}${contrary}`;
}

function joinSentence(both: string, verdict: string, identifier: Entity | undefined): string {
  if (identifier !== undefined)
    return `${identifier.label} joins throughout, whatever its sightings show.`;
  return verdict === "refused"
    ? `That ${both} belong together was refused.`
    : `${both} belong together.`;
}

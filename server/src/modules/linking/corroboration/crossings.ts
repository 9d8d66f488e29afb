import { byteAt } from "../../../shared/numbers.ts";
import { rowLength } from "../../../shared/compressed-rows.ts";
import type { FoundNetworks } from "./found-networks.ts";

/** What is found of an identifier that joins many things, or things that share nothing else. */
export interface Crossing {
  /** Number of the identifier in the snapshot. */
  readonly identifier: number;
  /** Things it joins. */
  readonly things: number;
  /** Those of them that belong to groups with a life of their own. */
  readonly elsewhere: number;
  /** How many such groups it would bring together; one that is known by little counts in part. */
  readonly groups: number;
  /**
   * common: it links nothing. busy: more things than usual, and yet it links. size: nothing is
   * known beside its size.
   */
  readonly verdict: "common" | "busy" | "size";
}

/** What fewer things have joins nothing either, where more speaks against it, and is not common. */
const leastThings = 10;

/**
 * What was found to be common to many, and what joins more things than `above` and links; those of
 * most things first, ties by number.
 */
export function crossingsOf(
  { evidence, common, findings, unknown }: FoundNetworks,
  above: number,
): readonly Crossing[] {
  const found: Crossing[] = [];
  for (const [identifier, number] of evidence.identifiers.entries()) {
    const things = rowLength(evidence.offsets, identifier);
    const isCommon = byteAt(common, identifier) === 1;
    if (isCommon ? things < leastThings : things <= above) continue;
    const finding = findings.get(identifier);
    found.push({
      identifier: number,
      things,
      elsewhere: finding?.elsewhere ?? 0,
      groups: finding?.groups ?? 0,
      verdict: verdictOf(isCommon, unknown.has(identifier)),
    });
  }
  return found.toSorted((a, b) => b.things - a.things || a.identifier - b.identifier);
}

function verdictOf(isCommon: boolean, isUnknown: boolean): Crossing["verdict"] {
  if (!isCommon) return "busy";
  return isUnknown ? "size" : "common";
}

import type { Ontology } from "../../../ontology/index.ts";
import {
  gapInDays,
  inOneSpell,
  isHub,
  reasonFor,
  sharedWeight,
} from "../../ground/weights/index.ts";
import type { Entity } from "../../ground/entities/index.ts";
import type { Touch } from "./queries.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";

/** Two things joined by what they share. */
export interface SharedPair {
  /** Refs; a has the lesser id. */
  readonly a: string;
  readonly b: string;
  readonly weight: number;
  readonly evidence: readonly SharedIdentifier[];
}

/** One shared identifier of a pair. */
export interface SharedIdentifier {
  readonly identifier: Entity;
  readonly touches: readonly Touch[];
  readonly weight: number;
  readonly hub: boolean;
  readonly reason: Sentence;
}

const mostThings = 1_000;

/**
 * Pairs of things that share identifiers, strongest first, ties by ids. Hubs weigh nothing and join
 * no pair, but stand among the evidence of a pair that something else joins. `ids` gives the public
 * id of each thing's ref.
 */
export function sharedPairs(
  touches: readonly Touch[],
  ids: ReadonlyMap<string, string>,
  things: number,
  ontology: Ontology,
): readonly SharedPair[] {
  const pairs = new Map<string, { a: string; b: string; evidence: SharedIdentifier[] }>();
  for (const group of Map.groupBy(touches, ({ identifier }) => identifier.ref).values()) {
    const byThing = [...Map.groupBy(group, ({ thing }) => thing)]
      .slice(0, mostThings)
      .toSorted(([a], [b]) => ((ids.get(a) ?? a) < (ids.get(b) ?? b) ? -1 : 1));
    for (const [index, [a, ofA]] of byThing.entries()) {
      for (const [b, ofB] of byThing.slice(index + 1)) {
        const pair = pairs.get(`${a} ${b}`) ?? { a, b, evidence: [] };
        pairs.set(`${a} ${b}`, pair);
        pair.evidence.push(evidenceOf(ofA, ofB, things, ontology));
      }
    }
  }
  return [...pairs.values()]
    .map((pair) => ({
      ...pair,
      evidence: pair.evidence.toSorted(strongestFirst),
      weight: pair.evidence.reduce((sum, { weight }) => sum + weight, 0),
    }))
    .filter(({ weight }) => weight > 0)
    .toSorted(
      (a, b) =>
        b.weight - a.weight ||
        (`${ids.get(a.a)} ${ids.get(a.b)}` < `${ids.get(b.a)} ${ids.get(b.b)}` ? -1 : 1),
    );
}

function evidenceOf(
  ofA: readonly Touch[],
  ofB: readonly Touch[],
  things: number,
  ontology: Ontology,
): SharedIdentifier {
  const [first] = ofA;
  if (first === undefined) throw new Error("a thing without a touch");
  const { identifier } = first;
  const kind = ontology.entityKinds.get(identifier.kind);
  const together = ofA.flatMap((a) =>
    ofB.flatMap((b) => (inOneSpell(identifier.breaks ?? [], a, b) ? [[a, b] as const] : [])),
  );
  const gaps = together.flatMap(([a, b]) => gapInDays(a, b) ?? []);
  const gap = gaps.length === 0 ? undefined : Math.min(...gaps);
  return {
    identifier,
    touches: [...ofA, ...ofB],
    weight: together.length === 0 ? 0 : sharedWeight(identifier, kind, things, gap),
    hub: isHub(identifier, things),
    reason:
      together.length === 0
        ? sentence("neighbourhood.changed-hands-between-two", {
            at: (identifier.breaks ?? []).map((at) => at.slice(0, 10)).join(", "),
          })
        : reasonFor(identifier, kind, things),
  };
}

function strongestFirst(a: SharedIdentifier, b: SharedIdentifier): number {
  return b.weight - a.weight || (a.identifier.id < b.identifier.id ? -1 : 1);
}

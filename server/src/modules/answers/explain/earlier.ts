import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import {
  citedBy,
  recordsById,
  wholeLinks,
  type Cited,
  type Entity,
} from "../../ground/entities/index.ts";
import type { identifiersOf } from "../neighbourhood/index.ts";
import { readSince, type EarlierFind, type ReadSince } from "../../intake/rereading/index.ts";
import type { ExplanationStep } from "./step.ts";

/** A moment with how texts were read then. */
export interface AsOf extends ReadSince {
  /** ISO. */
  readonly moment: string;
}

type Touches = Awaited<ReturnType<typeof identifiersOf>>;

/** How texts that speak of two entities were read at a moment; undefined for now. */
export async function asOfMoment(
  clew: Clew,
  reach: Reach,
  pair: readonly Entity[],
  moment: string | undefined,
): Promise<AsOf | undefined> {
  return moment === undefined
    ? undefined
    : {
        moment,
        ...(await readSince(
          clew,
          reach.datasets,
          pair.map(({ ref }) => ref),
          moment,
        )),
      };
}

/**
 * What joined two entities as texts were read then, and does no longer: one names the other, or
 * both had an identifier.
 */
export async function earlierSteps(
  clew: Clew,
  reach: Reach,
  [from, to]: readonly [Entity, Entity],
  touches: Touches,
  asOf: AsOf | undefined,
): Promise<readonly ExplanationStep[]> {
  if (asOf === undefined || asOf.lost.length === 0) return [];
  const steps: ExplanationStep[] = [];
  for (const finds of Map.groupBy(asOf.lost, ({ ref }) => ref).values()) {
    const [one] = finds;
    if (one === undefined) continue;
    const until = `as texts were read until ${one.until.slice(0, 10)}`;
    const other = one.ref === from.ref ? to : one.ref === to.ref ? from : undefined;
    if (other !== undefined) {
      const cited = finds.filter(({ about }) => about.includes(other.ref)).map(citedIn);
      steps.push({
        sentence: `${other.label} named ${(one.ref === from.ref ? from : to).label}, ${until}.`,
        links: [],
        cited: await receivedBy(clew, reach, cited, asOf),
        weight: 0,
      });
      continue;
    }
    const sides = await Promise.all(
      [from, to].map((side) => sideOf(clew, reach, side, one.ref, finds, touches, asOf)),
    );
    const kind = clew.ontology.entityKinds.get(one.kind)?.label.toLowerCase() ?? one.kind;
    if (sides.every(({ length }) => length > 0))
      steps.push({
        sentence: `Both had ${kind} ${one.value}, ${until}.`,
        links: [],
        cited: sides.flat(),
        weight: 0,
      });
  }
  return steps;
}

/**
 * The rows by which one side had an identifier then: those read so then alone, and those that state
 * it still.
 */
async function sideOf(
  clew: Clew,
  reach: Reach,
  side: Entity,
  identifier: string,
  finds: readonly EarlierFind[],
  touches: Touches,
  asOf: AsOf,
): Promise<readonly Cited[]> {
  const lost = finds.filter(({ about }) => about.includes(side.ref)).map(citedIn);
  const held = touches.filter(
    (touch) => touch.thing === side.ref && touch.identifier.ref === identifier,
  );
  const links = await wholeLinks(
    clew,
    reach,
    held.map(({ source, link }) => ({ source, ref: link })),
  );
  const still = citedBy([...links.values()].flatMap(({ statements }) => statements)).filter(
    ({ record }) => !asOf.isLater(record, identifier),
  );
  return receivedBy(clew, reach, [...lost, ...still], asOf);
}

function citedIn({ record, span }: EarlierFind): Cited {
  return { record, fields: [span[0]], spans: [span] };
}

/** Those of rows that are held and had come by then. */
export async function receivedBy(
  clew: Clew,
  reach: Reach,
  cited: readonly Cited[],
  { moment }: Pick<AsOf, "moment">,
): Promise<readonly Cited[]> {
  const records = await recordsById(
    clew,
    reach,
    cited.map(({ record }) => record),
  );
  return cited.filter(({ record }) => (records.get(record)?.receivedAt ?? "~") <= moment);
}

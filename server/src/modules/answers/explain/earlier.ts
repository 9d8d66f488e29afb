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
import { sentence } from "../../../sentences/index.ts";

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

/** What a question on two entities is answered from. */
export interface Inquiry {
  readonly clew: Clew;
  readonly reach: Reach;
  /** How texts were read at the moment asked for; undefined for now. */
  readonly asOf: AsOf | undefined;
}

/**
 * What joined two entities as texts were read then, and does no longer: one names the other, or
 * both had an identifier.
 */
export async function earlierSteps(
  { clew, reach, asOf }: Inquiry,
  pair: readonly [Entity, Entity],
  touches: Touches,
): Promise<readonly ExplanationStep[]> {
  if (asOf === undefined || asOf.lost.length === 0) return [];
  const then: Then = { clew, reach, asOf, touches };
  const steps: ExplanationStep[] = [];
  for (const finds of Map.groupBy(asOf.lost, ({ ref }) => ref).values()) {
    const [one] = finds;
    if (one === undefined) continue;
    const named = pair.find(({ ref }) => ref === one.ref);
    const step =
      named === undefined
        ? await bothHad(pair, one, finds, then)
        : await oneNamed(pair, named, finds, then);
    if (step !== undefined) steps.push(step);
  }
  return steps;
}

/** A moment with what two entities touch today. */
interface Then extends Inquiry {
  readonly asOf: AsOf;
  readonly touches: Touches;
}

async function oneNamed(
  pair: readonly [Entity, Entity],
  named: Entity,
  finds: readonly EarlierFind[],
  { clew, reach, asOf }: Then,
): Promise<ExplanationStep> {
  const other = pair.find(({ ref }) => ref !== named.ref) ?? pair[1];
  const cited = finds.filter(({ about }) => about.includes(other.ref)).map(citedIn);
  return {
    sentence: sentence("explain.step-named", {
      other: other.label,
      named: named.label,
      until: untilOf(finds),
    }),
    links: [],
    cited: await receivedBy(clew, reach, cited, asOf),
    weight: 0,
  };
}

async function bothHad(
  pair: readonly [Entity, Entity],
  one: EarlierFind,
  finds: readonly EarlierFind[],
  then: Then,
): Promise<ExplanationStep | undefined> {
  const sides = await Promise.all(pair.map((side) => sideOf(side, one.ref, finds, then)));
  if (sides.some(({ length }) => length === 0)) return undefined;
  const kind = then.clew.ontology.entityKinds.get(one.kind)?.label.toLowerCase() ?? one.kind;
  return {
    sentence: sentence("explain.step-both-had", { kind, value: one.value, until: untilOf(finds) }),
    links: [],
    cited: sides.flat(),
    weight: 0,
  };
}

/** The day until which texts were read so. */
function untilOf([first]: readonly EarlierFind[]): string {
  return first?.until.slice(0, 10) ?? "";
}

/**
 * The rows by which one side had an identifier then: those read so then alone, and those that state
 * it still.
 */
async function sideOf(
  side: Entity,
  identifier: string,
  finds: readonly EarlierFind[],
  { clew, reach, asOf, touches }: Then,
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

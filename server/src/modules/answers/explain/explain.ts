import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import {
  citedBy,
  linksAmong,
  voicesBehind,
  type Entity,
  type Link,
} from "../../ground/entities/index.ts";
import { countThings } from "../../ground/store/index.ts";
import { identifiersOf, sharedPairs, type SharedPair } from "../neighbourhood/index.ts";
import { againstOf, type Against } from "./against.ts";
import { decisionsOn, type StatedDecision } from "./decisions.ts";
import { asOfMoment, earlierSteps, type Inquiry } from "./earlier.ts";
import { hubsBetween, identifiersOfBoth, passedOn } from "./identifiers-between.ts";
import { notKnownOf } from "./not-known.ts";
import { directSteps, sharedSteps, waySteps } from "./reasons.ts";
import type { ExplanationStep } from "./step.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";

/** Why two entities are linked. */
export interface Explanation {
  readonly from: Entity;
  readonly to: Entity;
  readonly linked: boolean;
  readonly summary: Sentence;
  readonly steps: readonly ExplanationStep[];
  readonly weight: number;
  readonly independentSources: number;
  readonly against: readonly Against[];
  readonly decisions: readonly StatedDecision[];
}

type Pair = readonly [Entity, Entity];

/**
 * What joins two entities: their own links, what they share, else the shortest way between them,
 * row by row. As of a moment (ISO), or now.
 */
export async function explain(
  clew: Clew,
  reach: Reach,
  pair: Pair,
  moment: string | undefined,
): Promise<Explanation> {
  const inquiry: Inquiry = { clew, reach, asOf: await asOfMoment(clew, reach, pair, moment) };
  const between = await readBetween(inquiry, pair);
  const reasons = await reasonsOf(inquiry, pair, between);
  const { steps } = reasons;
  const { common, shared, things } = between;
  const linking = steps.filter(({ weight, identifier }) => identifier === undefined || weight > 0);
  const voices = await voicesBehind(
    clew,
    reach,
    citedBy(linking.flatMap(({ cited }) => cited).map((one) => ({ ...one, values: {} }))),
  );
  const notKnown =
    moment === undefined ? [] : await notKnownOf(clew, reach, identifiersOfBoth(common), moment);
  const hubs = hubsBetween(common, shared);
  const passed = passedOn(common, shared);
  const identifiers = common.map(({ identifier }) => identifier);
  return {
    from: pair[0],
    to: pair[1],
    linked: linking.length > 0,
    steps,
    weight: reasons.shared.reduce((sum, step) => sum + step.weight, 0),
    independentSources: voices.length,
    summary: summaryOf(pair, reasons),
    against: [...againstOf({ steps, voices, hubs, passed, things }), ...notKnown],
    decisions: await decisionsOn(clew, pair, identifiers, moment),
  };
}

type Touches = Awaited<ReturnType<typeof identifiersOf>>;

/** What is held between two entities. */
interface Between {
  /** How many things are held. */
  readonly things: number;
  /** Their own links with each other. */
  readonly direct: readonly Link[];
  readonly touches: Touches;
  /** Touches of identifiers other than the two themselves. */
  readonly common: Touches;
  readonly shared: SharedPair | undefined;
}

async function readBetween({ clew, reach }: Inquiry, [from, to]: Pair): Promise<Between> {
  const refs = [from.ref, to.ref];
  const things = await countThings(clew.graph, reach.datasets);
  const links = await linksAmong(clew, reach, refs, { limit: 1_000 });
  const touches = await identifiersOf(clew, reach, refs, 20_000);
  const ids = new Map([from, to].map(({ ref, id }) => [ref, id]));
  const common = touches.filter(({ identifier }) => !refs.includes(identifier.ref));
  return {
    things,
    direct: links.filter(({ source, target }) => source !== target),
    touches,
    common,
    shared: sharedPairs(common, ids, things, clew.ontology)[0],
  };
}

/** The steps of an answer by what they rest on. */
interface Reasons {
  readonly own: readonly ExplanationStep[];
  readonly shared: readonly ExplanationStep[];
  readonly earlier: readonly ExplanationStep[];
  /** Where there is nothing else. */
  readonly way: readonly ExplanationStep[];
  readonly steps: readonly ExplanationStep[];
}

async function reasonsOf(
  inquiry: Inquiry,
  pair: Pair,
  { direct, shared: sharedPair, touches }: Between,
): Promise<Reasons> {
  const own = (await directSteps(inquiry, pair, direct)).filter(isStated);
  const shared =
    sharedPair === undefined ? [] : (await sharedSteps(inquiry, sharedPair)).filter(isStated);
  const earlier = (await earlierSteps(inquiry, pair, touches)).filter(isStated);
  const near = [...own, ...shared, ...earlier];
  if (near.length > 0) return { own, shared, earlier, way: [], steps: near };
  const way = await waySteps(inquiry, pair);
  const steps = way.every(isStated) ? way : [];
  return { own, shared, earlier, way: steps, steps };
}

/** Whether a row had stated it by then: a way with one step that none had stated was no way yet. */
const isStated = ({ cited }: ExplanationStep) => cited.length > 0;

function summaryOf([from, to]: Pair, { own, shared, earlier, way }: Reasons): Sentence {
  const strong = shared.filter(({ weight }) => weight > 0).length;
  const both = { a: from.label, b: to.label };
  if (own.length > 0) return sentence("explain.linked", { ...both, stated: own.length, strong });
  if (strong > 0) return sentence("explain.share", { ...both, strong });
  if (earlier.length > 0) return sentence("explain.linked-earlier", both);
  if (way.length > 0) return sentence("explain.joined-by-path", { ...both, links: way.length });
  return sentence("explain.not-linked", both);
}

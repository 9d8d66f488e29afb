import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import {
  citedBy,
  entitiesByRef,
  linksAmong,
  refOf,
  voicesBehind,
  wholeLinks,
  type Entity,
  type Link,
} from "../../ground/entities/index.ts";
import { identifiersOf, sharedPairs, type SharedPair } from "../neighbourhood/index.ts";
import { findPaths } from "../paths/index.ts";
import { countThings } from "../../ground/store/index.ts";
import { againstOf, type Against } from "./against.ts";
import { citedFor, citedThen } from "./cited.ts";
import { asOfMoment, earlierSteps, type AsOf } from "./earlier.ts";
import { notKnownOf } from "./not-known.ts";
import { decisionsOn, type DecisionSaid } from "./decisions.ts";
import type { ExplanationStep } from "./step.ts";

/** Why two entities are linked. */
export interface Explanation {
  readonly from: Entity;
  readonly to: Entity;
  readonly linked: boolean;
  readonly summary: string;
  readonly steps: readonly ExplanationStep[];
  readonly weight: number;
  readonly independentSources: number;
  readonly against: readonly Against[];
  readonly decisions: readonly DecisionSaid[];
}

/**
 * What joins two entities: their own links, what they share, else the shortest way between them,
 * row by row.
 */
export async function explain(
  clew: Clew,
  reach: Reach,
  from: Entity,
  to: Entity,
  moment: string | undefined,
): Promise<Explanation> {
  const asOf = await asOfMoment(clew, reach, [from, to], moment);
  const things = await countThings(clew.graph, reach.datasets);
  const direct = await linksAmong(clew, reach, [from.ref, to.ref], {}, 1_000);
  const touches = await identifiersOf(clew, reach, [from.ref, to.ref], 20_000);
  const ids = new Map([from, to].map(({ ref, id }) => [ref, id]));
  const both = touches.filter(
    ({ identifier }) => identifier.ref !== from.ref && identifier.ref !== to.ref,
  );
  const [pair] = sharedPairs(both, ids, things, clew.ontology);
  const joining = direct.filter(({ source, target }) => source !== target);
  const own = (
    await Promise.all(
      groupsOf(joining).map((links) => directStep(clew, reach, links, from, to, asOf)),
    )
  ).filter(isStated);
  const shared =
    pair === undefined ? [] : (await sharedSteps(clew, reach, pair, asOf)).filter(isStated);
  const earlier = (await earlierSteps(clew, reach, [from, to], touches, asOf)).filter(isStated);
  const near = [...own, ...shared, ...earlier];
  const way = near.length > 0 ? [] : await waySteps(clew, reach, from, to, asOf);
  const steps = near.length > 0 ? near : way.every(isStated) ? way : [];
  const linking = steps.filter(({ weight, identifier }) => identifier === undefined || weight > 0);
  const voices = await voicesBehind(
    clew,
    reach,
    citedBy(linking.flatMap(({ cited }) => cited).map((one) => ({ ...one, values: {} }))),
  );
  const weight = shared.reduce((sum, step) => sum + step.weight, 0);
  const hubs = both.filter(
    ({ identifier }) =>
      pair?.evidence.some((one) => one.hub && one.identifier.ref === identifier.ref) ??
      isShared(identifier.ref, both),
  );
  const identifiers = [
    ...new Map(
      both
        .filter(({ identifier }) => isShared(identifier.ref, both))
        .map(({ identifier }) => [identifier.ref, identifier]),
    ).values(),
  ];
  const notKnown = moment === undefined ? [] : await notKnownOf(clew, reach, identifiers, moment);
  return {
    from,
    to,
    linked: linking.length > 0,
    steps,
    weight,
    independentSources: voices.length,
    summary: summaryOf(
      from,
      to,
      own.length,
      shared,
      earlier.length,
      near.length > 0 ? 0 : steps.length,
    ),
    against: [
      ...againstOf({
        steps,
        voices,
        hubs: [...new Map(hubs.map(({ identifier }) => [identifier.ref, identifier])).values()],
        passed: passedOn(both, pair),
        things,
      }),
      ...notKnown,
    ],
    decisions: await decisionsOn(
      clew,
      [from, to],
      both.map(({ identifier }) => identifier),
      moment,
    ),
  };
}

/** Whether a row had stated it by then: a way with one step that none had stated was no way yet. */
const isStated = ({ cited }: ExplanationStep) => cited.length > 0;

/** What both touch and what changed hands between them. */
function passedOn(
  touches: readonly { readonly thing: string; readonly identifier: Entity }[],
  pair: SharedPair | undefined,
): readonly Entity[] {
  const joining = new Set(
    pair?.evidence.filter(({ weight }) => weight > 0).map(({ identifier }) => identifier.ref),
  );
  const passed = touches.filter(
    ({ identifier }) =>
      identifier.breaks !== undefined &&
      !joining.has(identifier.ref) &&
      isShared(identifier.ref, touches),
  );
  return [...new Map(passed.map(({ identifier }) => [identifier.ref, identifier])).values()];
}

function isShared(
  ref: string,
  touches: readonly { readonly thing: string; readonly identifier: Entity }[],
): boolean {
  return (
    new Set(touches.filter(({ identifier }) => identifier.ref === ref).map(({ thing }) => thing))
      .size > 1
  );
}

function groupsOf(links: readonly Link[]): readonly (readonly Link[])[] {
  return [...Map.groupBy(links, ({ kind, source }) => `${kind} ${source}`).values()];
}

async function directStep(
  clew: Clew,
  reach: Reach,
  links: readonly Link[],
  from: Entity,
  to: Entity,
  asOf: AsOf | undefined,
): Promise<ExplanationStep> {
  const [first] = links;
  const kind = clew.ontology.linkKinds.get(first?.kind ?? "");
  const [source, target] = first?.source === from.id ? [from, to] : [to, from];
  const { stated, cited } = await citedThen(clew, reach, links, asOf);
  const times = stated.length > 1 ? `, ${stated.length} times` : "";
  return {
    sentence: `${source.label} ${kind?.label ?? first?.kind ?? "is linked to"} ${target.label}${times}.`,
    links: stated,
    cited,
    weight: 0,
  };
}

async function sharedSteps(
  clew: Clew,
  reach: Reach,
  pair: SharedPair,
  asOf: AsOf | undefined,
): Promise<readonly ExplanationStep[]> {
  return Promise.all(
    pair.evidence.map(async ({ identifier, touches, weight, reason }) => {
      const found = await wholeLinks(
        clew,
        reach,
        touches.map(({ source, link }) => ({ source, ref: link })),
      );
      const links = [...found.values()].map(({ link }) => link);
      const kind = clew.ontology.entityKinds.get(identifier.kind)?.label ?? identifier.kind;
      const cited = await citedFor(clew, reach, links, asOf);
      const both = asOf === undefined || (await eachCited(clew, reach, touches, found, asOf));
      return {
        sentence: `Both have ${kind.toLowerCase()} ${identifier.label}. ${reason}`,
        identifier,
        links,
        cited: both ? cited : [],
        weight,
      };
    }),
  );
}

/** Whether each of the two had stated it by then: one side alone shares nothing. */
async function eachCited(
  clew: Clew,
  reach: Reach,
  touches: SharedPair["evidence"][number]["touches"],
  found: Awaited<ReturnType<typeof wholeLinks>>,
  asOf: AsOf,
): Promise<boolean> {
  const sides = [...Map.groupBy(touches, ({ thing }) => thing).values()];
  const cited = await Promise.all(
    sides.map((side) =>
      citedFor(
        clew,
        reach,
        side.flatMap(({ link }) => found.get(link)?.link ?? []),
        asOf,
      ),
    ),
  );
  return cited.every(({ length }) => length > 0);
}

async function waySteps(
  clew: Clew,
  reach: Reach,
  from: Entity,
  to: Entity,
  asOf: AsOf | undefined,
): Promise<readonly ExplanationStep[]> {
  const { ways } = await findPaths(clew, reach, from.ref, to.ref, {
    maxHops: 6,
    inTimeOrder: false,
    limit: 1,
  });
  const steps = ways[0]?.steps ?? [];
  const found = await wholeLinks(
    clew,
    reach,
    steps.map(({ source, link }) => ({ source, ref: link })),
  );
  return Promise.all(
    steps.map(async ({ link: ref }) => {
      const link = found.get(ref)?.link;
      const links = link === undefined ? [] : [link];
      const kind = clew.ontology.linkKinds.get(link?.kind ?? "");
      const names = await namesOf(clew, reach, links);
      return {
        sentence: `${names(link?.source)} ${kind?.label ?? "is linked to"} ${names(link?.target)}.`,
        links,
        cited: await citedFor(clew, reach, links, asOf),
        weight: 0,
      };
    }),
  );
}

async function namesOf(
  clew: Clew,
  reach: Reach,
  links: readonly Link[],
): Promise<(id: string | undefined) => string> {
  const found = await entitiesByRef(
    clew,
    reach,
    links.flatMap(({ sourceRef, targetRef }) => [sourceRef, targetRef]),
  );
  return (id) => (id === undefined ? "" : (found.get(refOf(clew, id))?.label ?? id));
}

function summaryOf(
  from: Entity,
  to: Entity,
  direct: number,
  shared: readonly ExplanationStep[],
  earlier: number,
  way: number,
): string {
  const names = `${from.label} and ${to.label}`;
  const strong = shared.filter(({ weight }) => weight > 0).length;
  if (direct > 0)
    return `${names} are linked by what ${direct === 1 ? "a source states" : "sources state"} of both${strong > 0 ? `, and share ${strong} more` : ""}.`;
  if (strong > 0)
    return `${names} share ${strong === 1 ? "one value that links" : `${strong} values that link`}.`;
  if (earlier > 0) return `${names} were linked by how texts were read then.`;
  if (way > 0)
    return `${names} share nothing themselves; the shortest way between them has ${way} links.`;
  return `Nothing held links ${names}.`;
}

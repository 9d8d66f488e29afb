import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import {
  entitiesByRef,
  refOf,
  wholeLinks,
  type Entity,
  type Link,
} from "../../ground/entities/index.ts";
import type { SharedPair } from "../neighbourhood/index.ts";
import { findPaths } from "../paths/index.ts";
import { citedFor, citedThen } from "./cited.ts";
import type { Inquiry } from "./earlier.ts";
import type { ExplanationStep } from "./step.ts";
import { sentence } from "../../../sentences/index.ts";

/** What links of two entities state of both; the links of one kind and direction are one step. */
export async function directSteps(
  inquiry: Inquiry,
  pair: readonly [Entity, Entity],
  links: readonly Link[],
): Promise<readonly ExplanationStep[]> {
  return Promise.all(groupsOf(links).map((group) => directStep(inquiry, pair, group)));
}

function groupsOf(links: readonly Link[]): readonly (readonly Link[])[] {
  return [...Map.groupBy(links, ({ kind, source }) => `${kind} ${source}`).values()];
}

async function directStep(
  { clew, reach, asOf }: Inquiry,
  [from, to]: readonly [Entity, Entity],
  links: readonly Link[],
): Promise<ExplanationStep> {
  const [first] = links;
  const kind = clew.ontology.linkKinds.get(first?.kind ?? "");
  const [source, target] = first?.source === from.id ? [from, to] : [to, from];
  const { stated, cited } = await citedThen(clew, reach, links, asOf);
  return {
    sentence: sentence("explain.step-link", {
      source: source.label,
      link: kind?.label ?? first?.kind ?? sentence("explain.is-linked-to"),
      target: target.label,
      times: stated.length,
    }),
    links: stated,
    cited,
    weight: 0,
  };
}

/** What two things share, strongest first. */
export async function sharedSteps(
  inquiry: Inquiry,
  pair: SharedPair,
): Promise<readonly ExplanationStep[]> {
  return Promise.all(pair.evidence.map((evidence) => sharedStep(inquiry, evidence)));
}

async function sharedStep(
  inquiry: Inquiry,
  { identifier, touches, weight, reason }: SharedPair["evidence"][number],
): Promise<ExplanationStep> {
  const { clew, reach, asOf } = inquiry;
  const found = await wholeLinks(
    clew,
    reach,
    touches.map(({ source, link }) => ({ source, ref: link })),
  );
  const links = [...found.values()].map(({ link }) => link);
  const kind = clew.ontology.entityKinds.get(identifier.kind)?.label ?? identifier.kind;
  const cited = await citedFor(clew, reach, links, asOf);
  const both = asOf === undefined || (await eachCited(inquiry, touches, found));
  return {
    sentence: sentence("explain.step-shared", {
      kind: kind.toLowerCase(),
      label: identifier.label,
      reason,
    }),
    identifier,
    links,
    cited: both ? cited : [],
    weight,
  };
}

/** Whether each of the two had stated it by then: one side alone shares nothing. */
async function eachCited(
  { clew, reach, asOf }: Inquiry,
  touches: SharedPair["evidence"][number]["touches"],
  found: Awaited<ReturnType<typeof wholeLinks>>,
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

/** The shortest way between two entities, link by link; none where there is none. */
export async function waySteps(
  { clew, reach, asOf }: Inquiry,
  [from, to]: readonly [Entity, Entity],
): Promise<readonly ExplanationStep[]> {
  const { ways } = await findPaths(clew, reach, [from.ref, to.ref], {
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
        sentence: sentence("explain.step-link", {
          source: names(link?.source),
          link: kind?.label ?? sentence("explain.is-linked-to"),
          target: names(link?.target),
          times: 1,
        }),
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

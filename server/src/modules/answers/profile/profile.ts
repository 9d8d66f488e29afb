import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import {
  citedBy,
  linkStatementsOf,
  statementsByRef,
  voicesBehind,
  type Cited,
  type Entity,
} from "../../ground/entities/index.ts";
import { isHub } from "../../ground/weights/index.ts";
import { countNeighbours, identifiersOf } from "../neighbourhood/index.ts";
import { stepReader, type Step } from "../paths/index.ts";
import { countThings } from "../../ground/store/index.ts";
import { inCommon } from "./in-common.ts";
import { placesSeen, twoPlaces } from "./places-seen.ts";
import { sightingsOf } from "./queries.ts";
import { latestHolder, warningsOf, type Change, type Warning } from "./entity-warnings.ts";
import { sourcesById } from "../../ground/sources/index.ts";

const mostThings = 500;
const mostShown = 50;
const mostCited = 2_000;

/** What is held of an entity, before any chart. */
export async function profileOf(clew: Clew, reach: Reach, entity: Entity) {
  const isThing = clew.ontology.entityKinds.get(entity.kind)?.sort === "thing";
  const [steps, counts, things, cited, sources] = await Promise.all([
    stepReader(clew, reach, clew.linkTypes)([entity.ref]),
    countNeighbours(clew, reach, { refs: [entity.ref], seen: [entity.ref] }, {}),
    countThings(clew.graph, reach.datasets),
    citationsOf(clew, reach, entity),
    sourcesById(clew),
  ]);
  const around = thingsAround(clew, steps);
  const looked = isThing ? [entity.ref] : around.slice(0, mostThings);
  const [touches, sightings, voices] = await Promise.all([
    identifiersOf(clew, reach, looked, 20_000),
    sightingsOf(clew, reach, [...new Set([entity.ref, ...looked])], 5_000),
    voicesBehind(clew, reach, cited.all),
  ]);
  const shared = inCommon(entity, touches, things, clew.ontology);
  const places = placesSeen(sightings.filter(({ place }) => place.ref !== entity.ref));
  const dated = cited.all.filter(({ observedAt }) => observedAt !== undefined);
  return {
    entity,
    rows: cited.all.length,
    rowsIsExact: cited.exact,
    independentSources: voices.length,
    voices: voices.map((voice) => ({ ...voice, reason: voice.reason ?? null })),
    firstSource: sources.get(datasetOf(dated[0])) ?? null,
    lastSource: sources.get(datasetOf(dated.at(-1))) ?? null,
    places: places.slice(0, mostShown),
    placeCount: places.length,
    months: monthsOf(steps, dated),
    byKind: [...counts].map(([name, total]) => ({ kind: name, shown: 0, total })),
    inCommon: shared.slice(0, mostShown),
    inCommonTotal: shared.length,
    thingsRead: looked.length,
    thingTotal: isThing ? 1 : around.length,
    warnings: await warningsFor(clew, reach, entity, { steps, sightings, things }),
  };
}

/** Refs of the things that an entity is linked with, the least linked first. */
function thingsAround(clew: Clew, steps: readonly Step[]): readonly string[] {
  const things = steps
    .toSorted(rarest)
    .filter(({ kind }) => clew.ontology.entityKinds.get(kind)?.sort === "thing");
  return [...new Set(things.map(({ b }) => b))];
}

/** What was read around an entity. */
interface Surveyed {
  readonly steps: readonly Step[];
  readonly sightings: Awaited<ReturnType<typeof sightingsOf>>;
  /** How many things are held. */
  readonly things: number;
}

async function warningsFor(
  clew: Clew,
  reach: Reach,
  entity: Entity,
  { steps, sightings, things }: Surveyed,
): Promise<readonly Warning[]> {
  const kind = clew.ontology.entityKinds.get(entity.kind);
  const oneHolder =
    entity.kind === "Person" ||
    (kind?.sort === "identifier" && entity.kind !== "Address" && !isHub(entity, things));
  const elsewhere = sightings.filter(({ place }) => place.ref !== entity.ref);
  return warningsOf({
    entity,
    kind,
    things,
    change: await changeOf(clew, reach, entity, steps),
    places: oneHolder ? twoPlaces(elsewhere) : undefined,
    backwards: sightings.find(({ backwards }) => backwards)?.place,
  });
}

async function citationsOf(
  clew: Clew,
  reach: Reach,
  entity: Entity,
): Promise<{ readonly all: readonly Cited[]; readonly exact: boolean }> {
  const [own, links] = await Promise.all([
    statementsByRef(clew, reach, [entity.ref], mostCited),
    linkStatementsOf(clew, reach, entity.ref, mostCited),
  ]);
  const statements = own.get(entity.ref) ?? [];
  return {
    all: citedBy([...statements, ...links]),
    exact: statements.length < mostCited && entity.degree < mostCited,
  };
}

/** A change of hands, if what was seen before shares nothing else with the holder. */
async function changeOf(
  clew: Clew,
  reach: Reach,
  entity: Entity,
  steps: readonly Step[],
): Promise<Change | undefined> {
  const latest =
    clew.ontology.entityKinds.get(entity.kind)?.sort === "identifier"
      ? latestHolder(steps)
      : undefined;
  if (latest === undefined) return undefined;
  const touches = await identifiersOf(
    clew,
    reach,
    [latest.holder.b, ...latest.earlier.slice(0, 200).map(({ b }) => b)],
    20_000,
  );
  const others = touches.filter(({ identifier }) => identifier.ref !== entity.ref);
  const holders = new Set(
    others.filter(({ thing }) => thing === latest.holder.b).map(({ identifier }) => identifier.ref),
  );
  const joined = others.some(
    ({ thing, identifier }) => thing !== latest.holder.b && holders.has(identifier.ref),
  );
  return joined
    ? undefined
    : {
        since: latest.holder.firstSeen ?? "",
        before: latest.earlier.length,
        holder: latest.holder.b,
      };
}

function monthsOf(
  steps: readonly Step[],
  dated: readonly Cited[],
): readonly { month: string; count: number }[] {
  const ofSteps = steps.flatMap(({ firstSeen }) => (firstSeen === undefined ? [] : [firstSeen]));
  const times = ofSteps.length > 0 ? ofSteps : dated.map(({ observedAt }) => observedAt ?? "");
  const months = Map.groupBy(times, (time) => time.slice(0, 7));
  return [...months]
    .map(([month, group]) => ({ month, count: group.length }))
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
}

function datasetOf(cited: Cited | undefined): string {
  return cited === undefined ? "" : cited.record.slice(0, cited.record.indexOf("/"));
}

function rarest(a: Step, b: Step): number {
  return a.degree - b.degree || (a.id < b.id ? -1 : 1);
}

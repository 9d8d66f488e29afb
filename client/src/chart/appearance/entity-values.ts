import { neighboursShown } from "../choosing/neighbours.ts";
import {
  shownEntities,
  shownLinks,
  type Drawn,
  type DrawnEntity,
  type EntityId,
} from "../drawn.ts";
import { propertyOf } from "./appearance.ts";
import type { Sort, Value, Values } from "./value-scale.ts";

/** Measures that the chart knows by itself, in the order in which they are offered. */
export const ownMeasures = [
  "linksHere",
  "degree",
  "shared",
  "events",
  "sources",
  "source",
  "kind",
  "firstSeen",
  "lastSeen",
] as const;
type OwnMeasure = (typeof ownMeasures)[number];

/** Stands for several values at once where one is asked for. */
export const SEVERAL = "\u0000several";

/** What the chart does not know by itself, by key; what was not measured has no value. */
export type Measured = ReadonlyMap<string, Values>;

/**
 * Values of all that is shown by a key; null where the key means nothing here, or nothing is known of it yet. An
 * entity without a value has null.
 */
export function entityValues(
  drawn: Drawn,
  key: string,
  { measured, eventKinds, typeOf }: Outside,
): Values | null {
  const property = propertyOf(key);
  if (property !== null) return propertyValues(drawn, property, typeOf(property));
  if (!isOwn(key)) return measuredValues(drawn, measured.get(key));
  const read = readers[key](drawn, eventKinds);
  return {
    sort: sortOf[key],
    of: new Map(shownEntities(drawn).map((entity) => [entity.id, read(entity)])),
  };
}

/** What is asked of the store and of the kinds. */
export interface Outside {
  readonly measured: Measured;
  readonly eventKinds: ReadonlySet<string>;
  /** What values of a property are. */
  readonly typeOf: (property: string) => Sort;
}

const isOwn = (key: string): key is OwnMeasure => ownMeasures.some((name) => name === key);

const sortOf: Readonly<Record<OwnMeasure, Sort>> = {
  linksHere: "amount",
  degree: "amount",
  shared: "amount",
  events: "amount",
  sources: "amount",
  source: "name",
  kind: "name",
  firstSeen: "time",
  lastSeen: "time",
};

type Reader = (entity: DrawnEntity) => Value | null;

const readers: Readonly<
  Record<OwnMeasure, (drawn: Drawn, eventKinds: ReadonlySet<string>) => Reader>
> = {
  linksHere: (drawn) => {
    const around = neighboursShown(drawn);
    return ({ id }) => around.get(id)?.size ?? 0;
  },
  degree:
    () =>
    ({ degree }) =>
      degree,
  shared:
    () =>
    ({ df }) =>
      df,
  events: (drawn, eventKinds) => {
    const counts = eventCounts(drawn, eventKinds);
    return ({ id }) => counts.get(id) ?? 0;
  },
  sources:
    () =>
    ({ datasets }) =>
      datasets.length,
  source:
    () =>
    ({ datasets }) =>
      datasets.length > 1 ? SEVERAL : (datasets[0] ?? null),
  kind:
    () =>
    ({ kind }) =>
      kind,
  firstSeen:
    () =>
    ({ firstSeen }) =>
      momentOf(firstSeen),
  lastSeen:
    () =>
    ({ lastSeen }) =>
      momentOf(lastSeen),
};

function eventCounts(drawn: Drawn, eventKinds: ReadonlySet<string>): Map<EntityId, number> {
  const counts = new Map<EntityId, number>();
  const count = (id: EntityId) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { kind, source, target } of shownLinks(drawn)) {
    if (!eventKinds.has(kind)) continue;
    count(source);
    if (target !== source) count(target);
  }
  return counts;
}

/** A time in milliseconds; null where there is none that can be read. */
export function momentOf(time: string | null | undefined): number | null {
  const at = time === null || time === undefined ? Number.NaN : Date.parse(time);
  return Number.isNaN(at) ? null : at;
}

function measuredValues(drawn: Drawn, values: Values | undefined): Values | null {
  if (!values) return null;
  const { sort, of } = values;
  return {
    sort,
    of: new Map(shownEntities(drawn).map(({ id }) => [id, of.get(id) ?? null])),
  };
}

function propertyValues(drawn: Drawn, property: string, sort: Sort): Values | null {
  if (drawn.properties.size === 0) return null;
  const read = (id: EntityId) => valueIn(drawn.properties.get(id)?.[property], sort);
  return { sort, of: new Map(shownEntities(drawn).map(({ id }) => [id, read(id)])) };
}

/** A text as the value it states; null where it is none of that sort. */
export function valueIn(text: string | undefined, sort: Sort): Value | null {
  if (text === undefined || text === "") return null;
  if (sort === "name") return text;
  if (sort === "time") return momentOf(text);
  const amount = Number(text);
  return Number.isFinite(amount) ? amount : null;
}

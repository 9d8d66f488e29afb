/** Which entities are hidden: what a person unticked or asked for. Kinds and sources by name. */
export interface FilterRule {
  /** Kinds that are hidden. */
  readonly kinds: readonly string[];
  /** Sources that are hidden: an entity goes where no other states it. */
  readonly sources: readonly string[];
  /** Entities that are linked to fewer others on the chart go. */
  readonly leastLinks: number;
  /** Those with more go; null for no bound. */
  readonly mostLinks: number | null;
  /** Whether what is too common to link goes. */
  readonly tooCommon: boolean;
  /** Entities that fewer, or more, things held share go; null for no bound. */
  readonly leastShared: number | null;
  readonly mostShared: number | null;
  /** Lines of these kinds of events with fewer in them go; null where all are drawn. */
  readonly weight: { readonly least: number; readonly kinds: readonly string[] } | null;
  /** What values of properties must be. It names none that a row states. */
  readonly properties: readonly PropertyRule[];
}

/** Bounds of a number or a time, which hold for entities that have the property. */
export interface PropertyRule {
  readonly name: string;
  /** Times are in milliseconds since 1970 UTC. */
  readonly sort: "amount" | "time" | "name";
  /** Null for no bound; the bounds pass. */
  readonly least: number | null;
  readonly most: number | null;
  /** Whether entities without such a value go. */
  readonly needed: boolean;
}

/** Lets everything through. */
export const everything: FilterRule = {
  kinds: [],
  sources: [],
  leastLinks: 0,
  mostLinks: null,
  tooCommon: false,
  leastShared: null,
  mostShared: null,
  weight: null,
  properties: [],
};

/** Whether a rule lets everything through. */
export const isEverything = (rule: FilterRule) =>
  rule.kinds.length === 0 &&
  rule.sources.length === 0 &&
  rule.leastLinks === 0 &&
  !rule.tooCommon &&
  rule.weight === null &&
  [rule.mostLinks, rule.leastShared, rule.mostShared].every((bound) => bound === null) &&
  rule.properties.length === 0;

/** Whether a bound of a property is none. */
export const isIdle = ({ least, most, needed }: PropertyRule) =>
  least === null && most === null && !needed;

import { plain, type Appearance } from "./appearance/appearance.ts";
import type { FilterRule } from "./choosing/filter-rule.ts";

/**
 * What is drawn: plain data, so that a step on it can be kept, undone and tested. Ids are public
 * ids; refs go into addresses.
 */
export type EntityId = string;
export type LinkId = string;

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** An entity on the chart, as the server gave it. Times are ISO 8601 in UTC. */
export interface DrawnEntity {
  readonly id: EntityId;
  readonly ref: string;
  readonly kind: string;
  readonly label: string;
  readonly degree: number;
  /** Its links when it was drawn, where that were others than are held now. */
  readonly degreeThen?: number;
  readonly df: number;
  readonly marks: readonly string[];
  readonly datasets: readonly string[];
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** A stated link between two entities. */
export interface DrawnLink {
  readonly id: LinkId;
  readonly kind: string;
  readonly label: string;
  readonly source: EntityId;
  readonly target: EntityId;
  readonly datasets: readonly string[];
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly recordCount: number;
}

/** A computed link: two things and what they share. Never stored by the server. */
export interface SharedLink {
  readonly a: EntityId;
  readonly b: EntityId;
  readonly weight: number;
  readonly reasons: readonly {
    readonly label: string;
    readonly kind: string;
    readonly df: number;
    readonly weight: number;
    readonly hub: boolean;
    readonly reason: string;
  }[];
}

/**
 * Several entities that are drawn as one figure. They stay on the chart: only the drawing folds
 * them.
 */
export interface Fold {
  readonly id: string;
  readonly label: string;
  readonly members: readonly EntityId[];
}

/**
 * What somebody drew on a chart by hand: a note, a hypothesis or a link. No row states it, and it belongs to the chart
 * alone.
 */
export interface Sketch {
  /** As sketch:1. */
  readonly id: string;
  readonly form: "note" | "hypothesis" | "link";
  readonly text: string;
  /** What it is about; the two ends of a link. */
  readonly on: readonly EntityId[];
  /** Where it stands; null for a link. */
  readonly at: Place | null;
}

/** A link that might be missing: no row states it, nothing is stored of it. */
export interface PossibleLink {
  readonly a: EntityId;
  readonly b: EntityId;
  /** Why it may be, in a sentence. */
  readonly reason: string;
}

/** A way or a reason that is pointed out on the chart in the accent colour. */
export interface PointedOut {
  readonly label: string;
  readonly entities: readonly EntityId[];
  readonly links: readonly LinkId[];
}

/** Entities that are taken out in thought, and how far what is left moved apart. */
export interface WhatIf {
  readonly takenOut: ReadonlySet<EntityId>;
  /** In chart units, on top of the places; figures without one stay. */
  readonly shifts: ReadonlyMap<EntityId, Place>;
}

/** Some of one kind that were chosen for an entity, with why in words. */
export interface ChosenPart {
  /** Names the part to the server. */
  readonly key: string;
  readonly kind: string;
  readonly shown: number;
  readonly total: number;
  readonly reason: string;
}

/** A rule with those that it hides now; they are among what is hidden. */
export interface Filter {
  readonly rule: FilterRule;
  readonly hides: readonly EntityId[];
}

/** What was chosen to be drawn first around an entity. */
export interface Chosen {
  readonly entity: EntityId;
  readonly parts: readonly ChosenPart[];
}

export interface Drawn {
  readonly entities: ReadonlyMap<EntityId, DrawnEntity>;
  readonly links: ReadonlyMap<LinkId, DrawnLink>;
  readonly places: ReadonlyMap<EntityId, Place>;
  readonly hidden: ReadonlySet<EntityId>;
  readonly pinned: ReadonlySet<EntityId>;
  readonly shared: readonly SharedLink[];
  /** Drawn because somebody asked; a chart that is kept keeps none. */
  readonly possible: readonly PossibleLink[];
  readonly folds: readonly Fold[];
  /** What was drawn by hand; no row states it. */
  readonly sketches: readonly Sketch[];
  readonly appearance: Appearance;
  /**
   * Values of properties by entity and name, as far as the page has read them: no step, never kept.
   */
  readonly properties: ReadonlyMap<EntityId, Readonly<Record<string, string>>>;
  /** Null where nothing is filtered. */
  readonly filter: Filter | null;
  readonly pointedOut: PointedOut | null;
  /** Null where nothing is taken out. A chart that is kept keeps none of it. */
  readonly whatIf: WhatIf | null;
  /** How what is shown was chosen, in a sentence. */
  readonly chosenBy: string;
  /** Null where nothing was opened around an entity. */
  readonly chosen: Chosen | null;
}

export const emptyDrawn: Drawn = {
  entities: new Map(),
  links: new Map(),
  places: new Map(),
  hidden: new Set(),
  pinned: new Set(),
  shared: [],
  possible: [],
  folds: [],
  sketches: [],
  appearance: plain,
  properties: new Map(),
  filter: null,
  pointedOut: null,
  whatIf: null,
  chosenBy: "",
  chosen: null,
};

/** Entities that are not hidden, in the order they came. */
export function shownEntities(drawn: Drawn): readonly DrawnEntity[] {
  return [...drawn.entities.values()].filter((entity) => !drawn.hidden.has(entity.id));
}

/** Links whose two ends are shown, but for those too light for the filter. */
export function shownLinks(drawn: Drawn): readonly DrawnLink[] {
  const isShown = (id: EntityId) => drawn.entities.has(id) && !drawn.hidden.has(id);
  return heavyLinks([...drawn.links.values()], drawn.filter?.rule.weight ?? null).filter(
    (link) => isShown(link.source) && isShown(link.target),
  );
}

/** Without the events of pairs that have too few of one kind. */
export function heavyLinks(
  links: readonly DrawnLink[],
  weight: FilterRule["weight"],
): readonly DrawnLink[] {
  if (weight === null) return links;
  const counts = new Map<string, number>();
  for (const link of links) counts.set(lineIdOf(link), (counts.get(lineIdOf(link)) ?? 0) + 1);
  const kinds = new Set(weight.kinds);
  return links.filter(
    (link) => !kinds.has(link.kind) || (counts.get(lineIdOf(link)) ?? 0) >= weight.least,
  );
}

/** Names the line that parallel links of one kind are drawn as: kind and the two ends, lesser id first. */
export const lineIdOf = ({ kind, source, target }: DrawnLink) =>
  source < target ? `${kind}\n${source}\n${target}` : `${kind}\n${target}\n${source}`;

/** Where figures stand: their own places, and apart from others where some are taken out. */
export function placesNow({ places, whatIf }: Drawn): ReadonlyMap<EntityId, Place> {
  if (whatIf === null || whatIf.shifts.size === 0) return places;
  const { shifts } = whatIf;
  return new Map([...places].map(([id, place]) => [id, sum(place, shifts.get(id), 1)]));
}

/** The places of their own behind those where figures stand. */
export function placesBehind(
  { whatIf }: Drawn,
  places: ReadonlyMap<EntityId, Place>,
): ReadonlyMap<EntityId, Place> {
  return new Map([...places].map(([id, place]) => [id, sum(place, whatIf?.shifts.get(id), -1)]));
}

const sum = (place: Place, shift: Place | undefined, by: 1 | -1): Place =>
  shift ? { x: place.x + shift.x * by, y: place.y + shift.y * by } : place;

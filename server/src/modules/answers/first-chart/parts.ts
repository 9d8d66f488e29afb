import type { Ontology } from "../../../ontology/index.ts";
import type { Entity } from "../../ground/entities/index.ts";
import { isHub, sharedWeight } from "../../ground/weights/index.ts";
import type { Beyond, Neighbour, NeighbourCount } from "./queries.ts";

/** What lies around an entity, as far as it was read. */
export interface Surveyed {
  readonly entity: Entity;
  readonly neighbours: readonly Neighbour[];
  readonly counts: readonly NeighbourCount[];
  readonly beyond: readonly Beyond[];
  /** False where not all that lies behind the neighbours was read. */
  readonly beyondIsExact: boolean;
  /** How many things are held. */
  readonly things: number;
}

/** How something is near an entity, in the order in which a chart has them. */
export const nearnesses = [
  "SHARED",
  "CONTACT",
  "HOLDER",
  "PLACE",
  "ALIKE",
  "LINKED",
  "TOO_COMMON",
] as const;
export type Nearness = (typeof nearnesses)[number];

/** One that may be chosen. */
export interface Member {
  readonly entity: Entity;
  /** Refs of neighbours that join it to the entity; none where it is a neighbour. */
  readonly through: readonly string[];
  /** How much it matters among those of its part. */
  readonly strength: number;
}

/** All of one kind that are near in one way, those that matter most first. */
export interface Part {
  readonly key: string;
  readonly nearness: Nearness;
  readonly kind: string;
  readonly members: readonly Member[];
  /** Whether something that lies two links away is joined by some of it. */
  readonly isBetween: boolean;
  readonly total: number;
  readonly totalIsExact: boolean;
}

interface Placed extends Member {
  readonly nearness: Nearness;
  /** Whether an event joins it; null where it is no neighbour. */
  readonly contact: boolean | null;
}

/** What was surveyed, by how it is near and by kind; the order of `nearnesses`, then the fewest first. */
export function partsOf(surveyed: Surveyed, ontology: Ontology): readonly Part[] {
  const known = new Set(surveyed.neighbours.map(({ entity }) => entity.ref));
  const placed = [
    ...surveyed.neighbours.map((one) => neighbourPlaced(one, surveyed, ontology)),
    ...surveyed.beyond
      .filter(({ entity }) => !known.has(entity.ref))
      .map((one) => beyondPlaced(one, surveyed, ontology)),
  ];
  const groups = Map.groupBy(placed, ({ nearness, entity }) => `${nearness}:${entity.kind}`);
  const unread = unreadOf(surveyed, groups);
  return [...groups]
    .flatMap(([key, members]) => partOf(key, members, unread.get(key) ?? 0, surveyed))
    .toSorted(
      (a, b) =>
        nearnesses.indexOf(a.nearness) - nearnesses.indexOf(b.nearness) ||
        a.total - b.total ||
        (a.kind < b.kind ? -1 : 1),
    );
}

function partOf(
  key: string,
  members: readonly Placed[],
  unread: number,
  { beyond, beyondIsExact }: Surveyed,
): readonly Part[] {
  const [first] = members;
  if (first === undefined) return [];
  return [
    {
      key,
      nearness: first.nearness,
      kind: first.entity.kind,
      members: members.toSorted((a, b) => b.strength - a.strength),
      isBetween: members.some((one) =>
        beyond.some(({ through }) => through.includes(one.entity.ref)),
      ),
      total: members.length + unread,
      totalIsExact: beyondIsExact || members.every(({ through }) => through.length === 0),
    },
  ];
}

function neighbourPlaced(
  { entity, events }: Neighbour,
  surveyed: Surveyed,
  ontology: Ontology,
): Placed {
  const nearness = nearnessOf(entity, { events, surveyed, ontology });
  const weight = weightOf(entity, surveyed, ontology);
  const strength = nearness === "SHARED" ? weight : events;
  return { entity, through: [], nearness, strength, contact: events > 0 };
}

function beyondPlaced({ entity, through }: Beyond, surveyed: Surveyed, ontology: Ontology): Placed {
  const placed = { entity, through, contact: null };
  if (isThing(entity, ontology) && !isPlace(entity)) {
    const between = new Set(through);
    const weights = surveyed.neighbours
      .filter((one) => between.has(one.entity.ref))
      .map((one) => weightOf(one.entity, surveyed, ontology));
    const strength = weights.reduce((sum, weight) => sum + weight, 0);
    return { ...placed, nearness: "ALIKE", strength };
  }
  if (isPlace(entity)) return { ...placed, nearness: "PLACE", strength: through.length };
  if (isHub(entity, surveyed.things))
    return { ...placed, nearness: "TOO_COMMON", strength: through.length };
  const strength = weightOf(entity, surveyed, ontology) * through.length;
  return { ...placed, nearness: "SHARED", strength };
}

/** How a neighbour is near. Holders are those of an identifier; a thing shares its own identifiers. */
function nearnessOf(
  entity: Entity,
  known: { readonly events: number; readonly surveyed: Surveyed; readonly ontology: Ontology },
): Nearness {
  const { events, surveyed, ontology } = known;
  const isIdentifier = !isThing(entity, ontology);
  const ofThing = isThing(surveyed.entity, ontology);
  if (isIdentifier && isHub(entity, surveyed.things)) return "TOO_COMMON";
  if (isPlace(entity)) return "PLACE";
  if (events > 0) return "CONTACT";
  if (!ofThing && holders.has(entity.kind)) return "HOLDER";
  return ofThing && isIdentifier && entity.df > 1 ? "SHARED" : "LINKED";
}

const holders: ReadonlySet<string> = new Set(["Person", "Organisation"]);
const isPlace = ({ kind }: Entity) => kind === "Location" || kind === "Address";

function isThing({ kind }: Entity, ontology: Ontology): boolean {
  return ontology.entityKinds.get(kind)?.sort === "thing";
}

function weightOf(entity: Entity, { things }: Surveyed, ontology: Ontology): number {
  return sharedWeight(entity, ontology.entityKinds.get(entity.kind), things, undefined);
}

/** Neighbours that were counted and not read, by the part that has most of their sort. */
function unreadOf(
  { counts }: Surveyed,
  groups: ReadonlyMap<string, readonly Placed[]>,
): ReadonlyMap<string, number> {
  const unread = new Map<string, number>();
  for (const { kind, contact, total } of counts) {
    const read = [...groups]
      .map(([key, members]) => ({
        key,
        count: members.filter((one) => one.entity.kind === kind && one.contact === contact).length,
      }))
      .toSorted((a, b) => b.count - a.count);
    const missing = total - read.reduce((sum, { count }) => sum + count, 0);
    const [most] = read;
    if (most !== undefined && missing > 0)
      unread.set(most.key, (unread.get(most.key) ?? 0) + missing);
  }
  return unread;
}

import type { Clew } from "../../../context.ts";
import { decode, statement } from "../../../graph/index.ts";
import type { Reach } from "../../../reach.ts";
import { toEntity, type Entity } from "../../ground/entities/index.ts";

/** A neighbour, and how many events join it to the entity. */
export interface Neighbour {
  readonly entity: Entity;
  readonly events: number;
}

/** Which neighbours are asked for; all where both are absent. */
export interface NeighboursOf {
  readonly kind?: string;
  /** Whether an event joins them. */
  readonly contact?: boolean;
  readonly limit: number;
}

/** The neighbours of an entity: those with most events first, then the rarest. */
export async function neighboursByEvents(
  clew: Clew,
  reach: Reach,
  ref: string,
  { kind, contact, limit }: NeighboursOf,
): Promise<readonly Neighbour[]> {
  const text = statement("first-chart/around", { linkKinds: clew.linkTypes });
  const rows = await clew.graph.read(text, {
    ...walkOf(clew, reach, ref),
    kind: kind ?? null,
    contact: contact ?? null,
    limit,
  });
  return rows.map((row) => ({
    entity: toEntity(decode.map(row, "entity")),
    events: decode.number(row, "events"),
  }));
}

/** How many neighbours there are of a kind, and whether events join them. */
export interface NeighbourCount {
  readonly kind: string;
  readonly contact: boolean;
  readonly total: number;
}

/** How many neighbours an entity has, by kind and by whether events join them. */
export async function countByEvents(
  clew: Clew,
  reach: Reach,
  ref: string,
): Promise<readonly NeighbourCount[]> {
  const text = statement("first-chart/count-around", { linkKinds: clew.linkTypes });
  const rows = await clew.graph.read(text, walkOf(clew, reach, ref));
  return rows.map((row) => ({
    kind: decode.text(row, "kind"),
    contact: row["contact"] === true,
    total: decode.number(row, "total"),
  }));
}

/** Something two links away, and what lies between. */
export interface Beyond {
  readonly entity: Entity;
  /** Refs. */
  readonly through: readonly string[];
}

/** From where one looks, and through what. */
interface Looking {
  readonly ref: string;
  /** Refs of what lies between. */
  readonly through: readonly string[];
}

/** What lies behind some neighbours: things, or identifiers that others have too and places. */
export async function beyondNeighbours(
  clew: Clew,
  reach: Reach,
  { ref, through }: Looking,
  { things, limit }: { readonly things: boolean; readonly limit: number },
): Promise<readonly Beyond[]> {
  if (through.length === 0) return [];
  const text = statement("first-chart/beyond", { linkKinds: clew.linkTypes });
  const { datasets, full } = reach;
  const rows = await clew.graph.read(text, { ref, refs: through, datasets, full, things, limit });
  return rows.map((row) => ({
    entity: toEntity(decode.map(row, "entity")),
    through: decode.texts(row, "through").toSorted(),
  }));
}

function walkOf({ ontology }: Clew, { datasets, full }: Reach, ref: string) {
  const events = [...ontology.linkKinds.values()]
    .filter(({ sort }) => sort === "event")
    .map(({ type }) => type);
  return { ref, datasets, full, events };
}

import type { ExportEntity, ExportGraph, ExportLink } from "../types.ts";

/** Degrees, WGS 84: longitude first, as maps have it. */
export type Coordinates = readonly [longitude: number, latitude: number];

/** An entity or link with where it is. */
interface Placed<T> {
  readonly item: T;
  readonly at: readonly Coordinates[];
}

/** What of a graph has a place on a map, and how much has none. */
export interface PlacesHeld {
  readonly entities: readonly Placed<ExportEntity>[];
  /** Those whose two ends have a place. */
  readonly links: readonly Placed<ExportLink>[];
  readonly lostEntities: number;
  readonly lostLinks: number;
}

/** Entities that state latitude and longitude, and the links between two of them. */
export function placesHeld({ entities, links }: ExportGraph): PlacesHeld {
  const placed = entities.flatMap((item) => {
    const at = coordinatesOf(item);
    return at === undefined ? [] : [{ item, at: [at] }];
  });
  const where = new Map(placed.map(({ item, at }) => [item.id, at[0]]));
  const joined = links.flatMap((item) => {
    const source = where.get(item.source);
    const target = where.get(item.target);
    return source === undefined || target === undefined ? [] : [{ item, at: [source, target] }];
  });
  return {
    entities: placed,
    links: joined,
    lostEntities: entities.length - placed.length,
    lostLinks: links.length - joined.length,
  };
}

/** Where an entity says that it is; undefined where it does not, or where there is no such place. */
export function coordinatesOf({ properties }: ExportEntity): Coordinates | undefined {
  const [latitude, longitude] = [properties["latitude"]?.[0], properties["longitude"]?.[0]];
  if (latitude === undefined || longitude === undefined) return undefined;
  const [north, east] = [numberIn(latitude), numberIn(longitude)];
  return Math.abs(north) <= 90 && Math.abs(east) <= 180 ? [east, north] : undefined;
}

function numberIn(text: string): number {
  return /^[+-]?\d{1,3}(?:\.\d{1,20})?$/u.test(text.trim()) ? Number(text) : Number.NaN;
}

import type { Entity } from "../../ground/entities/index.ts";
import { distance } from "../../../shared/distance.ts";
import type { Sighting } from "./queries.ts";

/** A place with its sightings. */
export interface PlaceSeen {
  readonly place: Entity;
  readonly count: number;
  readonly firstSeen?: string;
  readonly lastSeen?: string;
}

/** Places by how often something is seen there, ties by id. */
export function placesSeen(sightings: readonly Sighting[]): readonly PlaceSeen[] {
  return [...Map.groupBy(sightings, ({ place }) => place.ref).values()]
    .flatMap((group): PlaceSeen[] => {
      const [first] = group;
      const times = group
        .flatMap(({ firstSeen, lastSeen }) =>
          [firstSeen, lastSeen].filter((time) => time !== undefined),
        )
        .toSorted();
      const firstSeen = times[0];
      const lastSeen = times.at(-1);
      const seen = {
        ...(firstSeen === undefined ? {} : { firstSeen }),
        ...(lastSeen === undefined ? {} : { lastSeen }),
      };
      return first === undefined ? [] : [{ place: first.place, count: group.length, ...seen }];
    })
    .toSorted((a, b) => b.count - a.count || (a.place.id < b.place.id ? -1 : 1));
}

/** Two sightings that nobody could make one after the other. */
export interface TwoPlaces {
  readonly a: Sighting;
  readonly b: Sighting;
  readonly kilometres: number;
  readonly hours: number;
}

const fastest = 900;
const apart = 300;

/**
 * The first two sightings that are more than 300 km apart and overlap in time, or would need more
 * than 900 km an hour.
 * `oldestFirst` must be in the order of firstSeen; each is held against the one before that lasts
 * longest. undefined where there are none, or too few have places and times.
 */
export function twoPlaces(oldestFirst: readonly Sighting[]): TwoPlaces | undefined {
  const placed = oldestFirst.filter(
    ({ latitude, firstSeen }) => latitude !== undefined && firstSeen !== undefined,
  );
  let [a] = placed;
  for (const b of placed.slice(1)) {
    if (a === undefined) return undefined;
    const kilometres = distance(a, b);
    const hours = Math.max(
      0,
      (Date.parse(b.firstSeen ?? "") - Date.parse(a.lastSeen ?? "")) / 3_600_000,
    );
    if (kilometres > apart && kilometres > fastest * Math.max(hours, 0.01))
      return { a, b, kilometres: Math.round(kilometres), hours };
    if ((b.lastSeen ?? "") >= (a.lastSeen ?? "")) a = b;
  }
  return undefined;
}

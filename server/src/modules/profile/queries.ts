import type { Clew } from "../../context.ts";
import { decode, statement, type Row } from "../../graph/index.ts";
import { cityOf } from "../../ontology/normalise/index.ts";
import type { Reach } from "../../reach.ts";
import { toEntity, type Entity } from "../entities/index.ts";

/** A place or address that an entity is seen at. */
export interface Sighting {
  /** Ref of what is seen there. */
  readonly seen: string;
  readonly place: Entity;
  /** Degrees; absent where the place has none. */
  readonly latitude?: number;
  readonly longitude?: number;
  readonly firstSeen?: string;
  readonly lastSeen?: string;
}

/** Where some entities are seen, oldest first. */
export async function sightingsOf(clew: Clew, reach: Reach, refs: readonly string[], limit: number): Promise<readonly Sighting[]> {
  if (refs.length === 0) return [];
  const text = statement("profile/places", { linkKinds: clew.linkTypes });
  return (await clew.graph.read(text, { refs, datasets: reach.datasets, limit })).map(toSighting);
}

function toSighting(row: Row): Sighting {
  const [firstSeen, lastSeen] = [decode.optionalText(row, "firstSeen"), decode.optionalText(row, "lastSeen")];
  const where = positionOf(row);
  return {
    seen: decode.text(row, "seen"),
    place: toEntity(decode.map(row, "place")),
    ...where,
    ...(firstSeen === undefined ? {} : { firstSeen }),
    ...(lastSeen === undefined ? {} : { lastSeen }),
  };
}

/** Where a place lies: as stated, else as its city does, where that is exactly one. */
function positionOf(row: Row): { latitude?: number; longitude?: number } {
  const [latitude, longitude] = [row["latitude"], row["longitude"]];
  if (typeof latitude === "number" && typeof longitude === "number") return { latitude, longitude };
  const [name, region, country] = [decode.optionalText(row, "city"), decode.optionalText(row, "region"), decode.optionalText(row, "country")];
  const city = name === undefined ? undefined : cityOf({ name, ...(region === undefined ? {} : { region }), ...(country === undefined ? {} : { country }) });
  return city === undefined ? {} : { latitude: city.latitude, longitude: city.longitude };
}

import type { Clew } from "../../../context.ts";
import { decode, statement, type Row } from "../../../graph/index.ts";
import { cityOf } from "../../../ontology/normalise/index.ts";
import type { Reach } from "../../../reach.ts";
import { toEntity, type Entity } from "../../ground/entities/index.ts";
import { sourcesById } from "../../ground/sources/index.ts";

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
  /** True where the row states an end before the beginning. */
  readonly backwards: boolean;
}

/** Where some entities are seen, oldest first. */
export async function sightingsOf(
  clew: Clew,
  reach: Reach,
  refs: readonly string[],
  limit: number,
): Promise<readonly Sighting[]> {
  if (refs.length === 0) return [];
  const text = statement("profile/places", { linkKinds: clew.linkTypes });
  const [rows, sources] = await Promise.all([
    clew.graph.read(text, { refs, datasets: reach.datasets, limit }),
    sourcesById(clew),
  ]);
  const countryOf = (datasets: readonly string[]) =>
    datasets.flatMap((dataset) => sources.get(dataset)?.region ?? [])[0];
  return rows.map((row) => toSighting(row, countryOf));
}

function toSighting(
  row: Row,
  countryOf: (datasets: readonly string[]) => string | undefined,
): Sighting {
  const place = toEntity(decode.map(row, "place"));
  const firstSeen = decode.optionalText(row, "firstSeen");
  const lastSeen = decode.optionalText(row, "lastSeen");
  const where = positionOf(row, countryOf(place.datasets));
  return {
    seen: decode.text(row, "seen"),
    place,
    backwards: row["backwards"] === true,
    ...where,
    ...(firstSeen === undefined ? {} : { firstSeen }),
    ...(lastSeen === undefined ? {} : { lastSeen }),
  };
}

/**
 * Where a place lies: as stated, else as its city does, where that is exactly one in its country or
 * its source's.
 */
function positionOf(
  row: Row,
  usual: string | undefined,
): { latitude?: number; longitude?: number } {
  const latitude = row["latitude"];
  const longitude = row["longitude"];
  if (typeof latitude === "number" && typeof longitude === "number") return { latitude, longitude };
  const name = decode.optionalText(row, "city");
  const region = decode.optionalText(row, "region");
  const country = decode.optionalText(row, "country") ?? usual;
  const city =
    name === undefined
      ? undefined
      : cityOf({
          name,
          ...(region === undefined ? {} : { region }),
          ...(country === undefined ? {} : { country }),
        });
  return city === undefined ? {} : { latitude: city.latitude, longitude: city.longitude };
}

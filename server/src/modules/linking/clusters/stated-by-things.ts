import type { Row } from "../../../graph/index.ts";
import type { Context } from "../../../schema-context.ts";
import { cityOf } from "../../../ontology/normalise/index.ts";
import { propertiesByRef } from "../../ground/entities/index.ts";
import type { Behind } from "./cluster-evidence.ts";
import { pricesOf, radiusOf, valuesOf } from "./stated-facts.ts";

const mostRead = 5_000;
const mostShown = 50;
const atOnce = 1_000;

/**
 * What the things of a cluster say of themselves: names, prices, languages, and how far their
 * places lie apart. By ref.
 */
export async function saidBy(
  things: readonly string[],
  places: readonly string[],
  context: Context,
) {
  const properties = await read(things.slice(0, mostRead), context);
  const located = await read(places.slice(0, atOnce), context);
  const points = located.flatMap((place) => pointOf(place) ?? []);
  const names = [...valuesOf(properties, "statedName"), ...valuesOf(properties, "name")];
  const languages = valuesOf(properties, "language");
  return {
    things: properties.length,
    names: names.slice(0, mostShown),
    namesTotal: names.length,
    prices: pricesOf(properties),
    languages: languages.slice(0, mostShown),
    languagesTotal: languages.length,
    radius: radiusOf(points) ?? null,
    located: points.length,
  };
}

/** Where a place lies: as a source says, else as GeoNames does for a city. */
function pointOf({
  id,
  latitude,
  longitude,
}: Row): { readonly latitude: number; readonly longitude: number } | undefined {
  const stated = {
    latitude: Number(latitude ?? Number.NaN),
    longitude: Number(longitude ?? Number.NaN),
  };
  if (!Number.isNaN(stated.latitude + stated.longitude)) return stated;
  const [country, region, name] = (typeof id === "string" ? id : "")
    .slice("location:".length)
    .split("/");
  return name === undefined
    ? undefined
    : cityOf({ country, region, name: name.replaceAll("-", " ") });
}

async function read(refs: readonly string[], context: Context): Promise<readonly Row[]> {
  return [...(await propertiesOf(refs, context)).values()];
}

/** Stored properties of some entities by ref, of the first that a cluster is judged by. */
export async function propertiesOf(
  refs: readonly string[],
  { clew, reach }: Context,
): Promise<ReadonlyMap<string, Row>> {
  const rows: (readonly [string, Row])[] = [];
  for (let from = 0; from < Math.min(refs.length, mostRead); from += atOnce)
    rows.push(
      ...(await propertiesByRef(clew, reach, refs.slice(from, Math.min(from + atOnce, mostRead)))),
    );
  return new Map(rows);
}

/** Places whose coordinates are known, each with these as text. */
export async function placesWithPoints(
  places: readonly string[],
  context: Context,
): Promise<readonly Behind[]> {
  const properties = await propertiesOf(places.slice(0, atOnce), context);
  return places.flatMap((ref) => {
    const point = pointOf(properties.get(ref) ?? {});
    return point === undefined
      ? []
      : [
          {
            ref,
            stated: {
              names: ["latitude", "longitude"],
              value: `${point.latitude.toFixed(3)}, ${point.longitude.toFixed(3)}`,
            },
          },
        ];
  });
}

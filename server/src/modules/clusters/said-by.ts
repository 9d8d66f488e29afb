import type { Row } from "../../graph/index.ts";
import type { Context } from "../../schema-context.ts";
import { cityOf } from "../../ontology/normalise/index.ts";
import { propertiesByRef } from "../entities/index.ts";
import { pricesOf, radiusOf, valuesOf } from "./said.ts";

const [mostRead, mostShown, atOnce] = [5_000, 50, 1_000];

/** What the things of a cluster say of themselves: names, prices, languages, and how far their places lie apart. By ref. */
export async function saidBy(things: readonly string[], places: readonly string[], context: Context) {
  const [properties, located] = [await read(things.slice(0, mostRead), context), await read(places.slice(0, atOnce), context)];
  const points = located.flatMap((place) => pointOf(place) ?? []);
  const names = [...valuesOf(properties, "statedName"), ...valuesOf(properties, "name")];
  return {
    things: properties.length,
    names: names.slice(0, mostShown),
    namesTotal: names.length,
    prices: pricesOf(properties),
    languages: valuesOf(properties, "language").slice(0, mostShown),
    radius: radiusOf(points) ?? null,
    located: points.length,
  };
}

/** Where a place lies: as a source says, else as GeoNames does for a city. */
function pointOf({ id, latitude, longitude }: Row): { readonly latitude: number; readonly longitude: number } | undefined {
  const stated = { latitude: Number(latitude ?? Number.NaN), longitude: Number(longitude ?? Number.NaN) };
  if (!Number.isNaN(stated.latitude + stated.longitude)) return stated;
  const [country, region, name] = String(id).slice("location:".length).split("/");
  return name === undefined ? undefined : cityOf({ country, region, name: name.replaceAll("-", " ") });
}

async function read(refs: readonly string[], { clew, reach }: Context): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let from = 0; from < refs.length; from += atOnce) rows.push(...(await propertiesByRef(clew, reach, refs.slice(from, from + atOnce))).values());
  return rows;
}

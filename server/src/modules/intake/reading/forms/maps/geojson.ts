import { sentence } from "../../../../../sentences/index.ts";
import { InvalidInput } from "../../../../../shared/errors.ts";
import { valuesAt } from "../../json-rows/json-values.ts";
import type { OpenFile, ReadRow } from "../../types.ts";
import { formRow, type Beginning, type FileForm } from "../file-form.ts";
import { objectsAt, type JsonObject } from "../networks/json-objects.ts";
import { isOnEarth, placeColumns, placeMapping, placeName } from "./place-rows.ts";

/** Features of GeoJSON (RFC 7946): each is a row with the middle of its geometry. */
export const geojson: FileForm = {
  format: "geojson",
  fits: isFeatures,
  open: openFeatures,
  mapping: placeMapping,
};

function isFeatures({ text }: Beginning): boolean {
  const start = text.trimStart().slice(0, 60_000);
  return (
    start.startsWith("{") &&
    /"type"\s*:\s*"FeatureCollection"/u.test(start) &&
    /"features"\s*:\s*\[/u.test(start)
  );
}

const mostColumns = 2_000;

async function openFeatures(path: string): Promise<OpenFile> {
  const own = new Set<string>();
  for await (const object of objectsAt(path, "features")) {
    if (object.type === "broken") continue;
    for (const name of namesIn(object)) own.add(name);
    if (own.size > mostColumns)
      throw new InvalidInput("inspection.too-wide", { count: own.size, most: mostColumns });
  }
  const columns = [...placeColumns, ...[...own].filter((name) => !placeColumns.includes(name))];
  return { columns, rows: () => rowsOf(path) };
}

function namesIn({ value }: JsonObject): readonly string[] {
  const { properties } = value;
  return Object.keys(typeof properties === "object" ? (properties ?? {}) : {});
}

async function* rowsOf(path: string): AsyncGenerator<ReadRow> {
  for await (const object of objectsAt(path, "features")) {
    if (object.type === "broken") yield { ok: false, ...object };
    else yield rowIn(object);
  }
}

function rowIn(object: JsonObject): ReadRow {
  const { position, raw, value } = object;
  const points = pointsIn(value["geometry"]);
  const middle = middleOf(points);
  if (middle === undefined)
    return { ok: false, position, reason: sentence("forms.no-place-on-earth") };
  const [longitude, latitude] = middle.map(String) as [string, string];
  const texts = namesIn(object).map(
    (name) => [name, valuesAt(value, `properties.${name}`)] as const,
  );
  const own = Object.fromEntries(texts);
  const name = (own["name"] ?? own["Name"] ?? own["title"])?.[0] ?? "";
  return formRow(position, raw, {
    ...own,
    id: valuesAt(value, "id")[0] ?? position,
    latitude,
    longitude,
    place: placeName(name, latitude, longitude),
  });
}

type Point = readonly [longitude: number, latitude: number];

const mostPoints = 100_000;

/** All points of a geometry, of any sort. */
function pointsIn(geometry: unknown): readonly Point[] {
  const found: Point[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (!Array.isArray(value) || depth > 8 || found.length >= mostPoints) return;
    const [first, second] = value.map(Number);
    if (typeof value[0] !== "object" && first !== undefined && second !== undefined)
      found.push([first, second]);
    else for (const one of value) walk(one, depth + 1);
  };
  const object = typeof geometry === "object" && geometry !== null ? geometry : {};
  const parts = "geometries" in object ? object.geometries : [object];
  for (const part of Array.isArray(parts) ? parts : [])
    walk((part as { readonly coordinates?: unknown }).coordinates, 0);
  return found;
}

/** The point itself, or the middle of several; undefined where none is on the earth. */
function middleOf(points: readonly Point[]): Point | undefined {
  const sound = points.filter(([longitude, latitude]) => isOnEarth(latitude, longitude));
  const [first] = sound;
  if (first === undefined || sound.length === 1) return first;
  const mean = (at: 0 | 1) => sound.reduce((sum, point) => sum + point[at], 0) / sound.length;
  return [Number(mean(0).toFixed(6)), Number(mean(1).toFixed(6))];
}

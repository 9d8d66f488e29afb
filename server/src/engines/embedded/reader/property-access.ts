import { Failure } from "./values/failure.ts";
import { PointValue } from "./values/point.ts";
import type { Store } from "./query-store.ts";
import { Duration, durationPart, isTemporal, timePart } from "./values/time-values.ts";
import { isMap, kindOf, LinkValue, NodeValue, type Value } from "./values/cypher-values.ts";

/** What stands behind a dot: a property, an entry of a map, a part of a time. */
export function propertyOf(value: Value, name: string, store: Store): Value {
  if (value === null) return null;
  if (value instanceof NodeValue || value instanceof LinkValue) return store.property(value, name);
  if (isMap(value)) return Object.hasOwn(value, name) ? (value[name] ?? null) : null;
  if (value instanceof Duration) return durationPart(value, name);
  if (value instanceof PointValue) return pointPart(value, name);
  if (typeof value === "object" && !Array.isArray(value) && isTemporal(value as object))
    return timePart(value as Parameters<typeof timePart>[0], name);
  throw new Failure("reader.no-properties", { kind: kindOf(value) });
}

function pointPart({ coordinates, srid }: PointValue, name: string): Value {
  const places: Readonly<Record<string, number>> = {
    x: 0,
    longitude: 0,
    y: 1,
    latitude: 1,
    z: 2,
    height: 2,
  };
  if (name === "srid") return BigInt(srid);
  const place = Object.hasOwn(places, name) ? places[name] : undefined;
  return place === undefined ? null : (coordinates[place] ?? null);
}

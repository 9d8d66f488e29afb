import { Failure } from "../values/failure.ts";
import type { Perform } from "./perform.ts";
import { toBoolean, toFloat, toInteger } from "../values/conversions.ts";
import { distanceOf, PointValue } from "../values/point.ts";
import { isMap, isNumber, kindOf, type MapValue, type Value } from "../values/cypher-values.ts";

/** A function of one number that gives one with a fraction. */
function floating(perform: (value: number) => number): Perform {
  return ([value]) => {
    if (value === null || value === undefined) return null;
    if (!isNumber(value)) throw new Failure("reader.number-wanted", { kind: kindOf(value) });
    return perform(Number(value));
  };
}

/** A conversion that refuses what is of no kind it knows. */
function converting(convert: (value: Value) => Value): Perform {
  return ([value = null]) => {
    const known = value === null || typeof value !== "object";
    if (!known) throw new Failure("reader.wrong-kind", { kind: kindOf(value) });
    return convert(value);
  };
}

const orNull =
  (convert: (value: Value) => Value): Perform =>
  ([value = null]) =>
    convert(value);

export const functionsOfNumbers: Readonly<Record<string, Perform>> = {
  toInteger: converting(toInteger),
  toIntegerOrNull: orNull(toInteger),
  toFloat: converting(toFloat),
  toFloatOrNull: orNull(toFloat),
  toBoolean: converting(toBoolean),
  toBooleanOrNull: orNull(toBoolean),
  abs: ([value]) => {
    if (typeof value === "bigint") return value < 0n ? -value : value;
    return floating(Math.abs)([value ?? null], undefined as never);
  },
  sign: ([value]) => {
    const sign = floating(Math.sign)([value ?? null], undefined as never);
    return sign === null ? null : BigInt(Number(sign));
  },
  ceil: floating(Math.ceil),
  floor: floating(Math.floor),
  round: ([value, digits]) => round(value, digits),
  sqrt: floating(Math.sqrt),
  exp: floating(Math.exp),
  log: floating(Math.log),
  log10: floating(Math.log10),
  sin: floating(Math.sin),
  cos: floating(Math.cos),
  tan: floating(Math.tan),
  asin: floating(Math.asin),
  acos: floating(Math.acos),
  atan: floating(Math.atan),
  radians: floating((value) => (value * Math.PI) / 180),
  degrees: floating((value) => (value * 180) / Math.PI),
  haversin: floating((value) => (1 - Math.cos(value)) / 2),
  atan2: ([y, x]) =>
    isNumber(y ?? null) && isNumber(x ?? null) ? Math.atan2(Number(y), Number(x)) : null,
  e: () => Math.E,
  pi: () => Math.PI,
  rand: () => Math.random(),
  isNaN: ([value]) => (value === null || value === undefined ? null : Number.isNaN(value)),
  point: ([value]) => pointOf(value ?? null),
  "point.distance": ([a, b]) =>
    a instanceof PointValue && b instanceof PointValue ? distanceOf(a, b) : null,
  "point.withinBBox": ([point, low, high]) => within(point, low, high),
};

/** Ties go up, as in Neo4j; with digits they go away from nought. */
function round(value: Value | undefined, digits: Value | undefined): Value {
  if (value === null || value === undefined || digits === null) return null;
  if (!isNumber(value)) throw new Failure("reader.number-wanted", { kind: kindOf(value) });
  const number = Number(value);
  if (digits === undefined || digits === 0n) return Math.round(number);
  const places = Number(digits);
  const size = Number(`${Math.round(Number(`${Math.abs(number)}e${places}`))}e${-places}`);
  return Number.isNaN(size) ? number : Math.sign(number) * size;
}

function pointOf(value: Value): Value {
  if (value === null) return null;
  if (!isMap(value)) throw new Failure("reader.wrong-kind", { kind: kindOf(value) });
  const onEarth = "longitude" in value || "latitude" in value;
  const names = onEarth ? ["longitude", "latitude", "height"] : ["x", "y", "z"];
  const found = names.flatMap((name) => (name in value ? [coordinate(value, name)] : []));
  if (found.includes(null)) return null;
  if (found.length < 2) throw new Failure("reader.point");
  const flat = found.length === 2;
  if (onEarth) return new PointValue(found.map(Number), flat ? 4326 : 4979);
  return new PointValue(found.map(Number), flat ? 7203 : 9157);
}

function coordinate(value: MapValue, name: string): number | null {
  const number = value[name] ?? null;
  if (number === null) return null;
  if (!isNumber(number)) throw new Failure("reader.number-wanted", { kind: kindOf(number) });
  return Number(number);
}

function within(
  point: Value | undefined,
  low: Value | undefined,
  high: Value | undefined,
): boolean | null {
  if (!(point instanceof PointValue)) return null;
  if (!(low instanceof PointValue) || !(high instanceof PointValue)) return null;
  return point.coordinates.every(
    (value, at) => value >= (low.coordinates[at] ?? 0) && value <= (high.coordinates[at] ?? 0),
  );
}

import { PointValue } from "./point.ts";
import { Duration, isTemporal, type TemporalValue } from "./time-values.ts";

/** A node in hand; what it holds is asked of the store. */
export class NodeValue {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}

/** A relationship in hand. */
export class LinkValue {
  readonly id: number;
  readonly type: string;
  readonly source: number;
  readonly target: number;
  constructor(id: number, type: string, source: number, target: number) {
    this.id = id;
    this.type = type;
    this.source = source;
    this.target = target;
  }
}

/** Nodes and the links between them, in turn. */
export class PathValue {
  readonly nodes: readonly NodeValue[];
  readonly links: readonly LinkValue[];
  constructor(nodes: readonly NodeValue[], links: readonly LinkValue[]) {
    this.nodes = nodes;
    this.links = links;
  }
}

export type MapValue = { readonly [key: string]: Value };

/** A value of Cypher: whole numbers are bigints, others numbers. */
export type Value =
  | null
  | boolean
  | bigint
  | number
  | string
  | readonly Value[]
  | NodeValue
  | LinkValue
  | PathValue
  | TemporalValue
  | Duration
  | PointValue
  | MapValue;

/** The names of a row and what they stand for. */
export type Row = { [name: string]: Value };

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function isMap(value: Value): value is MapValue {
  return typeof value === "object" && value !== null && kindOf(value) === "map";
}

export function isNumber(value: Value): value is bigint | number {
  return typeof value === "bigint" || typeof value === "number";
}

/** The kinds of values, in the order in which Cypher sorts them. */
const kinds = [
  "map",
  "node",
  "link",
  "list",
  "path",
  "point",
  "ZonedDateTime",
  "PlainDateTime",
  "PlainDate",
  "PlainTime",
  "duration",
  "string",
  "boolean",
  "number",
  "null",
] as const;
export type Kind = (typeof kinds)[number];

/** What kind of value this is. */
export function kindOf(value: Value): Kind {
  if (value === null) return "null";
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "bigint":
    case "number":
      return "number";
    case "string":
      return "string";
    default:
      return kindOfObject(value);
  }
}

function kindOfObject(value: Exclude<Value, null | boolean | bigint | number | string>): Kind {
  if (Array.isArray(value)) return "list";
  if (value instanceof NodeValue) return "node";
  if (value instanceof LinkValue) return "link";
  if (value instanceof PathValue) return "path";
  if (value instanceof PointValue) return "point";
  if (value instanceof Duration) return "duration";
  return isTemporal(value) ? value.kind : "map";
}

/** Where a kind stands when values of several kinds are sorted. */
export function placeOfKind(kind: Kind): number {
  return kinds.indexOf(kind);
}

/** A value of the store as one of Cypher. */
export function fromStore(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return Number.isInteger(value) ? BigInt(value) : value;
  if (typeof value === "bigint" || typeof value === "string" || typeof value === "boolean")
    return value;
  if (Array.isArray(value)) return value.map(fromStore);
  if (typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromStore(item)]));
  return null;
}

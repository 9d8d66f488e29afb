import { GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { InvalidInput } from "./errors.ts";

/**
 * A moment, ISO 8601 in UTC with milliseconds; dates and offsets are taken and turned into that.
 */
export const dateTime = new GraphQLScalarType<string, string>({
  name: "DateTime",
  description: "A moment, ISO 8601 in UTC with milliseconds, as 2026-03-14T18:05:00.000Z.",
  serialize: (value) => String(value),
  parseValue: toMoment,
  parseLiteral: (node) => toMoment(node.kind === Kind.STRING ? node.value : undefined),
});

/** Any JSON value. */
export const json = new GraphQLScalarType<unknown, unknown>({
  name: "JSON",
  description: "Any JSON value.",
  serialize: (value) => value,
  parseValue: flat,
  parseLiteral: literal,
});

const deepest = 60;

/** The value itself. Throws InvalidInput where it is nested deeper than any reader goes. */
function flat(value: unknown): unknown {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) throw new InvalidInput("shared.json-too-deep", { most: deepest });
    level = level.flatMap((one) =>
      typeof one === "object" && one !== null ? Object.values(one) : [],
    );
  }
  return value;
}

function toMoment(value: unknown): string {
  const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw new InvalidInput("shared.time");
  return new Date(time).toISOString();
}

function literal(node: ValueNode, variables?: Readonly<Record<string, unknown>> | null): unknown {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.ENUM:
      return node.value;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.LIST:
      return node.values.map((value) => literal(value, variables));
    case Kind.OBJECT:
      return Object.fromEntries(
        node.fields.map((field) => [field.name.value, literal(field.value, variables)]),
      );
    case Kind.VARIABLE:
      return variables?.[node.name.value] ?? null;
    case Kind.NULL:
      return null;
  }
}

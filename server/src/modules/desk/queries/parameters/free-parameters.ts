import { isOwnParameter } from "../../../../cypher-wall/index.ts";
import type { Parameters, Value } from "../../../../graph/index.ts";
import { InvalidInput } from "../../../../shared/errors.ts";
import { givenMap } from "./parameter-values.ts";

const deepest = 8;

/**
 * Parameters of a text that nobody saved. Throws InvalidInput where they are no map of plain
 * values.
 */
export function freeParameters(given: unknown): Parameters {
  const values = givenMap(given);
  const own = Object.keys(values).find(isOwnParameter);
  if (own !== undefined)
    throw new InvalidInput("queries.own-parameter", { name: own }, "parameters");
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plain(value, 0)]));
}

function plain(value: unknown, depth: number): Value {
  if (depth > deepest) throw new InvalidInput("queries.parameters-at-most-deep");
  if (
    value === null ||
    typeof value === "string" ||
    typeof value === "number" ||
    typeof value === "boolean"
  )
    return value;
  if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1));
  if (typeof value === "object" && value !== undefined)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, plain(item, depth + 1)]),
    );
  throw new InvalidInput("queries.parameters-hold-texts-numbers");
}

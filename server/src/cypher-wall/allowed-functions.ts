import table from "./allowed-functions.json" with { type: "json" };

/** A function that a query may call. */
export interface FunctionSpec {
  /** Its name as Neo4j writes it. */
  readonly name: string;
  /** Fewest and most arguments. */
  readonly least: number;
  readonly most: number;
  /** Whether it makes one value of many rows. */
  readonly aggregates: boolean;
}

const known: ReadonlyMap<string, FunctionSpec> = new Map(
  Object.entries(table).flatMap(([group, functions]) =>
    Object.entries(functions).map(([name, [least = 0, most = least]]) => [
      name.toLowerCase(),
      { name, least, most, aggregates: group === "aggregates" },
    ]),
  ),
);

/** A function by its name, in any case; undefined where queries may not call it. */
export function functionNamed(name: string): FunctionSpec | undefined {
  return known.get(name.toLowerCase());
}

/** All functions that a query may call, by name. */
export function allowedFunctions(): readonly FunctionSpec[] {
  return [...known.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

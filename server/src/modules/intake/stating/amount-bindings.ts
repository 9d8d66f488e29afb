import type { PropertySpec } from "../../../ontology/index.ts";
import type { PropertyBinding } from "../mapping/index.ts";

/** A number as sources write it: whether it is one of size, or of a place on earth. */
const coordinates: ReadonlySet<string> = new Set(["latitude", "longitude"]);

/** True if a property is read as a number: the mapping says so, or its kind does. */
export function isAmount(
  { name, template, amount }: PropertyBinding,
  specs: readonly PropertySpec[],
): boolean {
  if (amount !== undefined) return true;
  const type = specs.find((spec) => spec.name === name)?.type;
  const isNumber = type === "money" || type === "number" || type === "integer";
  return isNumber && template.plain && !coordinates.has(name);
}

import type { Parameter, SavedQuery, Values } from "../saved-query.ts";

/** What stands in a field: what was chosen or typed, else the default. */
export const shownValue = ({ name, default: given }: Parameter, values: Values): unknown =>
  name in values ? values[name] : given;

/** A value as a field of text shows it. */
export const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : "";

/** A list as a field with a line for each item shows it. */
export const linesOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(textOf).join("\n") : textOf(value);

/** The two ends of a period as they were typed; a text as 2026-03 or 2026-03-01/2026-03-14 has both in one. */
export function endsOf(value: unknown): { readonly from: string; readonly to: string } {
  if (typeof value === "string") {
    const [from = "", to = from] = value.split("/");
    return { from, to };
  }
  if (typeof value !== "object" || value === null) return { from: "", to: "" };
  const { from, to } = value as { readonly from?: unknown; readonly to?: unknown };
  return { from: textOf(from), to: textOf(to) };
}

/** Whether nothing was given. A period with one end alone is not given yet. */
function isEmpty(parameter: Parameter, value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  if (parameter.type !== "period") return false;
  const { from, to } = endsOf(value);
  return from === "" || to === "";
}

/** The values that are sent: those of the form and the defaults, empty ones left out. */
export function valuesOf({ parameters }: Pick<SavedQuery, "parameters">, values: Values): Values {
  return Object.fromEntries(
    parameters.flatMap((parameter) => {
      const value = shownValue(parameter, values);
      return isEmpty(parameter, value) ? [] : [[parameter.name, value] as const];
    }),
  );
}

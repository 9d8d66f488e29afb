import type { Value } from "../../../../graph/index.ts";

/** What values a parameter takes. */
export const parameterTypes = [
  "text",
  "integer",
  "number",
  "boolean",
  "date",
  "dateTime",
  "period",
  "choice",
  "list",
  "kind",
  "entity",
  "entities",
  "link",
] as const;
export type ParameterType = (typeof parameterTypes)[number];

/** A value that a saved query asks for. */
export interface QueryParameter {
  readonly name: string;
  readonly label: string;
  readonly type: ParameterType;
  /** JSON value, or null where one must be given. */
  readonly default: Value;
  /** A hint: meaning and unit. */
  readonly description: string;
  /** Least and greatest value of a number, a date or a time; both may be taken. */
  readonly least: string | number | null;
  readonly most: string | number | null;
  /** What may be chosen, of a choice alone. */
  readonly options: readonly string[];
  /** Kinds that an entity, or a link, may be of; none where any may. */
  readonly kinds: readonly string[];
  readonly suggestions: Suggestions | null;
}

/** Where values are proposed from; one of the three. */
export type Suggestions =
  | { readonly from: "fixed"; readonly values: readonly string[] }
  | { readonly from: "property"; readonly kind: string; readonly property: string }
  /** Another query: it is given the values chosen so far that it asks for. */
  | { readonly from: "query"; readonly query: string; readonly column: string | null };

/** A parameter of a name and a type, with nothing else stated. */
export function plainParameter(name: string, type: ParameterType): QueryParameter {
  return {
    name,
    label: spoken(name),
    type,
    default: null,
    description: "",
    least: null,
    most: null,
    options: [],
    kinds: [],
    suggestions: null,
  };
}

/** Words that older files and people use for a type. */
const otherWords: ReadonlyMap<string, ParameterType> = new Map([
  ["string", "text"],
  ["datetime", "dateTime"],
  ["oneOf", "choice"],
]);

/** A type by its name; undefined where none is called so. */
export function typeNamed(name: string): ParameterType | undefined {
  return parameterTypes.find((one) => one === name) ?? otherWords.get(name);
}

/** Where a query is offered: with what is selected it can be asked of just this. */
export const queryPlaces = ["anywhere", "entity", "pair", "selection", "link"] as const;
export type QueryPlace = (typeof queryPlaces)[number];

/** Where a query with these parameters is offered. */
export function placeOf(parameters: readonly QueryParameter[]): QueryPlace {
  const count = (type: ParameterType) => parameters.filter((one) => one.type === type).length;
  const [single, several, links] = [count("entity"), count("entities"), count("link")];
  if (single + several + links === 0) return "anywhere";
  if (links === 1 && single + several === 0) return "link";
  if (several === 1 && single + links === 0) return "selection";
  if (several + links > 0) return "anywhere";
  if (single === 1) return "entity";
  return single === 2 ? "pair" : "anywhere";
}

/** A name as words: `leastCalls` is Least calls. */
function spoken(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/gu, "$1 $2").replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}

import type { FigureFragment, StatedEntityInput, StatementInput } from "../../api/index.ts";

/** One end of a statement: something held, or something new by kind and value. */
export interface End {
  readonly held: FigureFragment | null;
  readonly kind: string;
  readonly value: string;
}
export const nobody: End = { held: null, kind: "Phone", value: "" };

/** What somebody has written of a statement so far. */
export interface Written {
  /** Null until it is touched: then what the form began from stands there. */
  readonly entity: End | null;
  readonly other: End;
  readonly link: string;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  readonly source: string;
  readonly date: string;
  /** Country of numbers without one, two letters; empty: that of the sources. */
  readonly region: string;
  readonly grade: string;
  readonly note: string;
}
export const blank: Written = {
  entity: null,
  other: { ...nobody, kind: "Person" },
  link: "",
  properties: [],
  source: "",
  date: "",
  region: "",
  grade: "",
  note: "",
};

const isGiven = (end: End) => end.held !== null || end.value.trim() !== "";
const stated = (end: End): StatedEntityInput =>
  end.held ? { id: end.held.id } : { kind: end.kind, value: end.value.trim() };

/** Whether enough is written to be stated. */
export const isComplete = ({ source, link, other }: Written, entity: End) =>
  isGiven(entity) && source.trim() !== "" && (link === "" || isGiven(other));

/** The statement as the contract wants it. */
export function statementOf(
  { other, link, properties, source, date, region, grade, note }: Written,
  entity: End,
): StatementInput {
  return {
    entity: stated(entity),
    source: source.trim(),
    properties: properties.filter(({ name, value }) => name !== "" && value.trim() !== ""),
    ...(link !== "" && isGiven(other) ? { link, other: stated(other) } : {}),
    ...(date ? { date } : {}),
    ...(region.trim() ? { region: region.trim() } : {}),
    ...(grade ? { grade } : {}),
    ...(note.trim() ? { note: note.trim() } : {}),
  };
}

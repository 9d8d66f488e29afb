import type {
  FigureFragment,
  StatedEntityInput,
  StatedPropertyInput,
  StatementInput,
} from "../../api/index.ts";

/** A property with its values as they are being written; always one field at least. */
export interface WrittenProperty {
  readonly name: string;
  readonly values: readonly string[];
}
export const blankProperty: WrittenProperty = { name: "", values: [""] };

/** One end of a statement: something held, or something new by kind and value. */
export interface End {
  readonly held: FigureFragment | null;
  readonly kind: string;
  readonly value: string;
  readonly properties: readonly WrittenProperty[];
}
export const nobody: End = { held: null, kind: "Phone", value: "", properties: [] };

/** A link as it is chosen: its kind, and whether it runs from the other end. */
export interface ChosenLink {
  readonly kind: string;
  readonly reverse: boolean;
}
const backwards = "/reverse";
export const linkChosen = (choice: string): ChosenLink => ({
  kind: choice.replace(backwards, ""),
  reverse: choice.endsWith(backwards),
});
export const choiceOf = ({ kind, reverse }: ChosenLink) => `${kind}${reverse ? backwards : ""}`;

/** What somebody has written of a statement so far. */
export interface Written {
  /** Null until it is touched: then what the form began from stands there. */
  readonly entity: End | null;
  readonly other: End;
  /** Choice of a link, as uses or uses/reverse; empty for none. */
  readonly link: string;
  /** Properties of the link. */
  readonly properties: readonly WrittenProperty[];
  readonly source: string;
  /** The paper it is taken from. */
  readonly document: string;
  readonly page: string;
  readonly date: string;
  /** Time of that date, empty where it is not known. */
  readonly time: string;
  readonly zone: string;
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
  document: "",
  page: "",
  date: "",
  time: "",
  zone: "",
  region: "",
  grade: "",
  note: "",
};

const isGiven = (end: End) => end.held !== null || end.value.trim() !== "";

/** Whether enough is written to be stated; a time needs its day. */
export const isComplete = ({ source, link, other, date, time }: Written, entity: End) =>
  isGiven(entity) &&
  source.trim() !== "" &&
  (link === "" || isGiven(other)) &&
  (time === "" || date !== "");

const statedProperties = (all: readonly WrittenProperty[]): StatedPropertyInput[] =>
  all
    .map(({ name, values }) => ({ name, values: values.filter((value) => value.trim() !== "") }))
    .filter(({ name, values }) => name !== "" && values.length > 0);

function stated(end: End): StatedEntityInput {
  const named = end.held ? { id: end.held.id } : { kind: end.kind, value: end.value.trim() };
  const properties = statedProperties(end.properties);
  return properties.length === 0 ? named : { ...named, properties };
}

/** The link of a statement as the contract wants it, where there is one. */
function linked({ link, other, properties }: Written): Partial<StatementInput> {
  if (link === "" || !isGiven(other)) return {};
  const { kind, reverse } = linkChosen(link);
  return {
    link: kind,
    ...(reverse ? { reverse } : {}),
    other: stated(other),
    properties: statedProperties(properties),
  };
}

/** The statement as the contract wants it. */
export function statementOf(written: Written, entity: End): StatementInput {
  const { source, date, time, zone, document, page, region, grade, note } = written;
  const given = Object.entries({
    date: time === "" ? date : `${date} ${time}`,
    zone: time === "" ? "" : zone,
    document: document.trim(),
    page: page.trim(),
    region: region.trim(),
    grade,
    note: note.trim(),
  }).filter(([, text]) => text !== "");
  return {
    entity: stated(entity),
    source: source.trim(),
    ...linked(written),
    ...Object.fromEntries(given),
  };
}

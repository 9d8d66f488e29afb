import type { Clew } from "../../../context.ts";
import type { EntityKind } from "../../../ontology/index.ts";
import { normalise, type Normalised } from "../../../ontology/normalise/index.ts";
import { InvalidInput } from "../../../shared/errors.ts";
import { identifierId, sha256, thingId, valueOf } from "../../../shared/ids.ts";
import type { Entity } from "../../ground/entities/index.ts";
import type { StatedEntity } from "../stating/index.ts";
import type { StatedEntityInput } from "./statement-input.ts";

/** The dataset that statements by hand belong to. */
export const notesDataset = "notes";

/** What a value typed by hand is read with. */
export interface ByHand {
  /** The statement's field that names it: entity or other. */
  readonly field: string;
  /** The row's column that names it. */
  readonly column: string;
  /** Region of numbers without a country, two letters; undefined where none is known. */
  readonly region: string | undefined;
  /** The statement as it is kept. */
  readonly row: string;
}

/** An entity that is held, as a statement names it. Throws InvalidInput where its kind is gone from the ontology. */
export function heldEntity(
  clew: Clew,
  { id, kind, label }: Entity,
  { field, column }: Pick<ByHand, "field" | "column">,
): StatedEntity {
  return stated(column, id, kindNamed(clew, kind, field), label);
}

/** A new entity by kind and value. Throws InvalidInput, naming the field, where one of them cannot be read. */
export function newEntity(clew: Clew, input: StatedEntityInput, byHand: ByHand): StatedEntity {
  const kind = kindNamed(clew, input.kind ?? "", byHand.field);
  const text = input.value?.trim() ?? "";
  if (text === "") throw new InvalidInput("notes.give", { sort: kind.sort }, byHand.field);
  if (kind.sort === "thing") return newThing(kind, text, byHand);
  return newIdentifier(kind, withCountry(kind, text, input), byHand);
}

/** A document's number behind the country that is stated beside it: numbers of two may be alike. */
function withCountry({ normaliser }: EntityKind, text: string, input: StatedEntityInput): string {
  if (normaliser !== "document" || text.includes(":")) return text;
  const country = input.properties?.find(({ name }) => name === "country");
  const code = (country?.value ?? country?.values?.[0] ?? "").trim();
  return /^[A-Za-z]{2,3}$/u.test(code) ? `${code}:${text}` : text;
}

function newThing(kind: EntityKind, text: string, { column, row }: ByHand): StatedEntity {
  const name = kind.properties.some((spec) => spec.name === "name")
    ? "name"
    : (kind.labelFrom[0] ?? "name");
  const key = `${text.slice(0, 60)}-${sha256(row).slice(0, 8)}`;
  return {
    ...stated(column, thingId(kind.idPrefix, notesDataset, [key]), kind, text),
    values: { [name]: { values: [text], fields: [column] } },
  };
}

function newIdentifier(
  kind: EntityKind,
  text: string,
  { field, column, region }: ByHand,
): StatedEntity {
  const value = normalise(
    kind.normaliser ?? "literal",
    text,
    region === undefined ? {} : { region },
  );
  if (value === undefined) throw new InvalidInput("notes.give-its-value", {}, field);
  if (kind.normaliser === "phone" && region === undefined && value.mark === "unrecognised")
    throw new InvalidInput("notes.write-number-with-its", {}, field);
  const entity = stated(column, identifierId(kind.idPrefix, value.value), kind, value.label);
  return { ...entity, ...ownProperties(kind, value, column, entity) };
}

/** An address states its parts like any row; other identifiers have what follows from the value itself. */
function ownProperties(
  kind: EntityKind,
  { properties, mark }: Normalised,
  field: string,
  { fixed }: StatedEntity,
): Pick<StatedEntity, "fixed" | "values"> {
  const marks = mark === undefined || mark === "assumed" ? [] : [mark];
  if (kind.normaliser !== "address") return { fixed: { ...fixed, properties, marks }, values: {} };
  const values = Object.entries(properties).map(([name, one]) => [
    name,
    { values: [one], fields: [field] },
  ]);
  return { fixed: { ...fixed, marks }, values: Object.fromEntries(values) };
}

function stated(field: string, id: string, kind: EntityKind, label: string): StatedEntity {
  return {
    id,
    kind,
    fixed: { label: label === "" ? valueOf(id) : label, properties: {}, marks: [] },
    cited: true,
    fields: [field],
    spans: [],
    values: {},
  };
}

function kindNamed(clew: Clew, name: string, field: string): EntityKind {
  const kind = clew.ontology.entityKinds.get(name);
  if (kind === undefined)
    throw new InvalidInput("notes.there-no-kind", { given: name.slice(0, 60) || "given" }, field);
  return kind;
}

import { randomUUID } from "node:crypto";
import type { Clew } from "../../../context.ts";
import { normalise, parseTime } from "../../../ontology/normalise/index.ts";
import type { EntityKind } from "../../../ontology/index.ts";
import type { Reach } from "../../../reach.ts";
import { InvalidInput, NotFound } from "../../../shared/errors.ts";
import { identifierId, sha256, thingId, valueOf } from "../../../shared/ids.ts";
import { entitiesByRef, refOf } from "../../ground/entities/index.ts";
import { countsOf } from "../imports/index.ts";
import {
  finishWriting,
  retireRecord,
  mapped,
  recordId,
  writeBatch,
  recordsHeld,
} from "../statements/index.ts";
import type { StatedEntity, StatedLink, StatedRow } from "../stating/index.ts";
import type { StatedValues } from "../../ground/records/index.ts";
import { keepSource } from "../../ground/sources/index.ts";

/** The dataset that statements by hand belong to. */
export const notesDataset = "notes";

/** An entity named by hand. */
export interface StatedEntityInput {
  readonly id?: string | null;
  readonly kind?: string | null;
  readonly value?: string | null;
}

/** A statement by hand. */
export interface StatementInput {
  readonly entity: StatedEntityInput;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  readonly link?: string | null;
  readonly other?: StatedEntityInput | null;
  readonly source: string;
  readonly date?: string | null;
  readonly grade?: string | null;
  readonly note?: string | null;
}

/** What a statement became. */
export interface Stated {
  readonly record: string;
  /** Public ids. */
  readonly entities: readonly string[];
  readonly link?: { readonly ref: string; readonly source: string };
}

const longest = 10_000;

/** Keeps a statement as a source row of the dataset of notes. Throws InvalidInput or NotFound with the field's name in the message. */
export async function addStatement(
  clew: Clew,
  reach: Reach,
  input: StatementInput,
  now: string,
): Promise<Stated> {
  const raw = rawOf(input, reach.actor, now);
  if (raw.length > longest)
    throw new InvalidInput(`A statement holds at most ${longest} characters.`);
  if (input.source.trim() === "") throw new InvalidInput("source: Say where it is known from.");
  if (input.grade && !/^[A-F][1-6]?$/u.test(input.grade))
    throw new InvalidInput("grade: A grade is a letter A to F and a number 1 to 6, as B2.");
  const observed = input.date ? parseTime(input.date, { zone: "UTC" })?.atFrom : undefined;
  if (input.date && observed === undefined)
    throw new InvalidInput("date: A date is written as 2026-03-14 or 2026-03-14 09:00.");
  const entity = await named(clew, reach, input.entity, "entity", raw);
  const other = input.other ? await named(clew, reach, input.other, "other", raw) : undefined;
  const link = linkOf(clew, input, entity, other);
  const values = valuesOf(input);
  const stated: StatedRow = {
    name: input.source,
    ...(observed === undefined ? {} : { observedAt: observed }),
    entities: [
      { ...entity, values: link === undefined ? joined(entity.values, values) : entity.values },
      ...(other === undefined ? [] : [other]),
    ],
    links:
      link === undefined
        ? []
        : [{ ...link, values, ...(observed === undefined ? {} : { from: observed }) }],
    aliases: [],
    unrecognised: 0,
    problems: [],
  };
  const row = mapped("notes.jsonl", now, raw, stated);
  const run = randomUUID();
  await ensureDataset(clew, now);
  await writeBatch(clew, [row], {
    dataset: notesDataset,
    run,
    pass: `${run}/first`,
    receivedAt: now,
    progress: undefined,
  });
  await finishWriting(clew, run);
  await countNotes(clew, now);
  const event = link?.kind.sort === "event" ? recordId(notesDataset, row, 1) : undefined;
  return {
    record: recordId(notesDataset, row, 1),
    entities: stated.entities.map(({ id }) => id),
    ...(link === undefined
      ? {}
      : {
          link: {
            ref: clew.refs.link(link.kind.name, link.source, link.target, event),
            source: clew.refs.entity(link.source),
          },
        }),
  };
}

/** Takes a statement by hand back. Throws NotFound where there is none of that record. */
export async function undoStatement(clew: Clew, record: string, now: string): Promise<void> {
  const [held] = record.startsWith(`${notesDataset}/`)
    ? await recordsHeld(clew.graph, [record])
    : [];
  if (held === undefined) throw new NotFound("source row");
  const run = randomUUID();
  await retireRecord(clew, record, run);
  await finishWriting(clew, run);
  await countNotes(clew, now);
}

/** The row as it is kept: what was typed, under the names that its citations use. */
function rawOf({ properties, ...input }: StatementInput, by: string, at: string): string {
  const given = Object.entries(input).filter(
    ([, value]) => value !== null && value !== undefined && value !== "",
  );
  return JSON.stringify({
    at,
    by,
    ...Object.fromEntries(given),
    properties: Object.fromEntries(properties.map(({ name, value }) => [name, value])),
  });
}

async function named(
  clew: Clew,
  reach: Reach,
  input: StatedEntityInput,
  field: string,
  raw: string,
): Promise<StatedEntity> {
  if (input.id) {
    const ref = refOf(clew, input.id);
    const held = (await entitiesByRef(clew, reach, [ref])).get(ref);
    if (held === undefined) throw new InvalidInput(`${field}: No entity of that id is held.`);
    return byHand(`${field}.id`, held.id, kindNamed(clew, held.kind, field), held.label, {}, {});
  }
  const kind = kindNamed(clew, input.kind ?? "", field);
  const text = input.value?.trim() ?? "";
  if (text === "")
    throw new InvalidInput(`${field}: Give its ${kind.sort === "identifier" ? "value" : "name"}.`);
  if (kind.sort === "thing") {
    const name = kind.properties.some((spec) => spec.name === "name")
      ? "name"
      : (kind.labelFrom[0] ?? "name");
    return byHand(
      `${field}.value`,
      thingId(kind.idPrefix, notesDataset, [`${text.slice(0, 60)}-${sha256(raw).slice(0, 8)}`]),
      kind,
      text,
      {},
      { [name]: { values: [text], fields: [`${field}.value`] } },
    );
  }
  const value = normalise(kind.normaliser ?? "literal", text, { region: "US" });
  if (value === undefined) throw new InvalidInput(`${field}: Give its value.`);
  const own = kind.normaliser === "address" ? value.properties : {};
  const stated = Object.fromEntries(
    Object.entries(own).map(([name, one]) => [name, { values: [one], fields: [`${field}.value`] }]),
  );
  return byHand(
    `${field}.value`,
    identifierId(kind.idPrefix, value.value),
    kind,
    value.label,
    kind.normaliser === "address" ? {} : value.properties,
    stated,
    value.mark,
  );
}

function byHand(
  named: string,
  id: string,
  kind: EntityKind,
  label: string,
  properties: Readonly<Record<string, string>>,
  values: StatedValues,
  mark?: string,
): StatedEntity {
  const marks = mark === undefined || mark === "assumed" ? [] : [mark];
  return {
    id,
    kind,
    fixed: { label: label === "" ? valueOf(id) : label, properties, marks },
    cited: true,
    fields: [named],
    spans: [],
    values,
  };
}

function kindNamed(clew: Clew, name: string, field: string): EntityKind {
  const kind = clew.ontology.entityKinds.get(name);
  if (kind === undefined)
    throw new InvalidInput(`${field}: There is no kind ${name.slice(0, 60) || "given"}.`);
  return kind;
}

function linkOf(
  clew: Clew,
  input: StatementInput,
  entity: StatedEntity,
  other: StatedEntity | undefined,
): Omit<StatedLink, "values"> | undefined {
  if (!input.link && other === undefined) return undefined;
  if (!input.link || other === undefined)
    throw new InvalidInput(
      input.link ? "other: Say what it is linked to." : "link: Say how the two are linked.",
    );
  const kind = clew.ontology.linkKinds.get(input.link);
  if (kind === undefined)
    throw new InvalidInput(`link: There is no link kind ${input.link.slice(0, 60)}.`);
  return { kind, source: entity.id, target: other.id, fields: ["link"], spans: [] };
}

const taken =
  /^(id|ref|kind|label|thing|datasets|degree|df|shard|terms|touched|foldedAt|breaks|marks|records|statements|stale|firstSeen|lastSeen|_.*)$/u;

function valuesOf({ properties }: StatementInput): StatedValues {
  const wrong = properties.find(
    ({ name }) => !/^[A-Za-z][A-Za-z0-9_]{0,63}$/u.test(name) || taken.test(name),
  );
  if (wrong !== undefined)
    throw new InvalidInput(`properties: ${wrong.name.slice(0, 60)} is no property name.`);
  const stated = properties.filter(({ value }) => value.trim() !== "");
  return Object.fromEntries(
    stated.map(({ name, value }) => [
      name,
      { values: [value.trim()], fields: [`properties.${name}`] },
    ]),
  );
}

function joined(a: StatedValues, b: StatedValues): StatedValues {
  return { ...a, ...b };
}

async function ensureDataset(clew: Clew, now: string): Promise<void> {
  const properties = {
    title: "Notes by hand",
    importedAt: now,
    demo: false,
    files: "[]",
    rejects: 0,
  };
  await clew.graph.write((send) => keepSource(send, notesDataset, properties));
}

async function countNotes(clew: Clew, now: string): Promise<void> {
  const { records, entities, links, from, to } = await countsOf(clew, notesDataset);
  const properties = {
    records,
    entities,
    links,
    importedAt: now,
    from: from ?? null,
    to: to ?? null,
  };
  await clew.graph.write((send) => keepSource(send, notesDataset, properties));
  await clew.graph.flush();
}

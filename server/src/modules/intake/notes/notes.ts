import { randomUUID } from "node:crypto";
import type { Clew } from "../../../context.ts";
import { parseTime } from "../../../ontology/normalise/index.ts";
import type { Reach } from "../../../reach.ts";
import { InvalidInput, NotFound } from "../../../shared/errors.ts";
import { entitiesByRef, refOf, type Entity } from "../../ground/entities/index.ts";
import { keepSource } from "../../ground/sources/index.ts";
import { countsOf } from "../imports/index.ts";
import {
  finishWriting,
  mapped,
  recordId,
  recordsHeld,
  retireRecord,
  writeBatch,
  type MappedRow,
} from "../statements/index.ts";
import type { StatedEntity, StatedLink, StatedRow } from "../stating/index.ts";
import { heldEntity, newEntity, notesDataset } from "./named-by-hand.ts";
import { regionFor } from "./region.ts";
import {
  rowText,
  valuesIn,
  type StatedEntityInput,
  type StatementInput,
} from "./statement-input.ts";

/** What a statement became. */
export interface Stated {
  readonly record: string;
  /** Public ids. */
  readonly entities: readonly string[];
  readonly link?: { readonly ref: string; readonly source: string };
}

/** Who names it, and with what. */
interface Naming {
  readonly clew: Clew;
  readonly reach: Reach;
  readonly row: string;
}

/**
 * Keeps a statement as a source row of the dataset of notes. `now` is ISO.
 * Throws InvalidInput with the field that cannot be read.
 */
export async function addStatement(
  clew: Clew,
  reach: Reach,
  input: StatementInput,
  now: string,
): Promise<Stated> {
  const row = rowText(input, reach.actor, now);
  assertSourced(input);
  const observedAt = observedIn(input);
  const [entity, other] = await namedIn(input, { clew, reach, row });
  const link = linkOf(clew, input, entity, other);
  const stated = statedRow(
    input,
    observedAt,
    link,
    other === undefined ? [entity] : [entity, other],
  );
  const written = mapped("notes.jsonl", now, row, stated);
  await write(clew, written, now);
  const record = recordId(notesDataset, written, 1);
  return {
    record,
    entities: stated.entities.map(({ id }) => id),
    ...(link === undefined ? {} : { link: keyOfLink(clew, link, record) }),
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

function assertSourced({ source, grade }: StatementInput): void {
  if (source.trim() === "") throw new InvalidInput("notes.say-where-known-from", {}, "source");
  if (grade && !/^[A-F][1-6]?$/u.test(grade))
    throw new InvalidInput("notes.grade-letter-f-number", {}, "grade");
}

function observedIn({ date }: StatementInput): string | undefined {
  if (!date) return undefined;
  const observed = parseTime(date, { zone: "UTC" })?.atFrom;
  if (observed === undefined) throw new InvalidInput("notes.write-date-as-or", {}, "date");
  return observed;
}

/**
 * The entities that a statement names; those that are held are read first, since their sources say
 * how numbers are read.
 */
async function namedIn(
  { entity, other, region: chosen }: StatementInput,
  naming: Naming,
): Promise<readonly [StatedEntity, StatedEntity | undefined]> {
  const held = await heldAmong([entity, other], naming);
  const region = await regionFor(
    naming.clew,
    chosen,
    held.filter((one) => one !== undefined),
  );
  const stated = (input: StatedEntityInput, known: Entity | undefined, field: string) => {
    if (known !== undefined) return heldEntity(naming.clew, known, field);
    if (input.id) throw new InvalidInput("notes.no-entity-id-held", {}, field);
    return newEntity(naming.clew, input, { field, region, row: naming.row });
  };
  return [
    stated(entity, held[0], "entity"),
    other === null || other === undefined ? undefined : stated(other, held[1], "other"),
  ];
}

async function heldAmong(
  inputs: readonly (StatedEntityInput | null | undefined)[],
  { clew, reach }: Naming,
): Promise<readonly (Entity | undefined)[]> {
  const refs = inputs.map((input) => (input?.id ? refOf(clew, input.id) : undefined));
  const found = await entitiesByRef(
    clew,
    reach,
    refs.filter((ref) => ref !== undefined),
  );
  return refs.map((ref) => (ref === undefined ? undefined : found.get(ref)));
}

function linkOf(
  clew: Clew,
  { link: name }: StatementInput,
  entity: StatedEntity,
  other: StatedEntity | undefined,
): Omit<StatedLink, "values"> | undefined {
  if (!name && other === undefined) return undefined;
  if (!name) throw new InvalidInput("notes.say-how-two-linked", {}, "link");
  if (other === undefined) throw new InvalidInput("notes.say-what-linked", {}, "other");
  const kind = clew.ontology.linkKinds.get(name);
  if (kind === undefined)
    throw new InvalidInput("notes.there-no-link-kind", { name: name.slice(0, 60) }, "link");
  return { kind, source: entity.id, target: other.id, fields: ["link"], spans: [] };
}

/** What the row states: values belong to the link where there is one, else to the entity. */
function statedRow(
  input: StatementInput,
  observedAt: string | undefined,
  link: Omit<StatedLink, "values"> | undefined,
  entities: readonly StatedEntity[],
): StatedRow {
  const values = valuesIn(input);
  const [first, ...others] = entities;
  const bearing =
    first === undefined || link !== undefined
      ? entities
      : [{ ...first, values: { ...first.values, ...values } }, ...others];
  const from = observedAt === undefined ? {} : { from: observedAt };
  return {
    name: input.source,
    ...(observedAt === undefined ? {} : { observedAt }),
    entities: bearing,
    links: link === undefined ? [] : [{ ...link, values, ...from }],
    aliases: [],
    unrecognised: 0,
    problems: [],
  };
}

async function write(clew: Clew, row: MappedRow, now: string): Promise<void> {
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
}

function keyOfLink(
  clew: Clew,
  { kind, source, target }: Omit<StatedLink, "values">,
  record: string,
): { readonly ref: string; readonly source: string } {
  const event = kind.sort === "event" ? record : undefined;
  return {
    ref: clew.refs.link(kind.name, source, target, event),
    source: clew.refs.entity(source),
  };
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

import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { InvalidInput } from "../../../shared/errors.ts";
import { entitiesByRef, refOf, type Entity } from "../../ground/entities/index.ts";
import { isZone, timeTyped } from "../../ground/records/index.ts";
import {
  joinValues,
  type StatedEntity,
  type StatedLink,
  type StatedRow,
} from "../stating/index.ts";
import { heldEntity, newEntity } from "./named-by-hand.ts";
import { regionFor } from "./region.ts";
import { linkOf } from "./link-by-hand.ts";
import {
  propertiesIn,
  valuesIn,
  type StatedEntityInput,
  type StatementInput,
} from "./statement-input.ts";
import type { HeldEnds, WrittenRow } from "./written-row.ts";

/** Who names it, and with what. */
export interface Naming {
  readonly clew: Clew;
  readonly reach: Reach;
  /** The row as it is kept, once it is known which entities are held. */
  readonly write: (held: HeldEnds) => WrittenRow;
}

/** What a statement states, with its link where it states one, and its row. */
export interface StatedByHand {
  readonly row: string;
  readonly stated: StatedRow;
  readonly link: StatedLink | undefined;
}

/** What a statement states. Throws InvalidInput with the field that cannot be read. */
export async function statedBy(input: StatementInput, naming: Naming): Promise<StatedByHand> {
  assertSourced(input);
  const observedAt = observedIn(input);
  const held = await heldAmong(input, naming);
  const written = naming.write(held);
  const [entity, other] = await namedIn(input, held, { clew: naming.clew, written });
  const link = linkOf(naming.clew, { input, observedAt, columns: written.columns }, entity, other);
  const entities = other === undefined ? [entity] : [entity, other];
  const stated = {
    name: nameOf(input),
    ...(observedAt === undefined ? {} : { observedAt }),
    entities,
    links: link === undefined ? [] : [link],
    aliases: [],
    unrecognised: 0,
    problems: [],
  };
  return { row: written.row, stated, link };
}

/** What people call the row: where it is known from, with the paper and its page. */
function nameOf({ source, document, page }: StatementInput): string {
  const parts = [source, document, page ? `p. ${page.trim()}` : ""];
  return parts.flatMap((part) => (part?.trim() ? [part.trim()] : [])).join(", ");
}

function assertSourced({ source, grade }: StatementInput): void {
  if (source.trim() === "") throw new InvalidInput("notes.say-where-known-from", {}, "source");
  if (grade && !/^[A-F][1-6]?$/u.test(grade))
    throw new InvalidInput("notes.grade-letter-f-number", {}, "grade");
}

function observedIn({ date, zone }: StatementInput): string | undefined {
  if (zone && !isZone(zone)) throw new InvalidInput("notes.zone-as", {}, "zone");
  if (!date) return undefined;
  const observed = timeTyped(date, zone || undefined)?.at;
  if (observed === undefined) throw new InvalidInput("notes.write-date-as-or", {}, "date");
  return observed;
}

/**
 * The entities that a statement names. Those that are held are read before, since their sources say
 * how numbers are read.
 */
async function namedIn(
  input: StatementInput,
  held: HeldEnds,
  { clew, written }: { readonly clew: Clew; readonly written: WrittenRow },
): Promise<readonly [StatedEntity, StatedEntity | undefined]> {
  const { row, columns } = written;
  const known = [held.entity, held.other].filter((one) => one !== undefined);
  const region = await regionFor(clew, input.region, known);
  const properties = propertiesIn(input);
  const stated = (end: StatedEntityInput, field: "entity" | "other") => {
    const own = held[field];
    const byHand = { field, column: columns[field], region, row };
    if (own === undefined && end.id) throw new InvalidInput("notes.no-entity-id-held", {}, field);
    const entity =
      own === undefined
        ? newEntity(clew, withAll(end, input, field), byHand)
        : heldEntity(clew, own, byHand);
    const values = valuesIn(properties[field], (name) => columns.property(field, name));
    return { ...entity, values: joinValues(entity.values, values) };
  };
  return [
    stated(input.entity, "entity"),
    input.other === null || input.other === undefined ? undefined : stated(input.other, "other"),
  ];
}

/** An end with all its properties: without a link those of the statement are the entity's. */
function withAll(
  end: StatedEntityInput,
  { link, properties }: StatementInput,
  field: "entity" | "other",
): StatedEntityInput {
  if (link || field === "other") return end;
  return { ...end, properties: [...(end.properties ?? []), ...(properties ?? [])] };
}

async function heldAmong(
  { entity, other }: StatementInput,
  { clew, reach }: Naming,
): Promise<HeldEnds> {
  const [first, second] = [entity, other].map((end) => (end?.id ? refOf(clew, end.id) : undefined));
  const refs = [first, second].filter((ref) => ref !== undefined);
  const found = await entitiesByRef(clew, reach, refs);
  const ofRef = (ref: string | undefined): Entity | undefined =>
    ref === undefined ? undefined : found.get(ref);
  return { entity: ofRef(first), other: ofRef(second) };
}

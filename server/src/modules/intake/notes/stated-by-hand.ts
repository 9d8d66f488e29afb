import type { Clew } from "../../../context.ts";
import { parseTime } from "../../../ontology/normalise/index.ts";
import type { Reach } from "../../../reach.ts";
import { InvalidInput } from "../../../shared/errors.ts";
import { entitiesByRef, refOf, type Entity } from "../../ground/entities/index.ts";
import type { StatedEntity, StatedLink, StatedRow } from "../stating/index.ts";
import { heldEntity, newEntity } from "./named-by-hand.ts";
import { regionFor } from "./region.ts";
import { valuesIn, type StatedEntityInput, type StatementInput } from "./statement-input.ts";

/** Who names it, and with what. */
export interface Naming {
  readonly clew: Clew;
  readonly reach: Reach;
  readonly row: string;
}

/** What a statement states, with its link where it states one. */
export async function statedBy(
  input: StatementInput,
  naming: Naming,
): Promise<{ readonly stated: StatedRow; readonly link: Omit<StatedLink, "values"> | undefined }> {
  assertSourced(input);
  const observedAt = observedIn(input);
  const [entity, other] = await namedIn(input, naming);
  const link = linkOf(naming.clew, input, entity, other);
  const entities = other === undefined ? [entity] : [entity, other];
  return { stated: statedRow(input, observedAt, link, entities), link };
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

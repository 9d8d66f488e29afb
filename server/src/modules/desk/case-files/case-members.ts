import type { Context } from "../../../schema-context.ts";
import { InvalidInput, NotFound } from "../../../shared/errors.ts";
import type { ExhibitContent } from "../../ground/cases/index.ts";
import { entitiesByRef, propertiesByRef, refOf, wholeLinks } from "../../ground/entities/index.ts";
import { paperOf } from "../../ground/papers/index.ts";
import { inForce, judgementsHeld, type Judgement } from "../../linking/judgements/index.ts";
import { entitiesOnChart } from "../charts/index.ts";
import { keptDocument } from "./case-documents.ts";
import { ranNow, type QueryGiven } from "./case-queries.ts";
import { seenNow } from "./seen-then.ts";

/** What is put into a case: one of these. */
export interface MemberInput {
  readonly entity?: string | null | undefined;
  readonly link?: { readonly id: string; readonly source: string } | null | undefined;
  readonly record?: string | null | undefined;
  readonly document?: string | null | undefined;
  readonly chart?: string | null | undefined;
  readonly query?: QueryGiven | null | undefined;
}

/** A case reads on behalf of somebody. */
export type Asking = Pick<Context, "clew" | "reach" | "loaders" | "signal">;

const sorts = ["entity", "link", "record", "document", "chart", "query"] as const;

/** What members are as exhibits, in their order. Throws NotFound for what is not held. */
export async function exhibitsFor(
  asking: Asking,
  members: readonly MemberInput[],
): Promise<readonly ExhibitContent[]> {
  const { clew } = asking;
  for (const member of members) assertOne(member);
  const decisions = inForce(await judgementsHeld(clew.graph));
  const entities = await entityExhibits(asking, members, decisions);
  const links = await linkExhibits(asking, members, decisions);
  const exhibits: ExhibitContent[] = [];
  for (const member of members)
    exhibits.push(await exhibitFor(asking, member, { entities, links }));
  return exhibits;
}

/** Throws InvalidInput where a member is none or several things. */
function assertOne(member: MemberInput): void {
  const given = sorts.filter((sort) => member[sort] !== null && member[sort] !== undefined);
  if (given.length !== 1)
    throw new InvalidInput("case-files.one-of", { sorts: sorts.join(", ") }, "members");
}

interface Found {
  readonly entities: ReadonlyMap<string, ExhibitContent>;
  readonly links: ReadonlyMap<string, ExhibitContent>;
}

async function exhibitFor(
  asking: Asking,
  { entity, link, record, document, chart, query }: MemberInput,
  found: Found,
): Promise<ExhibitContent> {
  const { clew, loaders } = asking;
  if (entity) return found.entities.get(refOf(clew, entity)) ?? missing("entity");
  if (link) return found.links.get(link.id) ?? missing("link");
  if (record) {
    if ((await loaders.record.load(record)) === undefined) throw new NotFound("source row");
    return { sort: "row", record };
  }
  if (document) return keptDocument(clew, document);
  if (query) return ranNow(asking, query);
  return chartExhibit(asking, chart ?? "");
}

function missing(what: "entity" | "link"): never {
  throw new NotFound(what);
}

async function chartExhibit({ clew }: Asking, id: string): Promise<ExhibitContent> {
  const paper = await paperOf(clew, "chart", id);
  if (paper === undefined || paper.isGone) throw new NotFound("chart");
  const brings = await entitiesOnChart(clew, id, paper.last);
  return { sort: "chart", chart: id, page: paper.last, brings };
}

async function entityExhibits(
  { clew, reach }: Asking,
  members: readonly MemberInput[],
  decisions: readonly Judgement[],
): Promise<ReadonlyMap<string, ExhibitContent>> {
  const refs = [...new Set(members.flatMap(({ entity }) => (entity ? [refOf(clew, entity)] : [])))];
  const held = await entitiesByRef(clew, reach, refs);
  const properties = await propertiesByRef(clew, reach, refs);
  return new Map(
    [...held].map(([ref, { kind }]) => [
      ref,
      {
        sort: "entity",
        ref,
        kind,
        seen: seenNow(clew, ref, properties.get(ref) ?? {}, decisions),
      },
    ]),
  );
}

async function linkExhibits(
  { clew, reach }: Asking,
  members: readonly MemberInput[],
  decisions: readonly Judgement[],
): Promise<ReadonlyMap<string, ExhibitContent>> {
  const keys = members.flatMap(({ link }) =>
    link ? [{ ref: link.id, source: refOf(clew, link.source) }] : [],
  );
  const held = await wholeLinks(clew, reach, keys);
  return new Map(
    [...held].map(([ref, { link, properties }]) => [
      ref,
      {
        sort: "link",
        ref,
        source: link.sourceRef,
        target: link.targetRef,
        kind: link.kind,
        seen: seenNow(clew, ref, properties, decisions),
      },
    ]),
  );
}

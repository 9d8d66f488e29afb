import { numberAt, shortAt } from "../../../shared/numbers.ts";
import type { Context } from "../../../schema-context.ts";
import { connectionOf, pageOf, type Connection } from "../../../shared/connection.ts";
import { NotFound } from "../../../shared/errors.ts";
import {
  citedBy,
  linksAmong,
  refOf,
  type Cited,
  type Entity,
} from "../../ground/entities/index.ts";
import { scoped } from "../../networks/scopes/index.ts";
import { behind, type EvidencePage } from "./behind-numbers.ts";
import { statedBy, type Behind } from "./cluster-evidence.ts";

export type { EvidencePage } from "./behind-numbers.ts";

/** One thing behind a number, with the rows that say so. */
export interface Evidence {
  readonly entity: Entity;
  readonly with: Entity | null;
  readonly value: string;
  readonly cited: readonly Cited[];
}

const mostPage = 100;
const mostRows = 3;
const mostLinks = 5_000;
const mostKept = 20_000;

/** The page of what stands behind a number of a cluster. */
export async function evidenceOf(
  within: Parameters<typeof behind>[0],
  page: EvidencePage,
  context: Context,
): Promise<Connection<Evidence>> {
  return pageOfEvidence(await behind(within, page, context), page, context);
}

/**
 * The things that are joined to an entity by any link, with the rows that say so; by id. Throws
 * NotFound where it is not held.
 */
export async function thingsJoined(
  id: string,
  page: Pick<EvidencePage, "first" | "after">,
  context: Context,
): Promise<Connection<Evidence>> {
  const {
    columns: { links, entities, entityKinds },
    numberOf,
    refAt,
  } = await scoped({}, context);
  const ref = refOf(context.clew, id);
  const kinds = context.clew.ontology.entityKinds;
  const number = numberOf(ref);
  if (number === undefined) throw new NotFound("entity");
  const others = new Set<number>();
  for (let link = 0; link < links.kinds.length; link += 1) {
    const source = numberAt(links.sources, link);
    const target = numberAt(links.targets, link);
    if (source === number || target === number) others.add(source === number ? target : source);
  }
  const things = [...others]
    .filter(
      (other) => kinds.get(entityKinds[shortAt(entities.kinds, other)] ?? "")?.sort === "thing",
    )
    .toSorted((a, b) => a - b);
  return pageOfEvidence(
    things.map((thing) => ({ ref: refAt(thing), linked: { ref } })),
    page,
    context,
  );
}

/** A page of what stands behind a number, each with the rows that say so. */
export async function pageOfEvidence(
  all: readonly Behind[],
  { first, after }: Pick<EvidencePage, "first" | "after">,
  context: Context,
): Promise<Connection<Evidence>> {
  const { from, size } = pageOf(first, after, mostPage);
  const shown = all.slice(from, from + size);
  const ends = [
    ...new Set(shown.flatMap(({ ref, linked }) => (linked === undefined ? [] : [ref, linked.ref]))),
  ];
  const links = await linksAmong(context.clew, context.reach, ends, { limit: mostKept });
  const read = (await Promise.all(shown.map((one) => evidenceFor(one, links, context)))).flatMap(
    (one) => one ?? [],
  );
  return connectionOf(read, from, all.length, true);
}

/** Null where it was taken out since the network was read. */
async function evidenceFor(
  { ref, stated, linked }: Behind,
  links: Awaited<ReturnType<typeof linksAmong>>,
  context: Context,
): Promise<Evidence | null> {
  const { loaders } = context;
  const entity = await loaders.entity.load(ref);
  const other = linked === undefined ? undefined : await loaders.entity.load(linked.ref);
  if (entity === undefined) return null;
  if (linked === undefined)
    return {
      entity,
      with: null,
      value: stated?.value ?? "",
      cited: await rowsStating(ref, stated, context),
    };
  const iso = linked.at === undefined ? undefined : new Date(linked.at).toISOString();
  const between = links.filter(
    ({ sourceRef, targetRef, firstSeen, lastSeen }) =>
      (sourceRef === ref
        ? targetRef === linked.ref
        : sourceRef === linked.ref && targetRef === ref) &&
      (iso === undefined || firstSeen === iso || lastSeen === iso),
  );
  const whole = await Promise.all(
    between
      .slice(0, mostLinks)
      .map((link) => loaders.link.load({ source: link.sourceRef, ref: link.ref })),
  );
  return {
    entity,
    with: other ?? null,
    value: "",
    cited: citedBy(whole.flatMap((one) => one?.statements ?? [])),
  };
}

/**
 * The rows that state a value of an entity, or all that state it where none is asked for; what is
 * read from its id is cited by all.
 */
async function rowsStating(
  ref: string,
  stated: Behind["stated"],
  { loaders }: Context,
): Promise<readonly Cited[]> {
  const all = await loaders.statements.load(ref);
  // a language is found from all of a text, not from words of it
  const isWhole = stated?.names === statedBy.LANGUAGE;
  const own =
    stated === undefined
      ? []
      : all.flatMap((one) => {
          const stating = stated.names
            .flatMap((name) => one.values[name] ?? [])
            .filter(({ values }) => values.includes(stated.value));
          const fields = [...new Set(stating.flatMap((value) => value.fields))];
          return stating.length === 0
            ? []
            : [
                {
                  ...one,
                  fields,
                  spans: isWhole ? [] : one.spans.filter(([field]) => fields.includes(field)),
                },
              ];
        });
  return citedBy(own.length > 0 ? own : all);
}

/** How an evidence is answered. */
export const evidenceFields = {
  rows: ({ cited }: Evidence) => cited.length,
  citations: ({ cited }: Evidence) => cited.slice(0, mostRows),
};

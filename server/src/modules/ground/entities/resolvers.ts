import type { Context } from "../../../schema-context.ts";
import { innerOfEntities } from "../../../ontology/index.ts";
import {
  foldProperties,
  type FoldedProperty,
  type LinkStatement,
  cellsOf,
} from "../records/index.ts";
import { connectionOf, pageOf, type Connection } from "../../../shared/connection.ts";
import { assertLength } from "../../../shared/errors.ts";
import type { Resolvers } from "../../../shared/module.ts";
import { citedBy, citedFor, type Cited } from "./citations.ts";
import {
  linksAmong,
  linkStatementsOf,
  refOf,
  statementsByRef,
  type EntityStatement,
} from "./queries.ts";
import { sourcesById } from "../sources/index.ts";
import type { Entity, Link, RecordNode } from "./types.ts";

const mostCited = 5_000;

/** A property as the API shows it. */
interface ShownProperty {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly cited: () => Promise<readonly Cited[]> | readonly Cited[];
  readonly others: () => Promise<readonly ShownProperty[]> | readonly ShownProperty[];
}

interface Page {
  readonly first: number;
  readonly after?: string | null;
}

/** Fields that every kind of entity has. */
export const entityFields = {
  firstSeen: (entity: Entity) => entity.firstSeen ?? null,
  lastSeen: (entity: Entity) => entity.lastSeen ?? null,
  properties: entityProperties,
  citations: entityCitations,
};

export const resolvers: Resolvers = {
  Query: {
    entity: async (_: unknown, { id }: { id: string }, { clew, loaders }: Context) =>
      (await loaders.entity.load(refOf(clew, id))) ?? null,
    entities: async (
      _: unknown,
      { ids }: { ids: readonly string[] },
      { clew, loaders }: Context,
    ) => {
      assertLength("ids", ids, 0, 1_000);
      return (await loaders.entity.loadMany(ids.map((id) => refOf(clew, id)))).map((one) =>
        one instanceof Error ? Promise.reject(one) : (one ?? null),
      );
    },
    link: async (
      _: unknown,
      { id, source }: { id: string; source: string },
      { clew, loaders }: Context,
    ) => (await loaders.link.load({ source: refOf(clew, source), ref: id }))?.link ?? null,
    linksAmong: (_: unknown, { ids }: { ids: readonly string[] }, { clew, reach }: Context) => {
      assertLength("ids", ids, 0, 2_000);
      return linksAmong(
        clew,
        reach,
        ids.map((id) => refOf(clew, id)),
        { limit: 5_000 },
      );
    },
    record: async (_: unknown, { id }: { id: string }, { loaders }: Context) =>
      (await loaders.record.load(id)) ?? null,
  },
  Entity: { __resolveType: (entity: Entity) => entity.kind },
  Property: {
    citations: async (property: ShownProperty) => property.cited(),
    alternatives: async (property: ShownProperty) => property.others(),
  },
  Link: {
    id: (link: Link) => link.ref,
    label: (link: Link, _: unknown, { clew }: Context) =>
      clew.ontology.linkKinds.get(link.kind)?.label ?? link.kind,
    firstSeen: (link: Link) => link.firstSeen ?? null,
    lastSeen: (link: Link) => link.lastSeen ?? null,
    recordCount: (link: Link) => link.count,
    properties: linkProperties,
    citations: async (link: Link, page: Page, context: Context) =>
      pageOfCited(citedBy(await statementsOfLink(link, context)), page, true),
  },
  Citation: {
    record: async (cited: Cited, _: unknown, { loaders }: Context) =>
      loaders.record.load(cited.record),
    observedAt: (cited: Cited) => cited.observedAt ?? null,
    readBy: async (cited: Cited, _: unknown, { clew, loaders }: Context) => {
      const record = cited.spans.length === 0 ? undefined : await loaders.record.load(cited.record);
      return record === undefined
        ? []
        : ((await sourcesById(clew)).get(record.dataset)?.readers ?? []);
    },
    spans: (cited: Cited) => cited.spans.map(([field, start, end]) => ({ field, start, end })),
  },
  Record: {
    datasetTitle: async (record: RecordNode, _: unknown, { clew }: Context) =>
      (await sourcesById(clew)).get(record.dataset)?.title ?? record.dataset,
    raw: rawOf,
    cells: async (record: RecordNode, _: unknown, context: Context) => {
      const source = (await sourcesById(context.clew)).get(record.dataset);
      return cellsOf(
        await rawOf(record, {}, context),
        source?.files.find(({ name }) => name === record.file),
      );
    },
  },
};

async function rawOf(record: RecordNode, _: unknown, { clew }: Context): Promise<string> {
  return (await clew.evidence.read(record.place)) ?? "";
}

async function entityProperties(
  entity: Entity,
  _: unknown,
  { clew, loaders }: Context,
): Promise<readonly ShownProperty[]> {
  const kind = clew.ontology.entityKinds.get(entity.kind);
  const stored = (await loaders.properties.load(entity.ref)) ?? {};
  const specs = kind?.properties ?? [];
  const declared = specs.map(({ name }) => name);
  const names = [
    ...declared.filter((name) => name in stored),
    ...Object.keys(stored)
      .filter((name) => !innerOfEntities.has(name) && !declared.includes(name))
      .toSorted(),
  ];
  const folded = async () => foldProperties(await loaders.statements.load(entity.ref));
  return names
    .filter((name) => stored[name] !== null && stored[name] !== undefined)
    .map((name) => {
      const label = specs.find((spec) => spec.name === name)?.label ?? name;
      const found = async () => (await folded()).find((property) => property.name === name);
      return {
        name,
        label,
        value: valueText(stored[name]),
        cited: async () => citedOf(name, await found(), entity, { clew, loaders }),
        others: async () =>
          otherValues(await found(), valueText(stored[name])).map((other) => toShown(other, label)),
      };
    });
}

/** The stated values that are not the one shown; an identifier's own value stands before what rows state of it. */
function otherValues(
  property: FoldedProperty | undefined,
  shown: string,
): readonly FoldedProperty[] {
  if (property === undefined) return [];
  return [property, ...property.alternatives].filter(({ value }) => value !== shown);
}

/** What follows from an identifier's own value is cited by the rows that name it. */
async function citedOf(
  name: string,
  property: FoldedProperty | undefined,
  entity: Entity,
  { clew, loaders }: Pick<Context, "clew" | "loaders">,
): Promise<readonly Cited[]> {
  if (property !== undefined)
    return citedFor(name, property.statements as readonly EntityStatement[]);
  const reach = { actor: "", purpose: "", datasets: entity.datasets, full: false };
  const statements = [
    ...(await loaders.statements.load(entity.ref)),
    ...(await linkStatementsOf(clew, reach, entity.ref, 20)),
  ];
  return citedBy(statements).slice(0, 20);
}

function toShown(property: FoldedProperty, label: string): ShownProperty {
  return {
    name: property.name,
    label,
    value: property.value,
    cited: () => citedFor(property.name, property.statements as readonly EntityStatement[]),
    others: () => [],
  };
}

async function linkProperties(
  link: Link,
  _: unknown,
  context: Context,
): Promise<readonly ShownProperty[]> {
  const statements = await statementsOfLink(link, context);
  const specs = context.clew.ontology.linkKinds.get(link.kind)?.properties ?? [];
  const withTimes = statements.map((one) => ({
    ...one,
    ...(one.from === undefined ? {} : { observedAt: one.from }),
  }));
  return foldProperties(withTimes).map((property) => {
    const label = specs.find((spec) => spec.name === property.name)?.label ?? property.name;
    return {
      ...toShown(property, label),
      others: () => property.alternatives.map((other) => toShown(other, label)),
    };
  });
}

async function statementsOfLink(
  link: Link,
  { loaders }: Context,
): Promise<readonly LinkStatement[]> {
  return (await loaders.link.load({ source: link.sourceRef, ref: link.ref }))?.statements ?? [];
}

async function entityCitations(
  entity: Entity,
  page: Page,
  { clew, reach }: Context,
): Promise<Connection<Cited>> {
  const [own, ofLinks] = await Promise.all([
    statementsByRef(clew, reach, [entity.ref], mostCited),
    linkStatementsOf(clew, reach, entity.ref, mostCited),
  ]);
  const statements = [...(own.get(entity.ref) ?? []), ...ofLinks];
  const exact = (own.get(entity.ref)?.length ?? 0) < mostCited && entity.degree <= mostCited;
  return pageOfCited(citedBy(statements), page, exact);
}

function pageOfCited(
  all: readonly Cited[],
  { first, after }: Page,
  exact: boolean,
): Connection<Cited> {
  const { from, size } = pageOf(first, after, 500);
  return connectionOf(all.slice(from, from + size), from, all.length, exact);
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(", ");
  return String(value);
}

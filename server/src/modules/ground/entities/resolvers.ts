import type { Context } from "../../../schema-context.ts";
import { cellsOf, handFile, shapeNamed, zoneOfRow } from "../records/index.ts";
import { assertLength, assertWithin, NotFound } from "../../../shared/errors.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import { citedBy } from "./citations.ts";
import { pageOfCited } from "./entity-fields.ts";
import { linkProperties, statementsOfLink } from "./properties.ts";
import { linksAmong, refOf } from "./queries.ts";
import { sourcesById } from "../sources/index.ts";
import type { RecordNode } from "./types.ts";

export const resolvers: Pick<
  ApiResolvers<Context>,
  "Query" | "Property" | "Link" | "Citation" | "Record"
> = {
  Query: {
    entity: async (_, { id }, { clew, loaders }) =>
      (await loaders.entity.load(refOf(clew, id))) ?? null,
    entities: async (_, { ids }, { clew, loaders }) => {
      assertLength("ids", ids, 0, 1_000);
      return Promise.all(ids.map((id) => loaders.entity.load(refOf(clew, id))));
    },
    link: async (_, { id, source }, { clew, loaders }) =>
      (await loaders.link.load({ source: refOf(clew, source), ref: id }))?.link ?? null,
    links: async (_, { keys }, { clew, loaders }) => {
      assertLength("keys", keys, 0, 5_000);
      const found = await Promise.all(
        keys.map(({ id, source }) => loaders.link.load({ source: refOf(clew, source), ref: id })),
      );
      return found.map((one) => one?.link ?? null);
    },
    linksAmong: async (_, { ids, limit }, { clew, reach }) => {
      assertLength("ids", ids, 0, 10_000);
      assertWithin("limit", limit, 1, 15_000);
      const refs = ids.map((id) => refOf(clew, id));
      const found = await linksAmong(clew, reach, refs, { limit: limit + 1 });
      const links = found.slice(0, limit);
      return {
        links,
        shown: links.length,
        total: found.length,
        totalIsExact: found.length <= limit,
      };
    },
    record: async (_, { id }, { loaders }) => (await loaders.record.load(id)) ?? null,
  },
  Property: {
    citations: ({ cited }) => cited(),
    alternatives: ({ others }) => others(),
  },
  Link: {
    id: (link) => link.ref,
    label: (link, _, { clew }) => clew.ontology.linkKinds.get(link.kind)?.label ?? link.kind,
    recordCount: (link) => link.count,
    properties: (link, _, context) => linkProperties(link, context),
    citations: async (link, page, context) =>
      pageOfCited(citedBy(await statementsOfLink(link, context)), page, true),
  },
  Citation: {
    record: async ({ record }, _, { loaders }) => {
      const found = await loaders.record.load(record);
      if (found === undefined) throw new NotFound("source row");
      return found;
    },
    readBy: async (cited, _, { clew, loaders }) => {
      const record = cited.spans.length === 0 ? undefined : await loaders.record.load(cited.record);
      return record === undefined
        ? []
        : ((await sourcesById(clew)).get(record.dataset)?.readers ?? []);
    },
    spans: (cited) => cited.spans.map(([field, start, end]) => ({ field, start, end })),
  },
  Record: {
    datasetTitle: async (record, _, { clew }) =>
      (await sourcesById(clew)).get(record.dataset)?.title ?? record.dataset,
    timezone: async (record, _, context) => {
      const stated = (await sourcesById(context.clew)).get(record.dataset)?.timezone;
      if (stated !== undefined) return stated;
      return record.file === handFile
        ? (zoneOfRow(await rawOf(record, {}, context)) ?? null)
        : null;
    },
    raw: rawOf,
    cells: async (record, _, context) => {
      const source = (await sourcesById(context.clew)).get(record.dataset);
      return cellsOf(await rawOf(record, {}, context), shapeNamed(source?.files, record.file));
    },
  },
};

async function rawOf(record: RecordNode, _: unknown, { clew }: Context): Promise<string> {
  return (await clew.evidence.read(record.place)) ?? "";
}

import type { Context } from "../../../schema-context.ts";
import { connectionOf, pageOf } from "../../../shared/connection.ts";
import { InvalidInput } from "../../../shared/errors.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import { readChanges } from "./changes-file.ts";
import type { TextChange } from "./text-changes.ts";
import { rereadingsOf, type Rereading } from "./rereading-state.ts";
import { raisedBetween } from "./versions.ts";

const mostPage = 500;

export const resolvers: Pick<ApiResolvers<Context>, "Query" | "Rereading" | "TextChange"> = {
  Query: {
    rereadings: async (_, { dataset, first, after }, { clew, reach }) => {
      const { from, size } = pageOf(first, after, mostPage);
      const all = await rereadingsOf(
        clew,
        reach.datasets.filter(
          (one) => dataset === null || dataset === undefined || one === dataset,
        ),
      );
      return connectionOf(all.slice(from, from + size), from, all.length, true);
    },
    rereading: async (_, { id }, { clew, reach }) =>
      (await rereadingsOf(clew, reach.datasets)).find((one) => one.id === id) ?? null,
  },
  Rereading: {
    readers: ({ from, to }) => raisedBetween(from, to),
    endedAt: ({ endedAt }) => endedAt ?? null,
    changes: async (rereading: Rereading, { what, first, after }, { clew }) => {
      const only = whatOf(what);
      const { from, size } = pageOf(first, after, mostPage);
      const total =
        only === undefined ? rereading.found + rereading.lost + rereading.changed : rereading[only];
      const changes = await readChanges(clew, rereading, { from, limit: size, only });
      return connectionOf(changes, from, total, true);
    },
  },
  TextChange: {
    kind: ({ of }) => of,
    citation: async ({ record, field, start, end }, _, { loaders }) =>
      (await loaders.record.load(record)) === undefined
        ? null
        : { record, fields: [field], spans: [[field, start, end]] },
    about: async ({ about }, _, { loaders }) =>
      (await Promise.all(about.map((ref) => loaders.entity.load(ref)))).filter(
        (one) => one !== undefined,
      ),
    identifier: async ({ refAfter }, _, { loaders }) =>
      refAfter === null ? null : ((await loaders.entity.load(refAfter)) ?? null),
  },
};

function whatOf(what: string | null | undefined): TextChange["what"] | undefined {
  if (what === null || what === undefined) return undefined;
  if (what === "found" || what === "lost" || what === "changed") return what;
  throw new InvalidInput("rereading.what-one-found-lost", {}, "what");
}

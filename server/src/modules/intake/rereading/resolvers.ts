import type { Context } from "../../../schema-context.ts";
import { connectionOf, pageOf } from "../../../shared/connection.ts";
import { InvalidInput } from "../../../shared/errors.ts";
import type { Resolvers } from "../../../shared/module.ts";
import { readChanges } from "./changes-file.ts";
import type { TextChange } from "./text-changes.ts";
import { rereadingsOf, type Rereading } from "./rereading-state.ts";
import { raisedBetween } from "./versions.ts";

interface Page {
  readonly first: number;
  readonly after?: string | null;
}

const mostPage = 500;

export const resolvers: Resolvers = {
  Query: {
    rereadings: async (
      _: unknown,
      { dataset, first, after }: Page & { readonly dataset?: string | null },
      { clew, reach }: Context,
    ) => {
      const { from, size } = pageOf(first, after, mostPage);
      const all = await rereadingsOf(
        clew,
        reach.datasets.filter(
          (one) => dataset === null || dataset === undefined || one === dataset,
        ),
      );
      return connectionOf(all.slice(from, from + size), from, all.length, true);
    },
    rereading: async (_: unknown, { id }: { readonly id: string }, { clew, reach }: Context) =>
      (await rereadingsOf(clew, reach.datasets)).find((one) => one.id === id) ?? null,
  },
  Rereading: {
    readers: ({ from, to }: Rereading) => raisedBetween(from, to),
    endedAt: ({ endedAt }: Rereading) => endedAt ?? null,
    changes: async (
      rereading: Rereading,
      { what, first, after }: Page & { readonly what?: string | null },
      { clew }: Context,
    ) => {
      const only = whatOf(what);
      const { from, size } = pageOf(first, after, mostPage);
      const total =
        only === undefined ? rereading.found + rereading.lost + rereading.changed : rereading[only];
      const changes = await readChanges(clew, rereading, { from, limit: size, only });
      return connectionOf(changes, from, total, true);
    },
  },
  TextChange: {
    kind: ({ of }: TextChange) => of,
    citation: async ({ record, field, start, end }: TextChange, _: unknown, { loaders }: Context) =>
      (await loaders.record.load(record)) === undefined
        ? null
        : { record, fields: [field], spans: [[field, start, end]] },
    about: async ({ about }: TextChange, _: unknown, { loaders }: Context) =>
      (await Promise.all(about.map((ref) => loaders.entity.load(ref)))).filter(
        (one) => one !== undefined,
      ),
    identifier: async ({ refAfter }: TextChange, _: unknown, { loaders }: Context) =>
      refAfter === null ? null : ((await loaders.entity.load(refAfter)) ?? null),
  },
};

function whatOf(what: string | null | undefined): TextChange["what"] | undefined {
  if (what === null || what === undefined) return undefined;
  if (what === "found" || what === "lost" || what === "changed") return what;
  throw new InvalidInput("what is one of found, lost, changed.");
}

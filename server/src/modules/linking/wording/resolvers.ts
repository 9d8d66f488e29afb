import type { Context } from "../../../schema-context.ts";
import { connectionOf, pageOf } from "../../../shared/connection.ts";
import { assertWithin, NotFound } from "../../../shared/errors.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import { refOf, entitiesAt, entityAt } from "../../ground/entities/index.ts";
import { kindsOf } from "./template-derivation.ts";
import { opened, type Member } from "./opened-wording.ts";
import { accountsOf, sizesHeld } from "./queries.ts";
import { caveats, definition } from "./wording-definition.ts";

const most = 200;

export const resolvers: Pick<ApiResolvers<Context>, "Query"> = {
  Query: {
    templates: async (_, { datasets, minSize, first, after }, { clew, reach, loaders }) => {
      assertWithin("minSize", minSize, 2, 1_000_000_000);
      const { from, size } = pageOf(first, after, most);
      const kinds = kindsOf(clew);
      const asked = datasets
        ? reach.datasets.filter((dataset) => datasets.includes(dataset))
        : reach.datasets;
      const sizes = kinds === undefined ? [] : await sizesHeld(clew, kinds.usesText.type, asked);
      const fitting = sizes
        .filter((one) => one.size >= minSize)
        .toSorted((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
      const shown = fitting
        .slice(from, from + size)
        .map((one) => ({ size: one.size, template: () => entityAt(one.ref, { loaders }) }));
      return { ...connectionOf(shown, from, fitting.length, true), definition, caveats };
    },
    wording: async (_, { id, first, after }, context) => {
      const { clew, reach, loaders, signal } = context;
      const page = pageOf(first, after, most);
      const [kinds, ref] = [kindsOf(clew), refOf(clew, id)];
      const template = await loaders.entity.load(ref);
      if (kinds === undefined || template?.kind !== kinds.template.name)
        throw new NotFound("entity");
      const [stated] = await loaders.statements.load(ref);
      const { members, total, totalIsExact, ...found } = await opened(
        clew,
        reach,
        { linkKind: kinds.usesText.type, ref, central: stated?.record, page },
        signal,
      );
      const accounts = await accountsOf(
        clew,
        reach,
        members.map((one) => one.ref),
      );
      const nodes = members.map((one) => memberRow(one, accounts.get(one.ref) ?? [], context));
      return {
        ...found,
        template,
        definition,
        caveats,
        members: connectionOf(nodes, page.from, total, totalIsExact),
      };
    },
  },
};

function memberRow(
  { ref, row, fills, ...member }: Member,
  accounts: readonly string[],
  { loaders }: Context,
) {
  const [field = "", ...others] = row.fields;
  const spans = field === "" || others.length > 0 ? [] : [[field, 0, member.text.length] as const];
  return {
    ...member,
    fills: fills.map(({ start, end, ...fill }) => ({ ...fill, span: { field, start, end } })),
    citation: { ...row, spans },
    ad: () => entityAt(ref, { loaders }),
    accounts: () => entitiesAt(accounts, { loaders }),
  };
}

import type { Context } from "../../../schema-context.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";

export const resolvers: Pick<
  ApiResolvers<Context>,
  "Query" | "Ontology" | "EntityKind" | "LinkKind"
> = {
  Query: { ontology: (_, __, { clew }) => clew.ontology },
  Ontology: {
    entityKinds: (ontology) => [...ontology.entityKinds.values()],
    linkKinds: (ontology) => [...ontology.linkKinds.values()],
  },
  EntityKind: {
    colour: ({ colour }) => colour.light,
    colourDark: ({ colour }) => colour.dark,
  },
  LinkKind: { from: ({ from }) => from, to: ({ to }) => to },
};

import type { EntityKind, LinkKind, Ontology } from "../../../ontology/index.ts";
import type { Context } from "../../../schema-context.ts";
import type { Resolvers } from "../../../shared/module.ts";
import { entityFields, type Entity } from "../entities/index.ts";
import { ownFields } from "./print.ts";

export const resolvers: Resolvers = {
  Query: { ontology: (_: unknown, __: unknown, { clew }: Context) => clew.ontology },
  Ontology: {
    entityKinds: (ontology: Ontology) => [...ontology.entityKinds.values()],
    linkKinds: (ontology: Ontology) => [...ontology.linkKinds.values()],
  },
  EntityKind: {
    colour: ({ colour }: EntityKind) => colour.light,
    colourDark: ({ colour }: EntityKind) => colour.dark,
  },
  LinkKind: { from: ({ from }: LinkKind) => from, to: ({ to }: LinkKind) => to },
};

/** The resolvers of the types made from the ontology. */
export function kindResolvers(ontology: Ontology): Resolvers {
  return Object.fromEntries(
    [...ontology.entityKinds.values()].map((kind) => [
      kind.name,
      { ...entityFields, ...ownResolvers(kind) },
    ]),
  );
}

function ownResolvers(kind: EntityKind): Resolvers[string] {
  return Object.fromEntries(
    ownFields(kind).map(({ name }) => [
      name,
      async (entity: Entity, _: unknown, { loaders }: Context) => {
        const value = (await loaders.properties.load(entity.ref))?.[name];
        if (value !== null && value !== undefined)
          return Array.isArray(value) ? value.map(String).join(", ") : String(value);
        return kind.labelFrom[0] === name && kind.sort === "identifier" ? entity.label : null;
      },
    ]),
  );
}

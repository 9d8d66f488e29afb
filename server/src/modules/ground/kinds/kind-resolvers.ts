import type { EntityKind, Ontology } from "../../../ontology/index.ts";
import type { Context } from "../../../schema-context.ts";
import { entityFields, valueText, type Entity } from "../entities/index.ts";
import { ownFields } from "./print.ts";

/** The resolvers of the types made from the ontology, and of the interface that they share. */
export function kindResolvers(ontology: Ontology): Readonly<Record<string, object>> {
  const kinds = [...ontology.entityKinds.values()];
  return {
    Entity: { __resolveType: ({ kind }: Entity) => kind },
    ...Object.fromEntries(
      kinds.map((kind) => [kind.name, { ...entityFields, ...ownResolvers(kind) }]),
    ),
  };
}

function ownResolvers(kind: EntityKind): object {
  return Object.fromEntries(
    ownFields(kind).map(({ name }) => [
      name,
      async (entity: Entity, _: unknown, { loaders }: Context) => {
        const value = (await loaders.properties.load(entity.ref))?.[name];
        if (value !== null && value !== undefined) return valueText(value);
        return kind.labelFrom[0] === name && kind.sort === "identifier" ? entity.label : null;
      },
    ]),
  );
}

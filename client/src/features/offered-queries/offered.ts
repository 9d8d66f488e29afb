import type { AskedQuery } from "../../address/index.ts";
import type { OfferedQueriesQuery } from "../../api/index.ts";

export type OfferedQuery = OfferedQueriesQuery["savedQueries"][number];
type Parameter = OfferedQuery["parameters"][number];
type Entity = AskedQuery["entities"][number];

/** What is selected: entities, or one link with its kind and the entity it runs from. */
export interface Selected {
  readonly entities: readonly Entity[];
  readonly link?: { readonly id: string; readonly kind: string; readonly source: string };
}

/** A query that can be asked of what is selected, and the values that this gives. */
interface Offer {
  readonly title: string;
  readonly asked: AskedQuery;
}

/** The queries that the types of their parameters let ask just this, in their order. */
export function offeredFor(queries: readonly OfferedQuery[], selected: Selected): readonly Offer[] {
  return queries.flatMap((query) => {
    const values = query.refusal ? null : valuesFrom(query, selected);
    if (!values) return [];
    const { id, title } = query;
    return [{ title, asked: { id, values, entities: selected.entities } }];
  });
}

type Values = AskedQuery["values"];

function valuesFrom(query: OfferedQuery, { entities, link }: Selected): Values | null {
  const ofType = (type: Parameter["type"]) => query.parameters.filter((one) => one.type === type);
  switch (query.offeredAt) {
    case "anywhere":
      return null;
    case "entity":
      return entityValues(ofType("entity"), entities);
    case "pair":
      return pairValues(ofType("entity"), entities);
    case "selection":
      return selectionValues(ofType("entities"), entities);
    case "link":
      return linkValues(ofType("link"), link);
  }
}

function entityValues(
  [parameter]: readonly Parameter[],
  [entity, ...more]: readonly Entity[],
): Values | null {
  if (!parameter || !entity || more.length > 0) return null;
  return fits(parameter, entity) ? { [parameter.name]: entity.id } : null;
}

function selectionValues(
  [parameter]: readonly Parameter[],
  entities: readonly Entity[],
): Values | null {
  if (!parameter || entities.length === 0) return null;
  if (!entities.every((one) => fits(parameter, one))) return null;
  return { [parameter.name]: entities.map(({ id }) => id) };
}

function linkValues([parameter]: readonly Parameter[], link: Selected["link"]): Values | null {
  if (!parameter || !link || !isOfKind(parameter, link.kind)) return null;
  return { [parameter.name]: { id: link.id, source: link.source } };
}

/** Two entities in the order in which they fit. */
function pairValues(
  [first, second]: readonly Parameter[],
  [a, b, ...more]: readonly Entity[],
): Values | null {
  if (!first || !second || !a || !b || more.length > 0) return null;
  if (fits(first, a) && fits(second, b)) return { [first.name]: a.id, [second.name]: b.id };
  if (fits(first, b) && fits(second, a)) return { [first.name]: b.id, [second.name]: a.id };
  return null;
}

const fits = (parameter: Parameter, { kind }: Entity) => isOfKind(parameter, kind);
const isOfKind = ({ kinds }: Parameter, kind: string) => kinds.length === 0 || kinds.includes(kind);

import type { Context } from "../../../schema-context.ts";
import { connectionOf, pageOf, type Connection } from "../../../shared/connection.ts";
import { citedBy, type Cited } from "./citations.ts";
import { entityProperties } from "./properties.ts";
import { linkStatementsOf, statementsByRef } from "./queries.ts";
import type { Entity } from "./types.ts";

const mostCited = 5_000;
const mostPage = 500;

/** A page of a list, as it is asked for. */
export interface Page {
  readonly first: number;
  readonly after?: string | null;
}

/** Fields that every kind of entity has. */
export const entityFields = {
  properties: (entity: Entity, _: unknown, context: Context) => entityProperties(entity, context),
  citations: entityCitations,
};

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

/** A page of citations. */
export function pageOfCited(
  all: readonly Cited[],
  { first, after }: Page,
  exact: boolean,
): Connection<Cited> {
  const { from, size } = pageOf(first, after, mostPage);
  return connectionOf(all.slice(from, from + size), from, all.length, exact);
}

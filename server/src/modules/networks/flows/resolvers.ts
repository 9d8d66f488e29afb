import type { Context } from "../../../schema-context.ts";
import { assertWithin, InvalidInput } from "../../../shared/errors.ts";
import type { Resolvers } from "../../../shared/module.ts";
import { entityOf, groupNames, groupsOf } from "../communities/index.ts";
import { scoped, type ScopeInput } from "../scopes/index.ts";
import { flowsBetween, type FlowPeriod } from "./between.ts";
import { flowsIn, unitsOf } from "./flow-list.ts";
import { strongestPaths } from "./flow-paths.ts";
import { entityFlows } from "./entity-flows.ts";

interface FlowRequest {
  readonly scope: ScopeInput;
  readonly unit?: string | null;
  readonly period: FlowPeriod;
  readonly limit: number;
}

export const resolvers: Resolvers = { Query: { flows } };

async function flows(
  _: unknown,
  { scope, unit: given, period, limit }: FlowRequest,
  context: Context,
) {
  const asked = given ?? undefined;
  assertWithin("limit", limit, 1, 500);
  const read = await scoped({ ...scope, shared: false }, context);
  const isEvent = (kind: string) => context.clew.ontology.linkKinds.get(kind)?.sort === "event";
  const units = unitsOf(read, isEvent);
  const unit = asked ?? units[0]?.unit ?? null;
  if (asked !== undefined && !units.some((held) => held.unit === asked))
    throw new InvalidInput(`No event of this scope carries ${asked.slice(0, 40)}.`);
  const list = flowsIn(read, unit ?? "", isEvent);
  const grouped = await groupsOf(read, { resolution: 1, seed: 1, algorithm: "LEIDEN" }, context);
  const between = flowsBetween(list, grouped.membership, period);
  const least = between.map(({ sum }) => sum).toSorted((a, b) => b - a)[limit - 1] ?? 0;
  const shown = between.filter(({ sum }) => sum >= least).slice(0, limit);
  const entities = entityFlows(list);
  return {
    ...{ units, unit },
    between: shown.map((flow) => ({
      ...flow,
      from: flow.from + 1,
      to: flow.to + 1,
      since: flow.since ?? null,
    })),
    betweenTotal: between.length,
    paths: strongestPaths(list, limit).map(({ amount, entities: chain }) => ({
      amount,
      entities: () => chain.map((entity) => entityOf(read, entity, context)),
    })),
    entities: entities
      .slice(0, limit)
      .map((flow) => ({ ...flow, entity: () => entityOf(read, flow.entity, context) })),
    entitiesTotal: entities.length,
    groups: [...new Set(shown.flatMap(({ from, to }) => [from, to]))]
      .toSorted((a, b) => a - b)
      .map(groupNames(grouped, context)),
    network: read.facts,
    caveats: [
      ...read.facts.missing,
      ...(list.leftOut === 0
        ? []
        : [
            `${list.leftOut} events have no amount above 0, or lead from an entity to itself; they are left out.`,
          ]),
      "Sums are of what the sources state. The same payment may stand in two of them.",
    ],
  };
}

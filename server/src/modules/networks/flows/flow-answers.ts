import type { Context } from "../../../schema-context.ts";
import { assertWithin, InvalidInput } from "../../../shared/errors.ts";
import {
  entityOf,
  groupNames,
  groupsOf,
  plainGroups,
  type Grouped,
  type ReadScope,
} from "../communities/index.ts";
import { flowsBetween, type FlowPeriod } from "./between.ts";
import { flowsIn, unitsOf, type FlowList } from "./flow-list.ts";
import { strongestPaths } from "./flow-paths.ts";
import { entityFlows } from "./entity-flows.ts";
import { sentence } from "../../../sentences/index.ts";

/** What is asked of flows. */
export interface FlowRequest {
  readonly unit?: string | null;
  readonly period: FlowPeriod;
  readonly limit: number;
}

/** What flows through a scope. Throws InvalidInput for a unit that nothing carries. */
export async function flowsOf(
  asked: ReadScope,
  { unit: given, period, limit }: FlowRequest,
  context: Context,
) {
  const wanted = given ?? undefined;
  assertWithin("limit", limit, 1, 500);
  const read = await asked.byLinks();
  const isEvent = (kind: string) => context.clew.ontology.linkKinds.get(kind)?.sort === "event";
  const units = unitsOf(read, isEvent);
  const unit = wanted ?? units[0]?.unit ?? null;
  if (wanted !== undefined && !units.some((held) => held.unit === wanted))
    throw new InvalidInput("flows.no-unit", { unit: wanted.slice(0, 40) }, "unit");
  const list = flowsIn(read, unit ?? "", isEvent);
  const entities = entityFlows(list);
  return {
    units,
    unit,
    ...betweenGroups(list, await groupsOf(read, plainGroups, context), { period, limit, context }),
    paths: strongestPaths(list, limit).map(({ amount, entities: chain }) => ({
      amount,
      entities: () => chain.map((entity) => entityOf(read, entity, context)),
    })),
    entities: entities
      .slice(0, limit)
      .map((flow) => ({ ...flow, entity: () => entityOf(read, flow.entity, context) })),
    entitiesTotal: entities.length,
    network: read.facts,
    caveats: [
      ...read.facts.missing,
      ...(list.leftOut === 0 ? [] : [sentence("flows.left-out", { count: list.leftOut })]),
      sentence("flows.stated"),
    ],
  };
}

interface Shown extends Pick<FlowRequest, "period" | "limit"> {
  readonly context: Context;
}

/** What flows between groups by period, the greatest sums, and the groups that they name. */
function betweenGroups(list: FlowList, grouped: Grouped, { period, limit, context }: Shown) {
  const between = flowsBetween(list, grouped.membership, period);
  const least = between.map(({ sum }) => sum).toSorted((a, b) => b - a)[limit - 1] ?? 0;
  const shown = between.filter(({ sum }) => sum >= least).slice(0, limit);
  return {
    between: shown.map((flow) => ({
      ...flow,
      from: flow.from + 1,
      to: flow.to + 1,
      since: flow.since ?? null,
    })),
    betweenTotal: between.length,
    groups: [...new Set(shown.flatMap(({ from, to }) => [from, to]))]
      .toSorted((a, b) => a - b)
      .map(groupNames(grouped, context)),
  };
}

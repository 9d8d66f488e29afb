import { numberAt } from "../../../shared/numbers.ts";
import { rowLength } from "../../../shared/compressed-rows.ts";
import type { Context } from "../../../schema-context.ts";
import { NotFound } from "../../../shared/errors.ts";
import type { Entity } from "../../ground/entities/index.ts";
import type { Scoped } from "../scopes/index.ts";
import type { Grouped } from "./grouped.ts";

/** The entity with a local number. */
export async function entityOf(
  scoped: Scoped,
  local: number,
  { loaders }: Context,
): Promise<Entity> {
  const found = await loaders.entity.load(scoped.refOf(local));
  // it was taken out since the network was read
  if (found === undefined) throw new NotFound("entity");
  return found;
}

/**
 * Names groups by their numbers from 0, as they stand beside a broker: size, and the most
 * linked member, ties to the least id.
 */
export function groupNames(grouped: Grouped, context: Context) {
  const {
    scoped: { network },
    membership,
    sizes,
  } = grouped;
  const around = new Uint32Array(sizes.length);
  const most = new Int32Array(sizes.length).fill(-1);
  for (const [entity, group] of membership.entries()) {
    const degree = rowLength(network.offsets, entity);
    if (degree > (most[group] ?? -1)) [around[group], most[group]] = [entity, degree];
  }
  return (group: number) => ({
    id: group + 1,
    size: numberAt(sizes, group),
    around: () => entityOf(grouped.scoped, numberAt(around, group), context),
  });
}

import type { Context } from "../../schema-context.ts";
import { NotFound } from "../../shared/errors.ts";
import type { Entity } from "../entities/index.ts";
import type { Scoped } from "../scopes/index.ts";
import type { Grouped } from "./grouped.ts";

/** The entity with a local number. */
export async function entityOf(scoped: Scoped, local: number, { loaders }: Context): Promise<Entity> {
  const found = await loaders.entity.load(scoped.refOf(local));
  if (found === undefined) throw new NotFound("entity"); // it was taken out since the network was read
  return found;
}

/** A group by its number from 0, as it is named beside a go-between. */
export function groupOf(grouped: Grouped, group: number, context: Context) {
  const { network } = grouped.scoped;
  let [around, most] = [-1, -1];
  for (let entity = 0; entity < network.size; entity += 1) {
    const degree = (network.offsets[entity + 1] ?? 0) - (network.offsets[entity] ?? 0);
    if (grouped.membership[entity] === group && degree > most) [around, most] = [entity, degree];
  }
  return { id: group + 1, size: grouped.sizes[group] ?? 0, around: () => entityOf(grouped.scoped, around, context) };
}

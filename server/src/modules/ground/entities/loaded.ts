import type { Context } from "../../../schema-context.ts";
import { NotFound } from "../../../shared/errors.ts";
import type { Entity } from "./types.ts";

/** The entity of a ref. Throws NotFound where it is not held, or no longer. */
export async function entityAt(
  ref: string,
  { loaders }: Pick<Context, "loaders">,
): Promise<Entity> {
  const found = await loaders.entity.load(ref);
  if (found === undefined) throw new NotFound("entity");
  return found;
}

/** The entities of some refs that are held, in their order. Throws where the store does not answer. */
export async function entitiesAt(
  refs: readonly string[],
  { loaders }: Pick<Context, "loaders">,
): Promise<readonly Entity[]> {
  const loaded = await loaders.entity.loadMany(refs);
  return loaded.flatMap((one) => {
    if (one instanceof Error) throw one;
    return one ?? [];
  });
}

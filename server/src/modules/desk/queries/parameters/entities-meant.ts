import type { Clew } from "../../../../context.ts";
import type { Parameters, Value } from "../../../../graph/index.ts";
import type { Reach } from "../../../../reach.ts";
import { InvalidInput, NotFound } from "../../../../shared/errors.ts";
import { entitiesByRef, wholeLinks } from "../../../ground/entities/index.ts";
import type { QueryParameter } from "./query-parameter.ts";

/**
 * Values with what is known of the entities and links that they name: those that have to be of some
 * kinds are of these, and a link has its two ends. Throws InvalidInput for another kind, NotFound
 * where what has to be of a kind is not held.
 */
export async function meantBy(
  clew: Clew,
  reach: Reach,
  wanted: readonly QueryParameter[],
  values: Parameters,
): Promise<Parameters> {
  const links = wanted.filter(({ type }) => type === "link");
  const found = await Promise.all(
    links.map(async (one) => [one.name, await linkMeant(clew, reach, one, values)] as const),
  );
  await checkKinds(clew, reach, wanted, values);
  return { ...values, ...Object.fromEntries(found) };
}

async function checkKinds(
  clew: Clew,
  reach: Reach,
  wanted: readonly QueryParameter[],
  values: Parameters,
): Promise<void> {
  const bound = wanted.filter(
    ({ type, kinds }) => (type === "entity" || type === "entities") && kinds.length > 0,
  );
  const refs = [...new Set(bound.flatMap(({ name }) => textsIn(values[name])))];
  const held = await entitiesByRef(clew, reach, refs);
  for (const { name, kinds } of bound)
    for (const ref of textsIn(values[name])) {
      const entity = held.get(ref);
      if (entity === undefined) throw new NotFound("entity");
      if (!kinds.includes(entity.kind))
        throw new InvalidInput("queries.other-kind", { name, kinds: kinds.join(", ") });
    }
}

/** A link with its kind and its ends, by their refs. */
async function linkMeant(
  clew: Clew,
  reach: Reach,
  { name, kinds }: QueryParameter,
  values: Parameters,
): Promise<Value> {
  const key = values[name] as { readonly ref: string; readonly source: string }; // as it was read
  const found = (await wholeLinks(clew, reach, [key])).get(key.ref)?.link;
  if (found === undefined) throw new NotFound("link");
  const { ref, kind, sourceRef: source, targetRef: target } = found;
  if (kinds.length > 0 && !kinds.includes(kind))
    throw new InvalidInput("queries.other-kind", { name, kinds: kinds.join(", ") });
  return { ref, kind, source, target };
}

function textsIn(value: Value | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

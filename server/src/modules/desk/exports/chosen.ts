import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";
import { assertLength, NotFound } from "../../../shared/errors.ts";
import { entitiesByRef, refOf, type Entity } from "../../ground/entities/index.ts";

/** Entities that one export takes. */
const most = 20_000;

/** The entities that ids name, and what to say of those that are not held. */
export interface Chosen {
  readonly entities: readonly Entity[];
  readonly notes: readonly Sentence[];
}

/**
 * The entities of some ids or refs, each once, in their order. Throws InvalidInput for none or more
 * than 20,000, NotFound where none is held.
 */
export async function chosenBy(clew: Clew, reach: Reach, ids: readonly string[]): Promise<Chosen> {
  assertLength("ids", ids, 1, most);
  const refs = [...new Set(ids.map((id) => refOf(clew, id)))];
  const found = await entitiesByRef(clew, reach, refs);
  if (found.size === 0) throw new NotFound("entity");
  const missing = refs.length - found.size;
  return {
    entities: refs.flatMap((ref) => found.get(ref) ?? []),
    notes: missing === 0 ? [] : [sentence("exports.not-held-not", { missing, count: refs.length })],
  };
}

import type { Clew } from "../context.ts";
import { loadersFor } from "../modules/ground/entities/index.ts";
import type { ImportContext, ImportDesk } from "../modules/intake/imports/index.ts";
import { settlerOf } from "../modules/linking/derivation/index.ts";
import type { DecisionContext } from "../modules/linking/judgements/index.ts";
import { reachOf } from "../modules/trust/actors/index.ts";

/** All that resolvers name. */
export type RequestContext = ImportContext & DecisionContext;

/** What resolvers have at hand for one request of the person at this computer. */
export async function contextFor(
  clew: Clew,
  desk: ImportDesk,
  signal?: AbortSignal,
): Promise<RequestContext> {
  const reach = await reachOf(clew, "local", "investigation");
  return {
    clew,
    reach,
    loaders: loadersFor(clew, reach),
    desk,
    settler: settlerOf(clew),
    signal,
    now: () => new Date().toISOString(),
  };
}

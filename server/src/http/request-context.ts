import type { Clew } from "../context.ts";
import { loadersFor } from "../modules/ground/entities/index.ts";
import type { ImportContext, ImportDesk } from "../modules/intake/imports/index.ts";
import { settlerOf } from "../modules/linking/derivation/index.ts";
import type { DecisionContext } from "../modules/linking/judgements/index.ts";
import { reachOf } from "../modules/trust/actors/index.ts";
import type { Reach } from "../reach.ts";
import { EngineUnavailable } from "../shared/errors.ts";
import { openKept } from "../shared/kept.ts";

/** All that resolvers name. */
export type RequestContext = ImportContext & DecisionContext;

const actor = "local";
const purpose = "investigation";

/**
 * What resolvers have at hand for one request of the person at this computer. While the store is
 * away, what needs none is answered all the same: how imports go, and cancelling one.
 */
export async function contextFor(
  clew: Clew,
  desk: ImportDesk,
  signal?: AbortSignal,
): Promise<RequestContext> {
  try {
    return withReach(clew, desk, await reachOf(clew, actor, purpose), signal);
  } catch (error) {
    if (!(error instanceof EngineUnavailable)) throw error;
    return withReach(withoutStore(clew, error), desk, unknownReach(error), signal);
  }
}

function withReach(
  clew: Clew,
  desk: ImportDesk,
  reach: Reach,
  signal: AbortSignal | undefined,
): RequestContext {
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

/**
 * A Clew whose store has just refused: it is not waited for a second time in one request, and
 * nothing of that is kept for others.
 */
function withoutStore(clew: Clew, error: EngineUnavailable): Clew {
  const refuse = () => Promise.reject(error);
  const graph = { ...clew.graph, read: refuse, write: refuse };
  return { ...clew, kept: openKept(), graph: { ...graph, readUserQuery: refuse } };
}

/** A reach that refuses whoever asks what it covers. */
function unknownReach(error: EngineUnavailable): Reach {
  return {
    actor,
    purpose,
    full: true,
    get datasets(): never {
      throw error;
    },
  };
}

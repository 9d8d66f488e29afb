import type { Clew } from "./context.ts";
import type { Loaders } from "./modules/ground/entities/loaders.ts";
import type { Reach } from "./reach.ts";

/**
 * What every resolver has at hand for one request. One that needs more (the import desk, what follows from
 * decisions) names it beside its resolvers; `http/request-context.ts` puts all together.
 */
export interface Context {
  readonly clew: Clew;
  readonly reach: Reach;
  readonly loaders: Loaders;
  /** Ends the work where who asked goes away. */
  readonly signal?: AbortSignal | undefined;
  /** The time, ISO. */
  readonly now: () => string;
}

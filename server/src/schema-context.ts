import type { Clew } from "./context.ts";
import type { Reach } from "./reach.ts";
import type { Loaders } from "./modules/ground/entities/index.ts";
import type { Settler } from "./modules/linking/derivation/index.ts";
import type { ImportDesk } from "./modules/intake/imports/index.ts";

/** What a resolver has at hand. */
export interface Context {
  readonly clew: Clew;
  readonly reach: Reach;
  readonly loaders: Loaders;
  readonly desk: ImportDesk;
  /** Works out what follows from what is held. */
  readonly settler: Settler;
  /** Ends the work where who asked goes away. */
  readonly signal?: AbortSignal | undefined;
  /** The time, ISO. */
  readonly now: () => string;
}

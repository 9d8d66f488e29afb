import type { Clew } from "./context.ts";
import type { Loaders } from "./modules/entities/index.ts";
import type { ImportDesk } from "./modules/imports/index.ts";

/** Who asks, what for, and which datasets they may see. Every query handle takes it. */
export interface Reach {
  readonly actor: string;
  readonly purpose: string;
  /** Ids of the datasets within reach. */
  readonly datasets: readonly string[];
}

/** What a resolver has at hand. */
export interface Context {
  readonly clew: Clew;
  readonly reach: Reach;
  readonly loaders: Loaders;
  readonly desk: ImportDesk;
  /** The time, ISO. */
  readonly now: () => string;
}

/** A small fictional world, made anew from a seed: same seed, same bytes. */
export interface World {
  readonly name: string;
  /** What its trade does, and what makes it hard. */
  readonly description: string;
  make(seed: number): MadeWorld;
}

export interface MadeWorld {
  /** Name of a file to its contents. One is "mapping.yaml"; its dataset id is the world's name. */
  readonly files: ReadonlyMap<string, string>;
  /** Key of a thing as the mapping builds it, "Kind/key", to the operator behind it. */
  readonly truth: ReadonlyMap<string, string>;
  /** Public ids that cross owners: common, copied, stolen, recycled … */
  readonly apart: readonly Apart[];
  /** Pairs of "Kind/key" of different owners that travel together. */
  readonly together: readonly Pair[];
}

export interface Apart {
  readonly identifier: string;
  readonly why: string;
}

export type Pair = readonly [string, string];

/** Properties that Clew keeps on every entity for itself: no data of its rows. */
export const innerOfEntities: ReadonlySet<string> = new Set(
  "ref id kind label marks thing shard datasets degree df firstSeen lastSeen terms touched foldedAt setAt breaks".split(
    " ",
  ),
);

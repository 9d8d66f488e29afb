export { backUp, type BackedUp } from "./backup-file.ts";
export { catchUp } from "./catch-up.ts";
export { emptyGraph } from "./empty-graph.ts";
export { graphDigest } from "./graph-digest.ts";
export { isHalfTakenOver } from "./journal-from-graph.ts";
export { replay, type Replayed } from "./replay.ts";
export { unpackBackup, type Restored } from "./restore-backup.ts";
export { finishSwap, readyToSwap, workOf } from "./swap-folders.ts";

export { carryOut, enter, enterAndDo, noteApplied, type Entering } from "./ledger.ts";
export { changedOnce, type Writing } from "./changed-once.ts";
export { onceOnly, type Doing, type Keyed } from "./once-only.ts";
export { appliedIn, keepApplied } from "./queries.ts";

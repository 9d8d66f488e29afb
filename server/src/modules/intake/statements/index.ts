export { mapped, recordId, toStatement, type MappedRow } from "./batch.ts";
export type { Brought } from "./brought.ts";
export { changeOf } from "./derived-change.ts";
export { retireDerived, writeDerived, type Derived } from "./derived.ts";
export { finishWriting, finishBrokenOff, finishDerived, finishTouched } from "./finish.ts";
export { aliasesHeld, entitiesOfRecord, keepRun, recordsHeld, type StoredLink } from "./queries.ts";
export { dropRecords, retire, retireRecord } from "./retire.ts";
export { retireRun } from "./retire-run.ts";
export { rewrite, type Rewritten } from "./rewrite.ts";
export {
  readyBatch,
  refsIn,
  writeBatch,
  writeReady,
  type BatchRun,
  type ReadyBatch,
} from "./write-batch.ts";

export type { Entry, EntryType, KeptAnswer, Stamp } from "./entry.ts";
export { markOf, openJournal, stampOf, type Journal } from "./journal.ts";
export { allEntries, damageIn, joinSegment, segmentTexts, segmentsIn } from "./segments.ts";
export { lendOriginal, openOriginals, type Originals } from "./originals.ts";
export { originalsOf, othersJournal } from "./others-journal.ts";

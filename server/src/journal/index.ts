export type { Entry, EntryType, KeptAnswer, Stamp } from "./entry.ts";
export {
  allEntries,
  daysKept,
  joinSegment,
  markOf,
  openJournal,
  segmentTexts,
  segmentsIn,
  stampOf,
  type Damage,
  type Journal,
} from "./journal.ts";
export { lendOriginal, openOriginals, type Originals } from "./originals.ts";
export { originalsOf, othersJournal } from "./others-journal.ts";

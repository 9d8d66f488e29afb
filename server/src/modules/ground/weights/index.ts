export { inOneSpell } from "./spells.ts";
export {
  busyMark,
  changedHandsMark,
  commonMark,
  placeholderMark,
  decayOver,
  gapInDays,
  hubAbove,
  isHub,
  reasonFor,
  sharedWeight,
} from "./weights.ts";
export { voicesOf, type Voice, type VoiceRow } from "./voices.ts";

export { gapInDays, hubAbove, isHub, reasonFor, sharedWeight, type Shareable, type Span } from "./weights.ts";
export { voicesOf, type Voice, type VoiceRow } from "./voices.ts";

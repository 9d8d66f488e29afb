export { chronologyOfCase } from "./case-chronology.ts";
export { recordsCited } from "./chronology-file.ts";
export { factCells, periodText, statedText } from "./fact-cells.ts";
export { factsAmong } from "./gather-facts.ts";
export type { Chronology } from "./types.ts";

export { chronologyOfCase } from "./case-chronology.ts";
export { factsAmong } from "./gather-facts.ts";
export { factCells, factColumns, periodText, statedText } from "./fact-cells.ts";
export { inTime, type Chronology, type Fact } from "./types.ts";

export { notesDataset } from "./named-by-hand.ts";
export { noteAgain } from "./note-again.ts";
export type { NoteContent } from "./note-entry.ts";
export { restate, unstate } from "./notes.ts";

export { extractableKinds, findInText } from "./extraction.ts";
export { foldedCharacter } from "./fold.ts";
export { numberWords } from "./number-words.ts";
export { currentReaders, versionsOf, type TextReaders } from "./readers.ts";
export { readingOf, type Reader } from "./said.ts";

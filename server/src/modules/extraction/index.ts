export { readersVersion, readerVersion, readProperties, readingOf } from "./said.ts";
export { extractableKinds, extractorVersion, findInText } from "./extraction.ts";
export { foldedCharacter } from "./fold.ts";
export { numberWords } from "./number-words.ts";

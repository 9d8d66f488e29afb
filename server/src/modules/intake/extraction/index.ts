export { extractableKinds, findInText } from "./extraction.ts";
export { foldedCharacter } from "./text-fold.ts";
export { numberWords } from "./phone-numbers/number-words.ts";
export { currentReaders, versionsOf, type TextReaders } from "./readers.ts";
export { readingOf, type Reader } from "./property-readers.ts";
export { isFirstName } from "./first-names.ts";

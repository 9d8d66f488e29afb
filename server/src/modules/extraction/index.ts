export { extractableKinds, extractorVersion, findInText } from "./extraction.ts";
export { foldedCharacter } from "./fold.ts";

export { readersVersion, readerVersion, readProperties, saidIn } from "./said.ts";
export { extractableKinds, extractorVersion, findInText } from "./extraction.ts";
export { foldedCharacter } from "./fold.ts";

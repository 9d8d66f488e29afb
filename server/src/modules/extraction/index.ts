export { extractableKinds, extractorVersion, findInText } from "./extraction.ts";

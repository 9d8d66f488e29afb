export { extractableKinds, extractorVersion, findInText } from "./extraction.ts";
export type { Found } from "./found.ts";

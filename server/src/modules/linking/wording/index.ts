export { deriveWording, readyWording } from "./template-derivation.ts";
export { familiesOf } from "./text-families/families.ts";
export { findFamilies, growTask } from "./tasks.ts";
export { readIndex } from "./wording-index.ts";

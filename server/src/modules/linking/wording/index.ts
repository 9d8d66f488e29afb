export { deriveWording } from "./template-derivation.ts";
export { familiesOf } from "./families.ts";
export { findFamilies, growTask } from "./tasks.ts";
export { readIndex } from "./wording-index.ts";

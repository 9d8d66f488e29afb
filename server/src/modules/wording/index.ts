export { deriveWording, type DerivingRun } from "./derive.ts";
export { familiesOf, type Families } from "./families.ts";
export { findFamilies } from "./tasks.ts";
export { templateOf, type Template } from "./template.ts";

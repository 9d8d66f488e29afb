export { familiesOf, type Families } from "./families.ts";
export { findFamilies } from "./tasks.ts";

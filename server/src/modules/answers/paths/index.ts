export { findPaths } from "./paths.ts";
export { stepReader } from "./steps.ts";
export type { Step } from "./walk.ts";

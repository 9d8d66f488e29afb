export * from "./words.ts";
export * from "./form.ts";
export * from "./groups.ts";
export * from "./clusters.ts";
export { problemWords } from "./problems.ts";

export * from "./words.ts";
export * from "./form.ts";
export * from "./groups.ts";
export * from "./clusters.ts";
export * from "./deciding.ts";
export { problemWords } from "./problems.ts";

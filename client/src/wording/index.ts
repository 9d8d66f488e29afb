export * from "./words.ts";
export * from "./form.ts";
export { problemWords } from "./problems.ts";

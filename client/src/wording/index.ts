export * from "./words.ts";
export * from "./form.ts";
export * from "./groups.ts";
export * from "./clusters.ts";
export * from "./deciding.ts";
export * from "./review.ts";
export * from "./wordings.ts";
export * from "./why.ts";
export { problemWords } from "./problems.ts";

export { markIdentifiers } from "./marking.ts";
export { lookedAt, type Found } from "./identifier-survey.ts";

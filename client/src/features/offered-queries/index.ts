export type { OfferedQuery } from "./offered.ts";
export { queriesChoice, useOffered } from "./queries-choice.tsx";

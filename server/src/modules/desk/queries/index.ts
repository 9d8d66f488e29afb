export type { QueryResult } from "./result.ts";
export { runSaved, runText } from "./run-query.ts";
export { savedQueries } from "./saved-queries.ts";

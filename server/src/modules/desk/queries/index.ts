export { queryHeld, queryNamed } from "./own-queries.ts";
export type { QueryParameter } from "./parameters/query-parameter.ts";
export type { QueryResult } from "./result.ts";
export { runSaved, runText } from "./run-query.ts";
export { shippedQueries } from "./saved-queries.ts";

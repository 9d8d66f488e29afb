export { runSaved } from "./run-query.ts";
export { savedQueries } from "./saved-queries.ts";

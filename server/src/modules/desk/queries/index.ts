export { runSaved } from "./run-query.ts";
export { shippedQueries } from "./saved-queries.ts";

export { runSaved } from "./run.ts";
export { savedQueries } from "./saved.ts";

export {
  ask,
  begin,
  client,
  follow,
  freshKey,
  keepQuietly,
  storeChanged,
  type Outcome,
} from "./client.ts";
export { connection } from "./database-answers.ts";
export {
  counted,
  loadOntology,
  pluralOf,
  useKind,
  useOntology,
  type EntityKind,
} from "./ontology.ts";
export { problem, type Problem } from "./problem.ts";
export { filesDropped } from "./dropped-files.ts";
export { upload, type Upload } from "./send-upload.ts";
export { useMeasured, useOperation, type Operation } from "./useOperation.ts";
export { usePages, type Pages } from "./usePages.ts";
export * from "./generated/graphql.ts";

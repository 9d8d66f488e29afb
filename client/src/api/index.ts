export { ask, begin, follow } from "./client.ts";
export { connection } from "./connection.ts";
export { counted, loadOntology, useKind, useOntology, type EntityKind } from "./ontology.ts";
export { problem, type Problem } from "./problem.ts";
export { upload, type Upload } from "./uploads.ts";
export { useOperation } from "./useOperation.ts";
export * from "./generated/graphql.ts";

export { ask, follow, type Outcome } from "./client.ts";
export { connection } from "./connection.ts";
export { counted, loadOntology, ontology, useKind, useOntology, type EntityKind, type LinkKind } from "./ontology.ts";
export { problem, type Problem } from "./problem.ts";
export { upload, type Upload } from "./uploads.ts";
export { useOperation, type Operation } from "./useOperation.ts";
export * from "./generated/graphql.ts";

export { OntologyError } from "./read.ts";
export { innerOfEntities } from "./inner.ts";
export { builtInOntology, loadOntology } from "./load.ts";
export type { EntityKind, LinkKind, NormaliserName, Ontology, PropertySpec } from "./types.ts";

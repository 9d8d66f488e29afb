export { OntologyError } from "./read.ts";
export { builtInOntology, loadOntology } from "./load.ts";
export type { EntityKind, LinkKind, NormaliserName, Ontology, PropertySpec } from "./types.ts";

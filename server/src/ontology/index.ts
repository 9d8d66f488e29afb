export { builtInOntology, loadOntology } from "./load.ts";
export { OntologyError } from "./read.ts";
export type { EntityKind, LinkKind, NormaliserName, Ontology, PropertySpec, PropertyType } from "./types.ts";

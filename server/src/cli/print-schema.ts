import { lexicographicSortSchema, printSchema } from "graphql";
import { builtInOntology, loadOntology } from "../ontology/index.ts";
import { schemaFor } from "../schema.ts";

/** Prints the schema of the built-in ontology: what the client is generated from. */
process.stdout.write(
  `${printSchema(lexicographicSortSchema(schemaFor(loadOntology([builtInOntology]))))}\n`,
);

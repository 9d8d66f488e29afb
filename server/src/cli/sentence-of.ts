import { GraphQLError } from "graphql";
import { OntologyError } from "../ontology/index.ts";
import { sentence } from "../sentences/index.ts";
import { refusalOf } from "../shared/machine-refusal.ts";

/** What a person reads of an error. */
export function sentenceOf(error: unknown): string {
  const refusal = refusalOf(error);
  if (refusal !== undefined) return refusal.message;
  if (error instanceof OntologyError) return error.message;
  if (error instanceof GraphQLError) return error.message;
  const problem = error instanceof Error ? error.message : "unknown";
  return sentence("cli.failed", { problem }).text;
}

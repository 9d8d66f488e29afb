import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { execute } from "graphql";
import { contextFor } from "../http/request-context.ts";
import { schemaFor } from "../schema.ts";
import type { Workplace } from "./cli-command.ts";

/** Asks the API itself; gives the fields asked for. Throws a field's own error. */
export async function ask<Data, Variables extends object>(
  { clew, desk }: Workplace,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const answer = await execute({
    schema: schemaFor(clew.ontology),
    document,
    variableValues: Object.fromEntries(Object.entries(variables)),
    contextValue: await contextFor(clew, desk),
  });
  const [error] = answer.errors ?? [];
  if (error !== undefined) throw error.originalError ?? error;
  return answer.data as Data; // the document's own types
}

import { graphql } from "graphql";
import { contextFor } from "../http/request-context.ts";
import { schemaFor } from "../schema.ts";
import type { Workplace } from "./command.ts";

/** Asks the API itself for one field; gives its value. Throws the field's own error. */
export async function ask(
  { clew, desk }: Workplace,
  document: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const answer = await graphql({
    schema: schemaFor(clew.ontology),
    source: document,
    variableValues: variables,
    contextValue: await contextFor(clew, desk),
  });
  const [error] = answer.errors ?? [];
  if (error !== undefined) throw error.originalError ?? error;
  return Object.values(answer.data ?? {})[0];
}

/** The fields of an entity that the command line shows. */
export const entityFragment =
  "fragment E on Entity { id ref kind label datasets firstSeen lastSeen degree df marks properties { name value } }";

/** The fields of a link that the command line shows. */
export const linkFragment =
  "fragment L on Link { id kind source target datasets firstSeen lastSeen recordCount properties { name value } }";

import { useMemo } from "react";
import { CypherFunctionsDocument, useOntology, useOperation } from "../../../api/index.ts";
import { typeOfLinks, type Vocabulary } from "./completions.ts";

/** What a text may name here: the kinds of the ontology, the functions, its own parameters. */
export function useVocabulary(parameters: readonly string[]): Vocabulary {
  const { kinds, linkKinds } = useOntology();
  const { data } = useOperation(CypherFunctionsDocument, {});
  const own = parameters.join(" ");
  return useMemo(
    () => ({
      kinds: [...kinds.values()],
      linkTypes: [...linkKinds.values()].map((kind) => ({ ...kind, name: typeOfLinks(kind.name) })),
      functions: data?.cypherFunctions.map(({ name }) => name) ?? [],
      parameters: own === "" ? [] : own.split(" "),
    }),
    [kinds, linkKinds, data, own],
  );
}

import { createStore } from "zustand/vanilla";
import { useStore } from "zustand";
import { ask } from "./client.ts";
import { OntologyDocument, type OntologyQuery } from "./generated/graphql.ts";
import type { Problem } from "./problem.ts";

export type EntityKind = OntologyQuery["ontology"]["entityKinds"][number];
type LinkKind = OntologyQuery["ontology"]["linkKinds"][number];

interface Known {
  readonly kinds: ReadonlyMap<string, EntityKind>;
  readonly linkKinds: ReadonlyMap<string, LinkKind>;
  readonly problem: Problem | null;
  readonly ready: boolean;
}

/** The kinds this server knows; asked once, again until it answers. */
const ontology = createStore<Known>()(() => ({
  kinds: new Map(),
  linkKinds: new Map(),
  problem: null,
  ready: false,
}));

export async function loadOntology(): Promise<void> {
  const { data, problem } = await ask(OntologyDocument, {});
  if (!data) {
    ontology.setState({ problem });
    setTimeout(() => void loadOntology(), 2_000);
    return;
  }
  ontology.setState({
    kinds: new Map(data.ontology.entityKinds.map((kind) => [kind.name, kind])),
    linkKinds: new Map(data.ontology.linkKinds.map((kind) => [kind.name, kind])),
    problem: null,
    ready: true,
  });
}

export const useOntology = () => useStore(ontology);
/** A kind by name; undefined where it is not known (any more). */
export const useKind = (name: string) => useStore(ontology, ({ kinds }) => kinds.get(name));

/** The word for several of a kind. */
export const pluralOf = (kind: string) => ontology.getState().kinds.get(kind)?.plural ?? kind;

/** "14 ads": a count with the kind's own word, in lower case within a sentence. */
export function counted(count: number, kind: string): string {
  const known = ontology.getState().kinds.get(kind);
  const word = (count === 1 ? known?.label : known?.plural) ?? kind;
  return `${count.toLocaleString("en-GB")} ${word.toLowerCase()}`;
}

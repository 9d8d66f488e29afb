import type { Context } from "../../schema-context.ts";
import { networkOf, type LinkList, type Network } from "../networks/index.ts";
import { factsOf, type Facts } from "./facts.ts";
import { snapshotOf } from "./held.ts";
import { project } from "./projection.ts";
import { select, type Scope, type Selection } from "./scope.ts";
import { scopeOf, type ScopeInput } from "./scope-input.ts";
import type { Snapshot } from "./snapshot.ts";

/** A scope made ready to be measured. */
export interface Scoped {
  readonly scope: Scope;
  readonly snapshot: Snapshot;
  readonly selection: Selection;
  /** Its links, several of a pair as one; entity i is selection.members[i]. Every link weighs 1. */
  readonly network: Network;
  readonly facts: Facts;
  /** Id and ref of the entity with a local number. */
  readonly idOf: (local: number) => string;
  readonly refOf: (local: number) => string;
}

/** Reads a scope into memory. Throws as select and snapshotOf do. */
export async function scoped(input: ScopeInput, { clew, reach }: Pick<Context, "clew" | "reach">): Promise<Scoped> {
  const scope = scopeOf(input, clew, reach);
  const snapshot = await snapshotOf(clew, reach);
  const selection = select(snapshot, scope, clew.ontology);
  const network = networkOf({ size: selection.members.length, sources: selection.sources, targets: selection.targets }, "greatest");
  return {
    ...{ scope, snapshot, selection, network },
    facts: factsOf(snapshot, selection, network, scope, reach.datasets, clew.ontology),
    idOf: (local) => snapshot.entities.ids[selection.members[local] ?? 0] ?? "",
    refOf: (local) => snapshot.entities.refs[selection.members[local] ?? 0] ?? "",
  };
}

/** The links by which groups are found: of a shared scope the projection of its things, else the links, as often as they are stated. */
export function tiesOf({ scope, snapshot, selection }: Scoped, { clew }: Pick<Context, "clew">): LinkList {
  if (scope.shared) return project(snapshot, selection, clew.ontology);
  return { size: selection.members.length, sources: selection.sources, targets: selection.targets };
}

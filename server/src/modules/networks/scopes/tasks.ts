import { defineTask } from "../../../shared/work/task.ts";
import { networkOf, type Network } from "../networks/index.ts";
import { arranged } from "./arranging.ts";
import { factsOf, type NetworkCounts } from "./network-facts.ts";
import { project } from "./projection.ts";
import { select, type KindFacts, type Scope, type Selection } from "./scope.ts";
import type { Columns, LinkColumns } from "./snapshot.ts";

/** What the work on a scope is given. */
export interface ScopeWork {
  readonly columns: Columns;
  readonly scope: Scope;
  /** By number of the kind. */
  readonly kinds: readonly (KindFacts | undefined)[];
  /** Ids of the datasets within reach. */
  readonly held: readonly string[];
}

/** A scope made ready to be measured. */
export interface Chosen {
  readonly selection: Selection;
  /** Several links of a pair as one; every link weighs 1. */
  readonly network: Network;
  readonly counts: NetworkCounts;
}

/** Puts links in their order. */
export const arrangeTask = defineTask(
  import.meta.url,
  "arrangeTask",
  ({
    links,
    size,
    kinds,
    units,
  }: {
    readonly links: LinkColumns;
    readonly size: number;
    readonly kinds: readonly string[];
    readonly units: readonly string[];
  }): LinkColumns => arranged(links, size, kinds, units),
);

/** Chooses the entities and links of a scope. */
export const chooseTask = defineTask(
  import.meta.url,
  "chooseTask",
  ({ columns, scope, kinds, held }: ScopeWork): Chosen => {
    const selection = select(columns, scope, kinds);
    const network = networkOf(
      { size: selection.members.length, sources: selection.sources, targets: selection.targets },
      "greatest",
    );
    const counts = factsOf(columns, { scope, selection, network }, { datasets: held, kinds });
    return { selection, network, counts };
  },
);

/**
 * The links by which groups are found: of a shared scope the projection of its things, else its
 * links, as often as they are stated.
 */
export const tiesTask = defineTask(
  import.meta.url,
  "tiesTask",
  ({
    columns,
    selection,
    kinds,
    shared,
    sharedAlone,
  }: {
    readonly columns: Columns;
    readonly selection: Selection;
    readonly kinds: readonly (KindFacts | undefined)[];
    readonly shared: boolean;
    readonly sharedAlone: boolean;
  }): Network =>
    networkOf(
      shared
        ? project(columns, selection, kinds, sharedAlone)
        : {
            size: selection.members.length,
            sources: selection.sources,
            targets: selection.targets,
          },
    ),
);

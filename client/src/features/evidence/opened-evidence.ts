import { createStore } from "zustand/vanilla";
import {
  AloneThingsDocument,
  ClusterEvidenceDocument,
  ContactEventsDocument,
  HandEvidenceDocument,
  ThingsJoinedDocument,
  TieEvidenceDocument,
  usePages,
  type AloneThingsQuery,
  type ClusterFact,
  type EvidenceFoundFragment,
  type Pages,
  type ScopeInput,
} from "../../api/index.ts";
import type { Definition } from "../../wording/index.ts";

export type Found = EvidenceFoundFragment["edges"][number]["node"];

/** Reads what stands behind a number, page by page. */
type UseEvidence = () => Pages<unknown, { readonly node: Found }>;

/** What somebody wants to see behind a number. */
export interface Wanted {
  /** What is counted, as a heading. */
  readonly title: string;
  /** What the number means. */
  readonly of: Definition;
  readonly useEvidence: UseEvidence;
}

export const opened = createStore<{ readonly wanted: Wanted | null; readonly turn: number }>()(
  () => ({ wanted: null, turn: 0 }),
);
export const showEvidence = (wanted: Wanted) =>
  opened.setState(({ turn }) => ({ wanted, turn: turn + 1 }));
export const closeEvidence = () => opened.setState({ wanted: null });

const FIRST = 20;

/** A cluster as the server finds it again. */
export interface OfCluster {
  readonly scope: ScopeInput;
  readonly minSize: number;
  readonly before: string | null;
}

/** Things of a cluster behind one of its numbers. */
export function inCluster(
  { scope, minSize, before }: OfCluster,
  of: ClusterFact,
  value: string | null = null,
): UseEvidence {
  return function useInCluster() {
    return usePages(ClusterEvidenceDocument, {
      variables: { scope, minSize, before, of, value, first: FIRST },
      pageOf: ({ clusters }) => clusters.edges[0]?.node.evidence ?? null,
    });
  };
}

/** All things that are joined to an entity. */
export function joinedTo(id: string): UseEvidence {
  return function useJoinedTo() {
    return usePages(ThingsJoinedDocument, {
      variables: { id, first: FIRST },
      pageOf: ({ thingsJoined }) => thingsJoined,
    });
  };
}

/** Which events of an entity are meant. */
export interface EventsOf {
  readonly id: string;
  readonly with?: string;
  readonly outgoing?: boolean;
  /** 1 is Monday. */
  readonly weekday?: number;
  readonly hour?: number;
}

/** Events of an entity, oldest first. */
export function eventsOf(of: EventsOf): UseEvidence {
  return function useEventsOf() {
    return usePages(ContactEventsDocument, {
      variables: { ...of, first: FIRST },
      pageOf: ({ contactEvents }) => contactEvents,
    });
  };
}

/** Things on one side of a change of hands, found by the time of its first sighting after. */
export function onHand(id: string, at: string, side: "before" | "after"): UseEvidence {
  return function useOnHand() {
    return usePages(HandEvidenceDocument, {
      variables: { id, first: FIRST },
      pageOf: ({ changesOfHands }) =>
        changesOfHands.edges.find(({ node }) => node.at === at)?.node[side].evidence ?? null,
    });
  };
}

/** What alone links two clusters or two sides, and which of them is meant. */
interface OneSide {
  readonly scope: ScopeInput;
  readonly minSize: number;
  readonly of: string;
  readonly smaller: boolean;
}

/** Things on one side of what alone links two; those first that it is linked with. */
export function onTie(side: OneSide): UseEvidence {
  return function useOnTie() {
    return usePages(TieEvidenceDocument, {
      variables: { ...side, first: FIRST },
      pageOf: ({ clusters }) => clusters.ties[0]?.evidence ?? null,
    });
  };
}

/** Things that are in no cluster. */
export function alone(scope: ScopeInput, minSize: number): UseEvidence {
  return function useAlone() {
    return usePages(AloneThingsDocument, {
      variables: { scope, minSize, first: FIRST },
      pageOf: alonePage,
    });
  };
}

const alonePage = ({ clusters: { aloneThings } }: AloneThingsQuery) => ({
  ...aloneThings,
  edges: aloneThings.edges.map(({ node: { citations, ...entity } }) => ({
    node: {
      value: "",
      rows: citations.total,
      entity,
      with: null,
      citations: citations.edges.map(({ node }) => node),
    },
  })),
});

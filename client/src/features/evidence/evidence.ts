import { createStore } from "zustand/vanilla";
import {
  ask,
  AloneThingsDocument,
  ClusterEvidenceDocument,
  HandEvidenceDocument,
  ThingsJoinedDocument,
  ThreadEvidenceDocument,
  type ClusterFact,
  type EvidenceFoundFragment,
  type Problem,
  type ScopeInput,
} from "../../api/index.ts";
import type { Definition } from "../../wording/index.ts";

export type Found = EvidenceFoundFragment["edges"][number]["node"];

/** A page of what stands behind a number. */
interface Page {
  readonly total: number;
  readonly found: readonly Found[];
  /** Cursor of the next page; null where none follows. */
  readonly after: string | null;
}
export type Answer =
  | { readonly page: Page; readonly problem: null }
  | { readonly page: null; readonly problem: Problem };

/** What somebody wants to see behind a number. */
export interface Wanted {
  /** What is counted, as a heading. */
  readonly title: string;
  /** What the number means. */
  readonly of: Definition;
  readonly read: (after: string | null) => Promise<Answer>;
}

export const opened = createStore<{ readonly wanted: Wanted | null }>()(() => ({ wanted: null }));
export const showEvidence = (wanted: Wanted) => opened.setState({ wanted });
export const closeEvidence = () => opened.setState({ wanted: null });

const FIRST = 20;
const gone: Problem = {
  code: "NOT_FOUND",
  message: "It is not there any more.",
  advice: "Something changed meanwhile: close this and read the page again.",
};

const answer = (problem: Problem | null, found: EvidenceFoundFragment | undefined): Answer => {
  if (problem) return { page: null, problem };
  if (!found) return { page: null, problem: gone };
  return {
    page: {
      total: found.total,
      found: found.edges.map(({ node }) => node),
      after: found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null,
    },
    problem: null,
  };
};

/** A cluster as the server finds it again. */
export interface OfCluster {
  readonly scope: ScopeInput;
  readonly minSize: number;
  readonly before: string | null;
}

/** Things of a cluster behind one of its numbers. */
export const inCluster =
  ({ scope, minSize, before }: OfCluster, of: ClusterFact, value: string | null = null) =>
  async (after: string | null): Promise<Answer> => {
    const { data, problem } = await ask(ClusterEvidenceDocument, {
      scope,
      minSize,
      before,
      of,
      value,
      first: FIRST,
      after,
    });
    return answer(problem, data?.clusters.edges[0]?.node.evidence);
  };

/** All things that are joined to an entity. */
export const joinedTo =
  (id: string) =>
  async (after: string | null): Promise<Answer> => {
    const { data, problem } = await ask(ThingsJoinedDocument, { id, first: FIRST, after });
    return answer(problem, data?.thingsJoined);
  };

/** Things on one side of a change of hands, found by the time of its first sighting after. */
export const onHand =
  (id: string, at: string, side: "before" | "after") =>
  async (after: string | null): Promise<Answer> => {
    const { data, problem } = await ask(HandEvidenceDocument, { id, first: FIRST, after });
    return answer(
      problem,
      data?.changesOfHands.edges.find(({ node }) => node.at === at)?.node[side].evidence,
    );
  };

/** Things on one side of what alone links two clusters or two sides; those first that it is linked with. */
export const onThread =
  (scope: ScopeInput, minSize: number, of: string, smaller: boolean) =>
  async (after: string | null): Promise<Answer> => {
    const { data, problem } = await ask(ThreadEvidenceDocument, {
      scope,
      minSize,
      of,
      smaller,
      first: FIRST,
      after,
    });
    return answer(problem, data?.clusters.threads[0]?.evidence);
  };

/** Things that are in no cluster. */
export const alone =
  (scope: ScopeInput, minSize: number) =>
  async (after: string | null): Promise<Answer> => {
    const { data, problem } = await ask(AloneThingsDocument, {
      scope,
      minSize,
      first: FIRST,
      after,
    });
    const things = data?.clusters.aloneThings;
    return answer(
      problem,
      things && {
        ...things,
        edges: things.edges.map(({ node: { citations, ...entity } }) => ({
          node: {
            value: "",
            rows: citations.total,
            entity,
            with: null,
            citations: citations.edges.map(({ node }) => node),
          },
        })),
      },
    );
  };

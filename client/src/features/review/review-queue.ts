import { createStore } from "zustand/vanilla";
import {
  ask,
  CandidatesDocument,
  connection,
  type CandidatePairFragment,
  type CandidatesQuery,
  type Problem,
} from "../../api/index.ts";
import { say, type PairVerdict } from "../../wording/index.ts";
import type { Asked } from "./review-choices.ts";

type Page = CandidatesQuery["candidates"];
/** A decision that was made here. */
interface Made {
  readonly type: PairVerdict;
  readonly judgement: string;
  /** What was written with it, so that taking it back gives it back. */
  readonly reasons: string;
  readonly note: string;
}
/** A decision that earlier ones contradict. */
export interface Contradicted {
  readonly pair: CandidatePairFragment;
  readonly type: PairVerdict;
  readonly message: string;
}

/**
 * Pairs to go over. They are read once and stay as they were while somebody decides, so that the list does not shift
 * under the hand; reading them again leaves out what was decided.
 */
interface Queue {
  /** What is gone over; null where it is to be read again. */
  readonly key: string | null;
  /** How often what is held had changed when it was read, decisions made here left out. */
  readonly changes: number;
  readonly page: Page | null;
  readonly problem: Problem | null;
  readonly pairs: readonly CandidatePairFragment[];
  readonly after: string | null;
  /** Id of the pair that is open. */
  readonly at: string | null;
  readonly made: ReadonlyMap<string, Made>;
  /** Ids of pairs in the order in which they were decided. */
  readonly past: readonly string[];
  /** What happened last, for who does not see it. */
  readonly said: string;
  readonly contradicted: Contradicted | null;
  readonly isSending: boolean;
  readonly reasons: string;
  readonly note: string;
}

const PAGE = 50;
const empty: Queue = {
  key: null,
  changes: 0,
  page: null,
  problem: null,
  pairs: [],
  after: null,
  at: null,
  made: new Map(),
  past: [],
  said: "",
  contradicted: null,
  isSending: false,
  reasons: "",
  note: "",
};

export const queue = createStore<Queue>()(() => empty);

/**
 * Reads the first pairs, unless they are there already and nothing else was changed since; `anew`
 * reads them in any case.
 */
export async function readQueue(asked: Asked, anew = false): Promise<void> {
  const { changes } = connection.getState();
  const key = JSON.stringify(asked);
  const before = queue.getState();
  const isSame = before.key === key && before.changes === changes;
  if (!anew && isSame && !before.problem) return;
  const { past, made } = isSame ? before : empty;
  queue.setState({ ...empty, key, changes, past, made });
  const { data, problem } = await ask(CandidatesDocument, { ...asked, first: PAGE, after: null });
  if (queue.getState().key !== key) return;
  const page = data?.candidates ?? null;
  const pairs = page?.edges.map(({ node }) => node) ?? [];
  queue.setState({
    page,
    problem,
    pairs,
    after: nextOf(page),
    at: pairs[0]?.id ?? null,
    said: page ? say("review.queue.pairsToDecide", { total: page.total }) : "",
  });
}

/** A decision made here changes what is held, and leaves the queue as it is. */
export const changedByQueue = () => queue.setState({ changes: connection.getState().changes });

/**
 * Reads fifty more, not as usePages does: from the first again, since what was decided meanwhile
 * has left the queue and a cursor counts places. The helper also begins anew once the store changes,
 * as each decision changes it.
 */
export async function readMore(asked: Asked): Promise<void> {
  const { key, after, pairs } = queue.getState();
  if (after === null) return;
  const { data, problem } = await ask(CandidatesDocument, {
    ...asked,
    first: Math.min(500, pairs.length + PAGE),
    after: null,
  });
  if (queue.getState().key !== key) return;
  if (problem) return queue.setState({ said: `${problem.message} ${problem.advice}` });
  const held = new Set(pairs.map(({ id }) => id));
  const fresh = data.candidates.edges.map(({ node }) => node).filter(({ id }) => !held.has(id));
  queue.setState({
    pairs: [...pairs, ...fresh],
    after: fresh.length > 0 && pairs.length + fresh.length < MOST ? nextOf(data.candidates) : null,
  });
}

/** As many as one answer gives. */
const MOST = 500;
const nextOf = (page: Page | null) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null);

/** Opens a pair; what was written for another one is dropped. */
export const openPair = (id: string) =>
  queue.setState((before) => (before.at === id ? {} : { at: id, reasons: "", note: "" }));

/** Opens the pair so many places further. */
export function step(by: number): void {
  const { pairs, at } = queue.getState();
  const place = pairs.findIndex(({ id }) => id === at);
  const next = pairs[Math.max(0, Math.min(pairs.length - 1, place + by))];
  if (next) openPair(next.id);
}

import { useEffect, useState } from "react";
import {
  ask,
  LookUpDocument,
  SearchDocument,
  useOperation,
  type FigureFragment,
  type Problem,
} from "../../api/index.ts";

interface Page {
  readonly found: readonly FigureFragment[];
  readonly total: number;
  readonly isExact: boolean;
  readonly after: string | null;
}

/** What one text finds: how it was read, what is held by pages, and what was searched. */
export function useFindPage(text: string) {
  const [kinds, setKinds] = useState<readonly string[]>([]);
  const [more, setMore] = useState<{
    key: string;
    pages: readonly FigureFragment[];
    after: string | null;
  } | null>(null);
  const [moreProblem, setMoreProblem] = useState<Problem | null>(null);
  const lookUp = useOperation(LookUpDocument, { texts: [text] });
  const variables = { text, kinds: kinds.length > 0 ? [...kinds] : null, first: 30, after: null };
  const search = useOperation(SearchDocument, variables);
  const key = JSON.stringify(variables);
  useEffect(() => setKinds([]), [text]);
  const first = search.data?.search;
  const later = more?.key === key ? more : null;
  const answer = lookUp.data?.lookUp[0];
  const page: Page | null = first
    ? {
        found: [...first.edges.map(({ node }) => node), ...(later?.pages ?? [])],
        total: first.total,
        isExact: first.totalIsExact,
        after: later ? later.after : first.pageInfo.hasNextPage ? first.pageInfo.endCursor : null,
      }
    : null;
  const showMore = async () => {
    const { data, problem } = await ask(SearchDocument, {
      ...variables,
      after: page?.after ?? null,
    });
    setMoreProblem(problem);
    if (!data) return;
    const { edges, pageInfo } = data.search;
    setMore({
      key,
      pages: [...(later?.pages ?? []), ...edges.map(({ node }) => node)],
      after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    });
  };
  const reasonOf = (id: string) =>
    answer?.matches[answer.entities.findIndex((entity) => entity.id === id)] ?? null;
  const toggleKind = (kind: string) =>
    setKinds((now) => (now.includes(kind) ? now.filter((one) => one !== kind) : [...now, kind]));
  return {
    answer,
    page,
    kinds,
    toggleKind,
    showMore: () => void showMore(),
    reasonOf,
    problem: lookUp.problem ?? search.problem ?? moreProblem,
    waiting: search.waiting,
    again: search.again,
  };
}

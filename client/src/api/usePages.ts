import { useEffect, useRef, useState } from "react";
import type { AnyVariables, DocumentInput } from "urql";
import { begin } from "./client.ts";
import type { Problem } from "./problem.ts";
import { useMeasured, useOperation, type Operation } from "./useOperation.ts";

/** A page of a list as the contract gives it. */
export interface Page<Edge> {
  readonly edges: readonly Edge[];
  readonly total?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list that is read page by page. */
export interface Pages<Data, Edge> {
  /** The answer that has the first page. */
  readonly first: Operation<Data>;
  /** What was read so far, of all pages. */
  readonly edges: readonly Edge[];
  /** How many there are; 0 until the first page is there. */
  readonly total: number;
  /** True where the answer has no such list (any more). */
  readonly isGone: boolean;
  readonly hasMore: boolean;
  readonly isReading: boolean;
  /** Why the last page could not be read. */
  readonly problem: Problem | null;
  /** Reads the next page, of another size where one is given. */
  readonly showMore: (size?: number) => void;
}

interface Later<Edge> {
  /** Marks the first page that these follow. */
  readonly after: string | null;
  readonly edges: readonly Edge[];
  readonly end: Page<Edge>["pageInfo"] | null;
  readonly isReading: boolean;
  readonly problem: Problem | null;
}

interface Asked<Data, Variables, Edge> {
  /** Without `after`, which is the list's own; null asks nothing. */
  readonly variables: Omit<Variables, "after"> | null;
  readonly pageOf: (data: Data) => Page<Edge> | null;
  /** True for what takes long to work out. */
  readonly isMeasured?: boolean;
}

/**
 * Reads a list page by page. The pages follow the first one: where that comes out otherwise (other variables, a
 * changed store), the list begins anew. A page that is being read ends on the server too where the reader leaves.
 */
export function usePages<Data, Variables extends AnyVariables, Edge>(
  document: DocumentInput<Data, Variables>,
  { variables, pageOf, isMeasured = false }: Asked<Data, Variables, Edge>,
): Pages<Data, Edge> {
  const useFirst = isMeasured ? useMeasured : useOperation;
  const first = useFirst(document, variables && variablesAt<Variables>(variables, null));
  const page = first.data && pageOf(first.data);
  const mark = page && `${first.key} ${page.total} ${page.pageInfo.endCursor}`;
  const { later, setLater, follow } = useLater<Edge>(first.key, mark);
  const end = later.end ?? page?.pageInfo;
  const showMore = (size?: number) => {
    if (variables === null || !end?.hasNextPage || later.isReading) return;
    const asked = variablesAt<Variables>(variables, end.endCursor, size);
    setLater({ ...later, after: mark, isReading: true, problem: null });
    const stop = begin(document, asked, ({ data, problem }) =>
      setLater({ ...withPage(later, data && pageOf(data)), after: mark, problem }),
    );
    follow(stop);
  };
  return {
    first,
    edges: [...(page?.edges ?? []), ...later.edges],
    total: page?.total ?? 0,
    isGone: first.data !== null && page === null,
    hasMore: end?.hasNextPage ?? false,
    isReading: later.isReading,
    problem: later.problem,
    showMore,
  };
}

/** The pages after the first one; none where that is another one than they follow. */
function useLater<Edge>(key: number | null, mark: string | null) {
  const [state, setLater] = useState<Later<Edge>>(noLater);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), [key]);
  /** What is being read ends with the list. */
  const follow = (reading: () => void) => {
    stop.current = reading;
  };
  return { later: state.after === mark ? state : noLater, setLater, follow };
}

const noLater = { after: null, edges: [], end: null, isReading: false, problem: null } as const;

const withPage = <Edge>(later: Later<Edge>, next: Page<Edge> | null): Later<Edge> => ({
  ...later,
  edges: [...later.edges, ...(next?.edges ?? [])],
  end: next?.pageInfo ?? later.end,
  isReading: false,
});

/**
 * The variables of a page; that they have `after` (and `first` where its size may be chosen) is
 * what makes a list paged.
 */
const variablesAt = <Variables>(
  variables: Omit<Variables, "after">,
  after: string | null,
  first?: number,
): Variables => ({ ...variables, after, ...(first === undefined ? {} : { first }) }) as Variables;

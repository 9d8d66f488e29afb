import { useState } from "react";
import {
  LookUpDocument,
  SearchDocument,
  useOperation,
  usePages,
  type SearchQuery,
} from "../../api/index.ts";
import { wordOf } from "../../wording/index.ts";

const PAGE = 30;

/** What one text finds: how it was read, what is held by pages, and what was searched. */
export function useFindPage(text: string) {
  const [kinds, setKinds] = useState<readonly string[]>([]);
  const lookUp = useOperation(LookUpDocument, { texts: [text] });
  const { first, edges, total, hasMore, showMore, problem } = usePages(SearchDocument, {
    variables: { text, kinds: kinds.length > 0 ? [...kinds] : null, first: PAGE },
    pageOf: ({ search }) => search,
  });
  const answer = lookUp.data?.lookUp[0];
  const toggleKind = (kind: string) =>
    setKinds((now) => (now.includes(kind) ? now.filter((one) => one !== kind) : [...now, kind]));
  return {
    answer,
    found: first.data && edges,
    total,
    isExact: first.data?.search.totalIsExact ?? true,
    hasMore,
    showMore,
    kinds,
    toggleKind,
    problem: lookUp.problem ?? first.problem ?? problem,
    waiting: first.waiting,
    again: first.again,
  };
}
export type FindPages = ReturnType<typeof useFindPage>;

/** One that was found. */
export type FoundOne = SearchQuery["search"]["edges"][number];

/** Why an entity is among what was found, and what to know of it. */
export const whyOf = ({ match, node: { marks } }: FoundOne) =>
  [wordOf("match", match ?? ""), ...marks.map((mark) => wordOf("mark", mark))]
    .filter(Boolean)
    .join(" · ");

import { useDeferredValue, useState } from "react";
import {
  CaseChronologyDocument,
  usePages,
  type CaseChronologyQuery,
  type ChronologyFilterInput,
  type FactShownFragment,
} from "../../api/index.ts";

export type Fact = FactShownFragment;
type Read = NonNullable<CaseChronologyQuery["caseFile"]>["chronology"];

/** What a person narrows the facts to; empty texts narrow nothing. */
export interface Wishes {
  readonly words: string;
  /** Days, as 2026-03-14. */
  readonly from: string;
  readonly until: string;
  readonly source: string;
  readonly kind: string;
  readonly exhibit: string;
  readonly byHand: boolean;
}

export const noWishes: Wishes = {
  words: "",
  from: "",
  until: "",
  source: "",
  kind: "",
  exhibit: "",
  byHand: false,
};

const firstPage = 500;

/** The case whose chronology is shown. */
export interface CaseShown {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

/** The facts of a case as they are wished for, page by page. */
export function useChronology({ id }: Pick<CaseShown, "id">) {
  const [wishes, setWishes] = useState(noWishes);
  const [order, setOrder] = useState<"earliest" | "latest">("earliest");
  const filter = filterOf(useDeferredValue(wishes));
  const pages = usePages(CaseChronologyDocument, {
    variables: { id, filter, order, first: firstPage },
    pageOf: ({ caseFile }) => caseFile?.chronology ?? null,
  });
  const read: Read | undefined = pages.first.data?.caseFile?.chronology;
  return {
    wishes,
    setWishes,
    order,
    turn: () => setOrder(order === "earliest" ? "latest" : "earliest"),
    filter,
    pages,
    read,
    facts: pages.edges.map(({ node }) => node),
  };
}
export type ChronologyShown = ReturnType<typeof useChronology>;

/** What the server is asked; days are whole days in UTC. A number that is none finds nothing. */
function filterOf(wishes: Wishes): ChronologyFilterInput {
  const { words, from, until, source, kind, exhibit, byHand } = wishes;
  return {
    words: words.trim() === "" ? null : words.slice(0, 300),
    from: from === "" ? null : `${from}T00:00:00.000Z`,
    to: until === "" ? null : dayAfter(until),
    sources: source === "" ? null : [source],
    kinds: kind === "" ? null : [kind],
    exhibit: exhibit === "" ? null : Number(exhibit),
    byHand: byHand ? true : null,
  };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + 86_400_000).toISOString();
}

export const isNarrowed = (wishes: Wishes) => JSON.stringify(wishes) !== JSON.stringify(noWishes);

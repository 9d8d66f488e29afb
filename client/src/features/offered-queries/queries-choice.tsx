import { Bookmark } from "lucide-react";
import { askQuery, go } from "../../address/index.ts";
import { OfferedQueriesDocument, useOperation } from "../../api/index.ts";
import type { MenuChoice } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { offeredFor, type OfferedQuery, type Selected } from "./offered.ts";

/** All queries, as far as it matters where they are offered; none until they are known. */
export const useOffered = (): readonly OfferedQuery[] =>
  useOperation(OfferedQueriesDocument, {}).data?.savedQueries ?? [];

/** A choice whose own choices are the queries that can be asked of this; none where there is none. */
export function queriesChoice(
  queries: readonly OfferedQuery[],
  selected: Selected,
): readonly MenuChoice[] {
  const choices = offeredFor(queries, selected).map(({ title, asked }) => ({
    id: `query-${asked.id}`,
    label: title,
    onChoose: () => {
      askQuery(asked);
      go({ view: "queries", query: asked.id });
    },
  }));
  if (choices.length === 0) return [];
  return [
    {
      id: "queries",
      label: say("common.queries"),
      icon: <Bookmark size={15} strokeWidth={1.75} />,
      choices,
      onChoose: () => undefined,
    },
  ];
}

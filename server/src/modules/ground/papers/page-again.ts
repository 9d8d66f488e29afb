import type { Clew } from "../../../context.ts";
import type { Row } from "../../../graph/index.ts";
import { pageKey, paperSorts, type Page, type PaperSort } from "./papers.ts";
import { keepPage, pagesHeld, papersHeld } from "./queries.ts";

/** What the journal keeps of a page. */
export interface PageContent extends Page {
  readonly sort: PaperSort;
  readonly id: string;
}

/** Brings a page of the journal into the graph; one that is there already stays as it is. */
export async function pageAgain(
  { graph }: Clew,
  { sort, id, ...page }: PageContent,
): Promise<void> {
  const key = pageKey(sort, id, page.n);
  if ((await pagesHeld(graph, [key])).has(key)) return;
  await graph.write((send) => keepPage(send, sort, id, page));
}

/** All pages of all papers, for a digest; a paper's at a time. */
export async function* pagesDigested({ graph }: Clew): AsyncGenerator<Row[]> {
  for (const sort of paperSorts)
    for (const { id, last } of await papersHeld(graph, sort)) {
      const keys = Array.from({ length: last }, (_, at) => pageKey(sort, id, at + 1));
      const pages = [...(await pagesHeld(graph, keys))];
      yield pages.map(([key, { at, by, content }]) => ({
        key,
        at,
        by,
        body: JSON.stringify(content),
      }));
    }
}

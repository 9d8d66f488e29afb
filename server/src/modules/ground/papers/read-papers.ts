import type { Clew } from "../../../context.ts";
import { pageKey, type Page, type Paper, type PaperSort } from "./papers.ts";
import { pagesHeld, paperHeld, papersHeld } from "./queries.ts";

/** A paper with what its last page says. */
export interface PaperWithLast extends Paper {
  readonly content: unknown;
}

/** The papers of a sort that are not deleted, by id, each with what its last page says. */
export async function papersOf(
  { graph }: Pick<Clew, "graph">,
  sort: PaperSort,
): Promise<readonly PaperWithLast[]> {
  const papers = (await papersHeld(graph, sort)).filter(({ isGone }) => !isGone);
  const keyOf = ({ id, last }: Paper) => pageKey(sort, id, last);
  const pages = await pagesHeld(graph, papers.map(keyOf));
  return papers.flatMap((paper) => {
    const page = pages.get(keyOf(paper));
    return page === undefined ? [] : [{ ...paper, content: page.content }];
  });
}

/** A paper, also one that is deleted; undefined where there never was one. */
export function paperOf(
  { graph }: Pick<Clew, "graph">,
  sort: PaperSort,
  id: string,
): Promise<Paper | undefined> {
  return paperHeld(graph, sort, id);
}

/** The pages of a paper behind one of them, in their order; none where there is no such paper. */
export async function pagesOf(
  { graph }: Pick<Clew, "graph">,
  sort: PaperSort,
  id: string,
  after = 0,
): Promise<readonly Page[]> {
  const last = (await paperHeld(graph, sort, id))?.last ?? 0;
  const numbers = Array.from({ length: Math.max(0, last - after) }, (_, at) => after + at + 1);
  const pages = await pagesHeld(
    graph,
    numbers.map((n) => pageKey(sort, id, n)),
  );
  return numbers.flatMap((n) => pages.get(pageKey(sort, id, n)) ?? []);
}

import { decode, statement, type Graph, type Row, type Run } from "../../../graph/index.ts";
import { pageKey, paperKey, type Page, type Paper, type PaperSort } from "./papers.ts";

type Reading = Pick<Graph, "read">;

const mostPapers = 10_000;
const atOnce = 500;

/** Where a paper stands before a page is added. */
export interface Turn {
  readonly last: number;
  readonly isGone: boolean;
}

/** Takes the turn of writing on a paper, until the transaction ends. */
export async function takeTurn(send: Run, sort: PaperSort, id: string): Promise<Turn> {
  const [row] = await send(statement("papers/turn"), { paper: paperKey(sort, id), sort });
  return row === undefined
    ? { last: 0, isGone: false }
    : { last: decode.numberOrZero(row, "last"), isGone: row["isGone"] === true };
}

/** Keeps a page in the graph; one that is there already stays. */
export async function keepPage(send: Run, sort: PaperSort, id: string, page: Page): Promise<void> {
  const { n, at, by, content } = page;
  const row = {
    paper: paperKey(sort, id),
    sort,
    key: pageKey(sort, id, n),
    n,
    at,
    by,
    body: JSON.stringify(content),
    isGone: content === null,
  };
  await send(statement("papers/add-page"), { row });
}

/** All papers of a sort that ever were, by id. */
export async function papersHeld(graph: Reading, sort: PaperSort): Promise<readonly Paper[]> {
  const rows = await graph.read(statement("papers/list"), { sort, limit: mostPapers });
  return rows.flatMap((row) => paperIn(sort, decode.map(row, "paper")));
}

/** A paper, also one that is deleted; undefined where there never was one. */
export async function paperHeld(
  graph: Reading,
  sort: PaperSort,
  id: string,
): Promise<Paper | undefined> {
  const rows = await graph.read(statement("papers/one"), { paper: paperKey(sort, id) });
  return rows.flatMap((row) => paperIn(sort, decode.map(row, "paper")))[0];
}

/** A turn alone is no paper yet. */
function paperIn(sort: PaperSort, row: Row): readonly Paper[] {
  const last = decode.numberOrZero(row, "last");
  if (last === 0) return [];
  return [
    {
      sort,
      id: decode.text(row, "key").slice(sort.length + 1),
      last,
      begun: decode.text(row, "begun"),
      begunBy: decode.text(row, "begunBy"),
      at: decode.text(row, "at"),
      by: decode.text(row, "by"),
      isGone: row["isGone"] === true,
    },
  ];
}

/** Pages by their keys, each with its key; in no order. */
export async function pagesHeld(
  graph: Reading,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Page>> {
  const found = new Map<string, Page>();
  for (let from = 0; from < keys.length; from += atOnce) {
    const rows = await graph.read(statement("papers/pages"), {
      keys: keys.slice(from, from + atOnce),
    });
    for (const row of rows) {
      const page = decode.map(row, "page");
      found.set(decode.text(page, "key"), {
        n: decode.numberOrZero(page, "n"),
        at: decode.text(page, "at"),
        by: decode.text(page, "by"),
        content: JSON.parse(decode.text(page, "body")),
      });
    }
  }
  return found;
}

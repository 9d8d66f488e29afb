/** What people write at the desk, and which network each item was in. */
export const paperSorts = ["query", "chart", "case", "network"] as const;
export type PaperSort = (typeof paperSorts)[number];

/** Something that people write: pages in the order in which they came, which stay as they are. */
export interface Paper {
  readonly sort: PaperSort;
  readonly id: string;
  /** The number of its last page; they count from 1. */
  readonly last: number;
  /** When its first page was written, ISO, and by whom. */
  readonly begun: string;
  readonly begunBy: string;
  /** When its last page was written, ISO, and by whom. */
  readonly at: string;
  readonly by: string;
  /** Whether its last page says that it is deleted. */
  readonly isGone: boolean;
}

/** A page of a paper. */
export interface Page {
  readonly n: number;
  /** When it was written, ISO. */
  readonly at: string;
  readonly by: string;
  /** Plain JSON; null on the page that deletes the paper. */
  readonly content: unknown;
}

/** What a paper is kept under. */
export function paperKey(sort: PaperSort, id: string): string {
  return `${sort}/${id}`;
}

/** What a page is kept under. */
export function pageKey(sort: PaperSort, id: string, n: number): string {
  return `${paperKey(sort, id)}/${n}`;
}

import type { SavedQuery } from "./saved-query.ts";

/** The parts of the list, in their order; a query stands in the first that it fits. */
export interface ListParts {
  readonly favourites: readonly SavedQuery[];
  readonly own: readonly SavedQuery[];
  readonly shipped: readonly SavedQuery[];
}

/** What is shown of the queries: those that hold the words, with the tag. */
export interface Wanted {
  readonly text: string;
  /** Empty where any will do. */
  readonly tag: string;
}

/** The queries that are wanted, by parts. */
export function listParts(queries: readonly SavedQuery[], wanted: Wanted): ListParts {
  const found = queries.filter((query) => isWanted(query, wanted));
  return {
    favourites: found.filter(({ isFavourite }) => isFavourite),
    own: found.filter(({ isFavourite, isOwn }) => isOwn && !isFavourite),
    shipped: found.filter(({ isOwn }) => !isOwn),
  };
}

function isWanted(query: SavedQuery, { text, tag }: Wanted): boolean {
  if (tag !== "" && !query.tags.includes(tag)) return false;
  const { title, description, tags } = query;
  const all = [title, description, query.text, ...tags].join(" ").toLocaleLowerCase();
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => all.includes(word));
}

/** All tags, each once, in their order. */
export const tagsOf = (queries: readonly SavedQuery[]): readonly string[] =>
  [...new Set(queries.flatMap(({ tags }) => tags))].toSorted((a, b) => a.localeCompare(b, "en"));

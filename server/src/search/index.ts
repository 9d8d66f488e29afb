export { excerpt, spansIn } from "./found-places.ts";
export { IndexDamaged, IndexFailed } from "./index-threads.ts";
export { readQuestion } from "./question.ts";
export { openSearch, type SearchIndex } from "./search-index.ts";
export type {
  FitRow,
  FoundPlace,
  MatchKind,
  SearchedEntity,
  SearchedRow,
  SearchedValue,
} from "./search-types.ts";

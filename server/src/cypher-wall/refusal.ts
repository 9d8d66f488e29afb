import { sentence, type SentenceKey, type SentenceValues } from "../sentences/index.ts";
import { InvalidInput } from "../shared/errors.ts";
import type { Place } from "./query-tree.ts";

/** The refusal of a text, with the place that it is about: line and column from 1. */
export function refusalAt(
  { line, column }: Place,
  key: SentenceKey,
  values: SentenceValues = {},
): InvalidInput {
  return new InvalidInput("wall.at", { line, column, reason: sentence(key, values) });
}

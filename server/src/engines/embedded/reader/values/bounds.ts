import { Failure } from "./failure.ts";

/** Longest list and text that a query may make: past them a single value could take all memory. */
const mostItems = 2_000_000;
const mostLetters = 16_000_000;

/** A list, if it is not longer than one may be. Throws Failure before it is made. */
export function boundedList(length: number): void {
  if (length > mostItems) throw new Failure("reader.list-too-long", { most: mostItems }, true);
}

/** Throws Failure where a text would be longer than one may be. */
export function boundedText(length: number): void {
  if (length > mostLetters) throw new Failure("reader.text-too-long", { most: mostLetters }, true);
}

import { rowEnd, rowStart } from "../../../shared/compressed-rows.ts";
import type { Things } from "./comparing/things.ts";

const most = 5;
const longest = 500;

/**
 * What two things state in a field, as it is stated: several values joined, at most five, each cut
 * at 500 characters; empty where nothing is stated.
 */
export function shownValues(
  { fields }: Things,
  name: string,
  a: number,
  b: number,
): { readonly a: string; readonly b: string } {
  const field = fields.find((one) => one.name === name);
  const stated = (thing: number) =>
    field === undefined
      ? ""
      : [...field.values.subarray(rowStart(field.offsets, thing), rowEnd(field.offsets, thing))]
          .slice(0, most)
          .map((value) => cut(field.dictionary[value] ?? ""))
          .join(" · ");
  return { a: stated(a), b: stated(b) };
}

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).toWellFormed()}…`;
}

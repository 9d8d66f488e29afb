import { patternOf } from "../../../shared/pattern.ts";
import type { Recognised } from "./recognise.ts";

/** The kind of event that a row is, and the columns of its two ends. */
export interface Ends {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Two columns of one sort of identifier, with times, sums or durations beside them, are an event.
 */
export function endsOf(columns: readonly Recognised[]): Ends | undefined {
  for (const look of ["phone", "iban", "account"] as const) {
    const [from, to] = columns.filter((column) => column.look === look);
    if (from === undefined || to === undefined || !isEvent(columns, from, to)) continue;
    const swapped = /\b(to|callee|called|receiver|beneficiary|destination|dest)\b/iu.test(
      from.name.replaceAll("_", " "),
    );
    const paid = look === "iban" || columns.some((column) => column.look === "amount");
    return {
      kind: paid ? "paid" : "called",
      from: (swapped ? to : from).name,
      to: (swapped ? from : to).name,
    };
  }
  return undefined;
}

/** Words of headers for one who does something to another, and for the other. */
const endWords = patternOf(
  "iu",
  String.raw`\b(?:from|to|caller|callee|calling|called|sender|receiver|recipient|payer|payee|`,
  String.raw`source|destination|dest|beneficiary|originator|debtor|creditor|party|a|b)\b`,
);

/**
 * Two phones in a row are a call where a time, a sum or a length of time stands beside them, or
 * where their headers say so; else they are two phones of one person.
 */
function isEvent(columns: readonly Recognised[], from: Recognised, to: Recognised): boolean {
  const [one, other] = [from.name, to.name].map((name) => name.replace(/[\s_]*\d+$/u, ""));
  if (one === other) return false;
  const words = [from, to].some(({ name }) => endWords.test(name.replaceAll("_", " ")));
  const beside = columns.some(
    ({ look, name }) =>
      look === "date" || look === "amount" || /duration|seconds|secs|dur\b/iu.test(name),
  );
  return words || beside;
}

import { parseTime, type NormaliseContext } from "../../../ontology/normalise/index.ts";
import type { TextFact } from "./text-fact.ts";

const month = String.raw`\p{L}{3,14}\.?`;
const candidates = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}/.-])(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-] ?\d{1,2}[./-] ?(?:\d{4}|\d{2})|`,
    String.raw`\d{1,2}(?:st|nd|rd|th|\.|º)? (?:de |of )?${month},? (?:de |del )?\d{4}|`,
    String.raw`${month} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}年\d{1,2}月\d{1,2}日)(?![\p{N}/-])`,
  ].join(""),
  "gu",
);

/**
 * Days that a running text names, as 2026-03-14, in reading order. A day whose month may be its
 * day is left out, but in a region that has one order.
 */
export function datesIn(text: string, { region }: NormaliseContext): readonly TextFact[] {
  const order = region === "US" ? ("mdy" as const) : undefined;
  return [...text.matchAll(candidates)].flatMap(({ 0: written, index }) => {
    const time = parseTime(written, { zone: "UTC", ...(order === undefined ? {} : { order }) });
    if (time === undefined) return [];
    const value = time.atFrom.slice(0, 10);
    return [{ value, start: index, end: index + written.length }];
  });
}

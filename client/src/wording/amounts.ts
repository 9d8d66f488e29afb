import { say } from "./say.tsx";
import { wordOf } from "./code-words.ts";

const three = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });
const cents = new Intl.NumberFormat("en-GB", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const money = (value: number) =>
  Number.isInteger(value) ? value.toLocaleString("en-GB") : cents.format(value);

/** A score: three figures are as many as anybody compares. */
export const score = (value: number | null) => (value === null ? "–" : three.format(value));

/** "97 %"; never 0 or 100 for what is not quite so. */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  if (whole === 0 && share > 0) return say("form.under1");
  return whole === 100 && share < 1 ? say("form.over99") : say("form.percent", { share: whole });
}

/** A sum in the unit that the rows state. */
export function amount(value: number, unit: string | null): string {
  if (unit === "events") return say("form.events", { sum: money(value), count: value });
  if (unit === "seconds") return say("form.minutes", { count: Math.round(value / 60) });
  return unit === null ? money(value) : say("form.amount", { sum: money(value), unit });
}

export const unitWord = (unit: string) => wordOf("unit", unit);

/** How steady a group is, in a word. */
export const steadyWord = (share: number) => {
  const found = steadyWords.find(([least]) => share >= least)?.[1] ?? "no";
  return say(`word.steady.${found}`);
};
const steadyWords = [
  [0.95, "very"],
  [0.8, "yes"],
  [0.5, "loose"],
] as const;

import type { Dice } from "./dice.ts";
import { filled, spun } from "./own-style.ts";
import bank from "./words/jobs.json" with { type: "json" };
import names from "./words/names.json" with { type: "json" };

const middle = ["duties", "duties", "pay", "housing", "wanted", "wanted"] as const;

/** A description of work that may be posted again, with <job>, <company>, <city>, <pay>, <phone> left open. */
export function descriptionOf(dice: Dice): string {
  const parts = ["intro", ...dice.some(middle, dice.between(3, 6)), "contact"] as const;
  return parts.map((part) => spun(dice.pick(bank[part]), dice)).join(dice.pick([" ", "\n"]));
}

export interface Opening {
  readonly job: string;
  readonly company: string;
  readonly city: string;
  readonly pay: number;
  readonly phone: string;
  /** The form in which the poster writes numbers. */
  readonly form: number;
}

/** A description or title with an opening's facts in it. */
export function opened(text: string, opening: Opening, dice: Dice): string {
  const said = text
    .replaceAll("<job>", opening.job)
    .replaceAll("<company>", opening.company)
    .replaceAll("<pay>", String(opening.pay))
    .replaceAll("<family>", dice.pick(names.family));
  const facts = { name: "", age: 0, city: opening.city, area: "", price: 0, phone: opening.phone };
  return filled(said, opening, facts, dice);
}

export const jobTitle = (dice: Dice): string => spun(dice.pick(bank.title), dice);

export const someJob = (dice: Dice): string => dice.pick(bank.jobs);

/** "Alder Birch Staffing", "Harbor Care LLC". */
export function companyName(dice: Dice): string {
  const words = dice.some(names.words, dice.between(1, 2));
  const named = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  return `${named.join(" ")} ${dice.pick(bank.firms)}${dice.pick(["", "", " LLC", " Inc."])}`;
}

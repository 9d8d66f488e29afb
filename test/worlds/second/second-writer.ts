import type { Dice } from "../dice.ts";
import { jobSlots } from "./second-job-phrases.ts";
import { frames, headings, slots } from "./second-phrases.ts";

/** A text as a list of sentences without their ends. */
export type Wording = readonly string[];

/** How one author ends sentences and adorns them. */
export interface Manner {
  readonly ends: string;
  readonly mark: string;
  readonly isLower: boolean;
}

export function filled(dice: Dice, frame: string, own: Readonly<Record<string, string>>): string {
  const text = frame.replaceAll(/\{(\w+)\}/gu, (_, slot: string) => {
    return own[slot] ?? dice.pick(slots[slot] ?? jobSlots[slot] ?? [slot]);
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A wording of an author's own, from frames for ads unless others are given. */
export function wordingOf(dice: Dice, sentences: number, name: string, bank = frames): Wording {
  return dice.some(bank, sentences).map((frame) => filled(dice, frame, { name }));
}

export function headingOf(dice: Dice, name: string, city: string): string {
  return filled(dice, dice.pick(headings), { name, city });
}

export function someName(dice: Dice): string {
  return dice.pick(slots["name"] ?? []);
}

export function mannerOf(dice: Dice): Manner {
  return {
    ends: dice.pick([".", ".", ".", "!", " ...", " ~", ";", " -"]),
    mark: dice.pick(["", "", "", "*", "\u{1F338}", "\u{2728}", "\u{1F48B}", "xo", ">>"]),
    isLower: dice.yes(0.2),
  };
}

export function spoken(wording: Wording, manner: Manner): string {
  const text = wording.map((sentence) => `${sentence}${manner.ends}`).join(" ");
  const cased = manner.isLower ? text.toLowerCase() : text;
  return manner.mark === "" ? cased : `${manner.mark} ${cased} ${manner.mark}`;
}

/** Edited by hand: each step swaps words, or drops, moves or writes a sentence. */
export function edited(dice: Dice, wording: Wording, steps: number, bank = frames): Wording {
  let now = [...wording];
  for (let step = 0; step < steps; step++) now = editedOnce(dice, now, bank);
  return now;
}

function editedOnce(dice: Dice, now: readonly string[], bank: readonly string[]): string[] {
  const at = dice.between(0, now.length - 1);
  const kind = dice.unit();
  if (kind < 0.5) return now.map((one, index) => (index === at ? reworded(dice, one) : one));
  if (kind < 0.65 && now.length > 3) return now.filter((_, index) => index !== at);
  if (kind < 0.8) return [...now.slice(at), ...now.slice(0, at)];
  if (kind < 0.9) return now.map((one, index) => (index === at ? mistyped(dice, one) : one));
  return [...now.slice(0, at), filled(dice, dice.pick(bank), {}), ...now.slice(at)];
}

function reworded(dice: Dice, sentence: string): string {
  const pair = dice.some(synonyms, synonyms.length).find(([from]) => sentence.includes(from));
  return pair === undefined ? `${dice.pick(fillers)} ${sentence}` : sentence.replace(...pair);
}

function mistyped(dice: Dice, sentence: string): string {
  const at = dice.between(1, Math.max(1, sentence.length - 2));
  return sentence.slice(0, at) + sentence.slice(at + 1);
}

const fillers = ["So,", "Well,", "Btw", "And", "Honestly,", "You see,", "Hey,", "Also"];

const synonyms: readonly [string, string][] = [
  ["I am", "I'm"],
  ["don't", "do not"],
  ["please", "pls"],
  ["a day", "each day"],
  ["you like", "u like"],
  ["always", "ever"],
  ["close to", "next to"],
  ["never", "not"],
  ["only", "just"],
  ["thank you", "thx"],
  ["with", "w/"],
  [" and ", " & "],
  ["before", "earlier"],
  ["people", "folks"],
  ["for the hour", "an hour"],
  ["come back", "return"],
  ["your", "ur"],
  ["call", "ring"],
];

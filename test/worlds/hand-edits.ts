import type { Dice } from "./dice.ts";

const twins: readonly (readonly string[])[] = [
  ["call", "ring", "phone"],
  ["lovely", "nice", "sweet"],
  ["quiet", "calm", "peaceful"],
  ["massage", "bodywork", "rub"],
  ["available", "free", "open"],
  ["today", "now", "this week"],
  ["clean", "tidy", "spotless"],
  ["room", "place", "studio"],
  ["and", "&", "n"],
  ["you", "u"],
  ["your", "ur"],
  ["gentlemen", "guys", "men"],
  ["please", "pls", "plz"],
  ["always", "every time"],
  ["hour", "hr", "60 min"],
  ["private", "discreet"],
  ["never", "not ever"],
  ["welcome", "come in"],
  ["new", "brand new"],
  ["friendly", "kind", "warm"],
];
const tails = [
  "New pics soon.",
  "Back next week.",
  "Ask about Friday.",
  "Mention this ad.",
  "Sorry for missed calls.",
  "Moved two blocks.",
  "Same girl same smile.",
  "Updated today.",
  "Fully booked till noon.",
  "Last week here.",
  "Rain or shine.",
  "Elevator is fixed.",
];

/** A text as a hand edits it before it is posted again: `strength` is about the share of words touched. */
export function edited(text: string, strength: number, dice: Dice): string {
  const parts = text.split(/(\s+)/u);
  const words = parts.map((part) => (dice.yes(strength) ? changedWord(part, dice) : part));
  const kept = dice.yes(strength * 1.5) ? withoutSentence(words.join(""), dice) : words.join("");
  return dice.yes(strength * 2) ? `${kept} ${dice.pick(tails)}` : kept;
}

/** A slip of the fingers, somewhere. */
export function mistyped(word: string, dice: Dice): string {
  if (word.length < 4 || /[^a-z]/iu.test(word)) return word;
  const at = dice.between(1, word.length - 2);
  const swapped = `${word.slice(0, at)}${word[at + 1] ?? ""}${word[at] ?? ""}${word.slice(at + 2)}`;
  const doubled = `${word.slice(0, at)}${word[at] ?? ""}${word.slice(at)}`;
  const dropped = `${word.slice(0, at)}${word.slice(at + 1)}`;
  return dice.pick([swapped, doubled, dropped]);
}

/** The number with one digit wrong: mostly nobody's. */
export function misdialled(phone: string, dice: Dice): string {
  return `${phone.slice(0, -1)}${dice.between(0, 9)}`;
}

function changedWord(part: string, dice: Dice): string {
  if (/^\s*$|\d|</u.test(part)) return part;
  const bare = part.toLowerCase().replaceAll(/[^a-z]/gu, "");
  const twin = twins.find((words) => words.includes(bare));
  if (twin !== undefined) return part.replace(/[a-z]+/iu, dice.pick(twin));
  if (dice.yes(0.3)) return mistyped(part, dice);
  if (dice.yes(0.25)) return part.toUpperCase();
  return dice.yes(0.3) ? part.replace(/[.,]$/u, dice.pick(["", "!", "..", " -"])) : part;
}

function withoutSentence(text: string, dice: Dice): string {
  const sentences = text.split(/(?<=[.!\n])\s+/u);
  if (sentences.length < 3) return text;
  sentences.splice(dice.between(0, sentences.length - 2), 1);
  return sentences.join(" ");
}

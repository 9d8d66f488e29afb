import type { Dice } from "./dice.ts";
import { usualForm, written } from "./number-forms.ts";
import bank from "./words/phrases.json" with { type: "json" };

export type Slot = keyof typeof bank;

/** How one writer writes: own phrases in an order of its own, own signs, own carelessness. */
export interface OwnStyle {
  readonly order: readonly Slot[];
  readonly phrases: ReadonlyMap<Slot, readonly string[]>;
  readonly signs: readonly string[];
  readonly glue: string;
  readonly shape: "plain" | "lower" | "shout" | "exclaim";
  readonly form: number;
  /** Share of the slots that an ad leaves out. */
  readonly brief: number;
}

/** What an ad is about. Without a phone it names none. */
export interface Facts {
  readonly name: string;
  readonly age: number;
  readonly city: string;
  readonly area: string;
  readonly price: number;
  readonly phone?: string;
}

const between: readonly Slot[] = ["self", "offer", "manner", "place", "hours", "price", "rules"];
const emoji = [..."🌸💆✨🌹🍒💋🌴🔥🦋🍑💎🌟📱☎🥂🧘🌿🍓👑🐱💐🍀🎀☀🌙"];
const glues = [" ", " ", " ", "\n", "\n", " - ", " ~ ", " | ", " ... ", "\n\n", " * "];

export function styleOf(dice: Dice): OwnStyle {
  const count = dice.yes(0.2) ? dice.between(1, 3) : dice.between(3, 6);
  const middle = dice.some(between, count);
  const first: Slot[] = dice.yes(0.75) ? ["greeting"] : [];
  const last: Slot[] = dice.yes(0.6) ? ["contact", "closing"] : ["contact"];
  const order = [...first, ...middle, ...(dice.yes(0.2) ? last.toReversed() : last)];
  const phrases = new Map<Slot, readonly string[]>();
  for (const slot of ["title", "contactless", ...order] as const)
    phrases.set(slot, ownPhrases(slot, dice));
  return {
    order,
    phrases,
    signs: dice.yes(0.45) ? dice.some(emoji, dice.between(1, 4)) : [],
    glue: dice.pick(glues),
    shape: dice.pick(["plain", "plain", "plain", "lower", "shout", "exclaim"] as const),
    form: usualForm(dice),
    brief: dice.unit() * 0.35,
  };
}

/** One ad's title and text in somebody's style. */
export function composed(
  style: OwnStyle,
  facts: Facts,
  dice: Dice,
): { title: string; text: string } {
  const sentences = style.order
    .filter((slot) => slot === "contact" || !dice.yes(style.brief))
    .map((slot) => sentence(style, slot === "contact" ? contactSlot(facts) : slot, dice));
  const signed = sentences.map((one) => (dice.yes(0.4) ? withSign(style, one, dice) : one));
  const title = withSign(style, sentence(style, "title", dice), dice);
  const shaped = (text: string) => filled(inShape(text, style.shape), style, facts, dice);
  return { title: shaped(title), text: shaped(signed.join(style.glue)) };
}

/** One of the bank's phrases, its choices made: "{Hi|Hey}, I'm <name>" → "Hey, I'm <name>". */
export function phraseOf(slot: Slot, dice: Dice): string {
  return spun(dice.pick(bank[slot]), dice);
}

/** Makes the choices that a text in braces leaves open. */
export function spun(text: string, dice: Dice): string {
  return text.replaceAll(/\{([^{}]*)\}/gu, (_, choices: string) => dice.pick(choices.split("|")));
}

/** Facts in place of "<name>", "<phone>" …, the number in a form that is usual with the writer. */
export function filled(text: string, style: { form: number }, facts: Facts, dice: Dice): string {
  const values: Record<string, string> = {
    name: facts.name,
    age: String(facts.age),
    city: facts.city,
    area: facts.area,
    price: String(facts.price),
    half: String(Math.round((facts.price * 0.6) / 10) * 10),
    from: `${dice.between(8, 12)}${dice.pick(["am", " am", "", ":00"])}`,
    until: `${dice.between(6, 11)}${dice.pick(["pm", " pm", "", ":30 pm"])}`,
    phone: facts.phone === undefined ? "" : written(facts.phone, style.form, dice),
  };
  return text.replaceAll(/<(\w+)>/giu, (_, key: string) => values[key.toLowerCase()] ?? "");
}

function ownPhrases(slot: Slot, dice: Dice): string[] {
  const count = slot === "title" ? dice.between(2, 4) : dice.between(1, 3);
  return Array.from({ length: count }, () => phraseOf(slot, dice));
}

function sentence(style: OwnStyle, slot: Slot, dice: Dice): string {
  return dice.pick(style.phrases.get(slot) ?? [phraseOf(slot, dice)]);
}

const contactSlot = (facts: Facts): Slot => (facts.phone === undefined ? "contactless" : "contact");

function withSign({ signs }: OwnStyle, text: string, dice: Dice): string {
  if (signs.length === 0) return text;
  const sign = dice.pick(signs);
  return dice.yes(0.3) ? `${sign} ${text} ${sign}` : `${text} ${sign}`;
}

function inShape(text: string, shape: OwnStyle["shape"]): string {
  if (shape === "lower") return text.toLowerCase();
  if (shape === "shout") return text.toUpperCase();
  return shape === "exclaim" ? text.replaceAll(".", "!!") : text;
}

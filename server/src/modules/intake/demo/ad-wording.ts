import invented from "./names.json" with { type: "json" };
import phrases from "./phrases.json" with { type: "json" };
import type { Random } from "./random-stream.ts";

/** First names that ads of the demo use. All are invented. */
export const names: readonly string[] = invented.posting;

const { openings, middles, closings, contacts, titles } = phrases;

/** What fills the slots of a wording. */
export interface Slots {
  readonly name: string;
  readonly city: string;
  readonly age: number;
  readonly price: number;
}

/** Fills the slots of a wording; what only chance decides comes from the stream. */
export function fill(wording: string, slots: Slots, random: Random): string {
  return wording
    .replaceAll("{name}", slots.name)
    .replaceAll("{city}", slots.city)
    .replaceAll("{age}", String(slots.age))
    .replaceAll("{price}", `$${slots.price}`)
    .replaceAll("{half}", `$${Math.round(slots.price * 0.6)}`)
    .replaceAll("{exit}", String(random.whole(2, 98)))
    .replaceAll("{days}", String(random.whole(2, 9)));
}

/** A headline. */
export function titleFor(slots: Slots, random: Random): string {
  return fill(random.pick(titles), slots, random);
}

/** A wording of one's own: an opening, some middles, a closing; slots not filled yet. */
export function ownWording(random: Random): readonly string[] {
  return [
    random.pick(openings),
    ...random.some(middles, random.whole(3, 5)),
    random.pick(closings),
  ];
}

/**
 * A wording used again with little changes, as copies are: now and then a sentence goes, comes or
 * moves.
 */
export function variedWording(wording: readonly string[], random: Random): readonly string[] {
  if (random.chance(0.55)) return wording;
  const at = random.whole(1, Math.max(1, wording.length - 2));
  if (random.chance(0.5)) return wording.toSpliced(at, 0, random.pick(middles));
  return wording.length > 5 ? wording.toSpliced(at, 1) : [...wording, random.pick(closings)];
}

/** How the number stands in the text. */
export function contactSentence(phone: string, random: Random): string {
  return `${random.pick(contacts).replace("{phone}", phone)}.`;
}

import type { Random } from "./random.ts";

/** First names that ads of the demo use. All are invented. */
export const names: readonly string[] =
  "Kira Lia Mia Nora Zoe Anya Bella Cora Dina Eva Fay Gia Hana Ivy Jade Kaya Lola Mina Nina Opal Pia Rosa Sana Tara Uma Vera Willa Xena Yara Zia Amber Brook Celia Daria Elsa Flora Greta Helen Iris June Lena Maya Nadia Odette Paula Quinn Renee Sofia Thea Viola".split(
    " ",
  );

const openings = [
  "Hi, I'm {name}, new in {city} for a few days.",
  "{name} here, back in {city} this week.",
  "Hello gentlemen, {name} is in town.",
  "Relax with {name}, {age}, in {city}.",
  "Sweet {name} visiting {city} until Sunday.",
  "Long week behind you? {name} has time.",
  "{city}, I missed you. It's {name}.",
  "My name is {name}, I am {age} and easy to talk to.",
  "Need a quiet hour? Come and see {name}.",
  "{name}, {age}, friendly and discreet.",
];
const middles = [
  "Calm company, good conversation, no rush.",
  "Clean place with parking behind the house.",
  "Massage and good company, upscale and private.",
  "I speak English and a little Spanish.",
  "Real pictures, what you see is who you meet.",
  "Soft music, hot tea, a warm welcome.",
  "Two of us on weekends, ask for my friend.",
  "Hotel visits possible, taxi extra.",
  "I like respectful and tidy people.",
  "Four hands on request, {price} the hour.",
  "Half an hour {half}, a full hour {price}.",
  "Open 24/7, mornings are quieter.",
  "From 10am to 10pm, later by arrangement.",
  "Easy to find, two blocks from exit {exit}.",
  "Short notice is fine for me.",
  "New here since March, be patient with me.",
  "I travel light and stay {days} days.",
  "No hurry, no clock, just us.",
  "Everything clean and fresh, shower available.",
  "You will leave with a smile, I promise.",
];
const closings = [
  "No private calls please.",
  "Serious people only.",
  "Text first, I can't always talk.",
  "See you soon.",
  "Leave a message if I don't answer.",
  "Cash only, thank you.",
  "Be kind.",
  "Ask me anything.",
  "Available now.",
  "Kisses.",
];
const contacts = [
  "Call {phone}",
  "Text {phone}",
  "Reach me at {phone}",
  "My number: {phone}",
  "{phone}, text only",
  "call or text {phone} after six",
  "WhatsApp {phone}",
  "Write to {phone}",
];
const titles = [
  "{name} · new in town",
  "{name} visiting {city}",
  "{name}, {age}, quiet company",
  "Relax with {name}",
  "{name} · hotel visits",
  "{name} & friend",
  "Sweet {name} this week",
  "{name} · upscale",
  "Back in {city}: {name}",
  "{name}, only till Sunday",
];

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

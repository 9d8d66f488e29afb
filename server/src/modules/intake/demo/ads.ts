import { lastDay, isoMinute } from "./calendar.ts";
import { story, type Group } from "./cast.ts";
import { writtenNumber } from "./disguise.ts";
import type { Difficulty } from "./difficulty.ts";
import type { DemoCity } from "./demo-cities.ts";
import type { Random } from "./random-stream.ts";
import {
  contactSentence,
  fill,
  ownWording,
  titleFor,
  variedWording,
  type Slots,
} from "./ad-wording.ts";

/** One ad, and what only the truth file tells of it. */
export interface Ad {
  readonly title: string;
  readonly body: string;
  readonly city: DemoCity;
  readonly price: string;
  readonly postedAt: string;
  readonly phone: string;
  readonly account: string;
  readonly website: string;
  readonly images: readonly string[];
  readonly incall: string;
  readonly group: string;
  /** E.164, as written in the text. */
  readonly numbersInText: readonly { readonly value: string; readonly written: string }[];
  readonly usesWording: boolean;
}

/** Pictures that any ad may show, and a phrase that everybody copies: they join nobody. */
export const stockPictures: readonly string[] = [
  "00ff7e18c3a5d942",
  "3cc37e1881a5ff66",
  "f0f0f7e1c3870f1e",
  "18244281c3663c99",
];
export const commonPhrase =
  "Don't miss out, you won't regret it, call now and mention where you saw this ad.";

/** The ads of one group over the year, in order of time. */
export function adsOf(group: Group, random: Random, difficulty: Difficulty): readonly Ad[] {
  const first = random.whole(0, 80);
  const last = random.whole(lastDay - 90, lastDay);
  const days = Array.from({ length: group.ads }, () => random.whole(first, last)).toSorted(
    (a, b) => a - b,
  );
  return days.map((day, at) => adOn(group, { day, at }, random, difficulty));
}

/** When an ad of a group goes up: the day of the demo's year, and how many of the group went before. */
interface Posting {
  readonly day: number;
  readonly at: number;
}

function adOn(group: Group, { day, at }: Posting, random: Random, difficulty: Difficulty): Ad {
  const city = group.cities[Math.floor(at / 3) % group.cities.length] ?? random.pick(group.cities);
  const slots = {
    name: random.pick(group.names),
    city: city.city,
    age: random.whole(21, 29),
    price: group.price,
  };
  const usesWording = random.chance(group.copies * difficulty.copies);
  const sentences = usesWording ? variedWording(group.wording, random) : ownWording(random);
  const phone =
    group.phones[Math.floor((at * group.phones.length) / group.ads)] ?? random.pick(group.phones);
  const hide = random.chance(Math.min(1, group.hides * difficulty.hides));
  const numbers = [
    { value: phone, written: writtenNumber(phone, random, hide) },
    ...bookingNumber(group, random, difficulty),
  ];
  const account = random.chance(difficulty.account) ? (group.accounts[0] ?? "") : "";
  return {
    title: group.role === "spa" ? `${slots.name} · open daily` : titleFor(slots, random),
    body: bodyOf(sentences, slots, numbers, random),
    city,
    price: `$${group.price}`,
    postedAt: isoMinute(day, random.whole(480, 1410)),
    phone: hide || random.chance(0.45) ? "" : dashed(phone),
    account,
    website: random.chance(difficulty.website) ? group.website : "",
    images: picturesFor(group, random, difficulty),
    incall: random.chance(0.8) ? group.address : "",
    group: group.id,
    numbersInText: numbers,
    usesWording,
  };
}

function bodyOf(
  sentences: readonly string[],
  slots: Slots,
  numbers: Ad["numbersInText"],
  random: Random,
): string {
  return [
    ...sentences.map((sentence) => fill(sentence, slots, random)),
    ...(random.chance(0.12) ? [commonPhrase] : []),
    ...contactsFor(numbers, random),
  ].join(" ");
}

/** 212-555-0147 from +12125550147. */
function dashed(e164: string): string {
  return `${e164.slice(2, 5)}-${e164.slice(5, 8)}-${e164.slice(8)}`;
}

function contactsFor(numbers: Ad["numbersInText"], random: Random): readonly string[] {
  return numbers.map(({ written }, at) =>
    at === 0 ? contactSentence(written, random) : `Or book through the desk: ${written}.`,
  );
}

/** What share of the ads of each role names the booking desk. */
const deskShares: Readonly<Record<Group["role"], number>> = {
  ring: 0.2,
  network: 0.33,
  collective: 0.2,
  spa: 0.33,
  independent: 0.33,
  spam: 0.75,
};

/** A booking desk that a third of all ads names: it joins nobody. */
function bookingNumber(
  { role }: Group,
  random: Random,
  { desk }: Difficulty,
): readonly { readonly value: string; readonly written: string }[] {
  return random.chance(Math.min(1, deskShares[role] * desk))
    ? [{ value: story.booking, written: writtenNumber(story.booking, random, false) }]
    : [];
}

function picturesFor(
  group: Group,
  random: Random,
  { changed, nearby, stock }: Difficulty,
): readonly string[] {
  const own = random.some(
    group.images.filter((image) => image !== story.greenLamp),
    random.whole(1, 3),
  );
  const pictures = random.chance(changed)
    ? own.map((image) => (random.chance(nearby) ? changedPicture(image, random) : image))
    : own;
  return random.chance(stock) ? [...pictures, random.pick(stockPictures)] : pictures;
}

/** The same picture, resized or cropped: a hash that differs in one or two bits. */
function changedPicture(image: string, random: Random): string {
  const at = random.whole(0, 15);
  const digit = (parseInt(image.charAt(at), 16) ^ random.pick([1, 2, 4, 8])).toString(16);
  return image.slice(0, at) + digit + image.slice(at + 1);
}

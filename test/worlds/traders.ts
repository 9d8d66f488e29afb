import type { AdRow } from "./ad-book.ts";
import { longTail } from "./dice.ts";
import { changedPicture, cities, type City } from "./fictional.ts";
import { misdialled } from "./hand-edits.ts";
import { composed, styleOf, type Facts, type OwnStyle } from "./own-style.ts";
import { postingTimes, spanOf } from "./posting-days.ts";
import type { Scene } from "./world-scene.ts";
import names from "./words/names.json" with { type: "json" };

/** Somebody who posts ads, alone or for others: one operator. */
export interface Trader {
  readonly owner: string;
  readonly style: OwnStyle;
  /** Where the trader is; who travels has several. */
  readonly cities: readonly City[];
  readonly names: readonly string[];
  readonly age: number;
  readonly price: number;
  /** In the order in which they are used; often one. */
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly accounts: readonly string[];
  readonly website: string | undefined;
  readonly images: readonly string[];
  readonly ads: number;
  readonly span: { readonly from: number; readonly until: number };
}

export function traderOf(scene: Scene, owner: string, ads: number): Trader {
  const { dice, fictional } = scene;
  const own = dice.some(cities, dice.yes(0.25) ? dice.between(2, 5) : 1);
  const shown = dice.some(names.working, 1 + Math.min(7, Math.floor(ads / dice.between(6, 30))));
  const several = <T>(count: number, make: () => T) => Array.from({ length: count }, make);
  const phones = 1 + Math.floor((ads * dice.unit()) / 14);
  return {
    owner,
    style: styleOf(dice),
    cities: own,
    names: shown,
    age: dice.between(21, 46),
    price: dice.between(6, 32) * 10,
    phones: several(phones, () => fictional.phone(own[0]?.area)),
    emails: several(dice.yes(0.35) ? 1 : 0, () => fictional.email(shown[0])),
    accounts: several(dice.yes(0.45) ? dice.between(1, 2) : 0, () => fictional.account(shown[0])),
    website: dice.yes(0.12) ? fictional.website() : undefined,
    images: several(dice.between(1, 4 + Math.min(16, Math.floor(ads / 4))), () =>
      fictional.image(),
    ),
    ads,
    span: spanOf(ads, dice),
  };
}

/** Traders with a long tail of sizes, enough for so many ads together. */
export function tradersFor(scene: Scene, prefix: string, rows: number, most = 60): Trader[] {
  const counts = longTail(scene.dice, rows, most);
  return counts.map((ads, at) => traderOf(scene, `${prefix}-${at + 1}`, ads));
}

/** Posts all ads of a trader; `change` may alter each before it is posted. */
export function postAll(
  scene: Scene,
  trader: Trader,
  change: (row: AdRow, at: number) => Partial<AdRow> = () => ({}),
): string[] {
  return postingTimes(trader.ads, trader.span, scene.dice).map((time, at) => {
    const row = adOf(scene, trader, time);
    return scene.ads.add({ ...row, ...change(row, at) });
  });
}

/** One ad of a trader, with what it happens to say of the contacts. */
export function adOf(scene: Scene, trader: Trader, at: number): AdRow {
  const { dice } = scene;
  const way = dice.unit();
  const phone = phoneAt(scene, trader, at);
  const facts = factsOf(scene, trader, way < 0.68 ? phone : undefined);
  const { title, text } = composed(trader.style, facts, dice);
  const inColumn = way < 0.4 || (way >= 0.68 && way < 0.94);
  const account = dice.yes(0.4) || way >= 0.94 ? dice.some(trader.accounts, 1) : [];
  const told = dice.yes(0.25);
  return {
    owner: trader.owner,
    at,
    title,
    text: told ? `${text}${handleText(account[0])}` : text,
    city: cities.find(({ name }) => name === facts.city) ?? dice.pick(trader.cities),
    price: dice.yes(0.3) ? `$${facts.price}` : undefined,
    phone: inColumn ? slipped(scene, phone) : undefined,
    email: dice.yes(way >= 0.94 ? 0.8 : 0.25) ? trader.emails[0] : undefined,
    accounts: told ? [] : account,
    website: dice.yes(0.5) ? trader.website : undefined,
    images: picturesOf(scene, trader),
  };
}

/** What an ad of the trader is about, in the city given or one of the trader's. */
export function factsOf(
  { dice }: Scene,
  trader: Trader,
  phone: string | undefined,
  city = dice.pick(trader.cities),
): Facts {
  return {
    name: dice.pick(trader.names),
    age: trader.age + dice.between(-1, 1),
    city: city.name,
    area: dice.pick(names.areas),
    price: trader.price + (dice.yes(0.2) ? 20 : 0),
    ...(phone === undefined ? {} : { phone }),
  };
}

/** The number in use at that time; now and then an older or a second one. */
export function phoneAt({ dice }: Scene, { phones, span }: Trader, at: number): string {
  const share = (at - span.from) / Math.max(1, span.until - span.from);
  const current = phones[Math.min(phones.length - 1, Math.floor(share * phones.length))];
  return dice.yes(0.85) && current !== undefined ? current : dice.pick(phones);
}

/** Some of the trader's pictures, a few of them saved anew, and now and then one never seen before. */
export function picturesOf({ dice, fictional }: Scene, trader: Trader): string[] {
  const shown = dice.yes(0.12) ? [] : dice.some(trader.images, dice.between(1, 4));
  const saved = shown.map((image) => (dice.yes(0.25) ? changedPicture(image, dice) : image));
  return dice.yes(0.1) ? [...saved, fictional.image()] : saved;
}

/** One number in a hundred is typed wrong, and a few of those are somebody else's. */
function slipped({ dice, mayCross }: Scene, phone: string): string {
  if (!dice.yes(0.01)) return phone;
  return mayCross("phone", misdialled(phone, dice), "a number typed wrong");
}

function handleText(account: string | undefined): string {
  const [platform, handle] = account?.split(":") ?? [];
  return handle === undefined ? "" : ` ${platform}: @${handle}`;
}

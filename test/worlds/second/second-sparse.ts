import { about, diceOf, type Dice } from "../dice.ts";
import type { World } from "../world.ts";
import { adBookOf, type Town } from "./second-adbook.ts";
import type { Market } from "./second-market.ts";
import { numbersOf, plainly } from "./second-numbers.ts";
import { figureOf, handleOf, placed, textOf, type Figure } from "./second-owners.ts";
import { picturesOf, shown } from "./second-pictures.ts";
import { headingOf } from "./second-writer.ts";

const name = "second-sparse";
const sites = ["oldboard", "scrapes", "tipsheet"];
const span = 700;
const towns: readonly Town[] = [
  { city: "Albany", state: "NY" },
  { city: "Scranton", state: "PA" },
  { city: "Worcester", state: "MA" },
  { city: "Bangor", state: "ME" },
  { city: "Trenton", state: "NJ" },
  { city: "Dover", state: "DE" },
  { city: "Hartford", state: "CT" },
  { city: "Erie", state: "PA" },
  { city: "Akron", state: "OH" },
  { city: "Roanoke", state: "VA" },
];

export const secondSparse: World = {
  name,
  description:
    "What is left of an old store: half of the ads have only a phone or only a picture, times are " +
    "missing in a third, few pictures repeat, operators have two to twenty ads, flatmates share phones.",
  make: (seed) => {
    const dice = diceOf(seed, name);
    const cover = { name, title: "Scraps of an old store", start: "2023-06-01" };
    const book = adBookOf(dice, { ...cover, timezone: "America/New_York", sites });
    const market: Market = { dice, book, towns, sites, span, numbers: numbersOf(dice) };
    operators(market, about(dice, 1500));
    flats(market, about(dice, 42));
    passers(market, about(dice, 210));
    return book.made();
  },
};

interface Few {
  readonly owner: string;
  readonly figures: readonly Figure[];
  readonly phones: readonly string[];
  readonly town: Town;
  readonly user: string | undefined;
  readonly from: number;
  readonly days: number;
}

function operators(market: Market, rows: number): void {
  const { dice } = market;
  for (let at = 0, made = 0; made < rows; at++) {
    const count = Math.min(20, Math.floor(2 / (1 - dice.unit() * 0.97) ** 0.8));
    const people = count > 6 ? dice.between(1, 3) : 1;
    const one = fewOf(market, `operator-${at}`, people);
    for (let row = 0; row < count; row++) scrap(market, one);
    made += count;
  }
}

function fewOf({ dice, numbers }: Market, owner: string, people: number): Few {
  const days = dice.between(20, 320);
  const figures = Array.from({ length: people }, () =>
    figureOf(dice, dice.between(2, 6), dice.between(3, 9)),
  );
  return {
    owner,
    figures,
    phones: Array.from({ length: dice.yes(0.3) ? people + 1 : people }, () => numbers.next()),
    town: dice.pick(towns),
    user: dice.yes(0.15) ? handleOf(dice, figures[0]?.name ?? "user") : undefined,
    from: dice.between(0, span - days),
    days,
  };
}

/** One ad, or what is left of it. */
function scrap({ dice, book }: Market, one: Few): void {
  const figure = dice.pick(one.figures);
  const phone = dice.pick(one.phones);
  book.add({
    owner: one.owner,
    site: dice.pick(sites),
    town: dice.yes(0.85) ? one.town : dice.pick(towns),
    day: dice.yes(0.33) ? undefined : one.from + dice.unit() * one.days,
    ...leftOf(dice, figure, phone),
    ...(one.user !== undefined && dice.yes(0.3) ? { user: one.user } : {}),
  });
}

interface Left {
  readonly title: string;
  readonly text: string;
  readonly phone?: string;
  readonly number?: string;
  readonly pictures?: readonly string[];
}

function leftOf(dice: Dice, figure: Figure, phone: string): Left {
  const kind = dice.unit();
  if (kind < 0.3) return { title: "", text: "", phone: plainly(dice, phone), number: phone };
  const pictures = picturesFor(dice, figure);
  if (kind < 0.5) return { title: "", text: "", pictures };
  const title = dice.yes(0.5) ? headingOf(dice, figure.name, "town") : figure.name;
  const text = textOf(dice, figure, 4);
  const number = dice.yes(0.55) ? phone : undefined;
  return { title, ...placed(dice, text, number), pictures: dice.yes(0.4) ? pictures : [] };
}

/** Most ads have pictures of their own day; now and then one comes again. */
function picturesFor(dice: Dice, figure: Figure): string[] {
  return dice.yes(0.35) ? shown(dice, figure.pictures, 2) : picturesOf(dice, dice.between(1, 2));
}

/** Two or three who share a flat and its phone, each on her own account. */
function flats(market: Market, count: number): void {
  const { dice, book, numbers } = market;
  for (let at = 0; at < count; at++) {
    const shared = numbers.next();
    book.apart(`phone:${shared}`, "phone of a flat that its tenants share");
    const town = dice.pick(towns);
    for (let who = 0; who < dice.between(2, 3); who++) {
      const one = fewOf(market, `flat-${at}-${who}`, 1);
      const phones = [...one.phones, shared];
      for (let row = dice.between(2, 6); row > 0; row--) scrap(market, { ...one, phones, town });
    }
  }
}

/** Seen once. */
function passers(market: Market, count: number): void {
  for (let at = 0; at < count; at++) scrap(market, fewOf(market, `passer-${at}`, 1));
}

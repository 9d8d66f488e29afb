import { about, diceOf, longTail, type Dice } from "../dice.ts";
import type { World } from "../world.ts";
import { adBookOf, type Town } from "./second-adbook.ts";
import { agenciesIn, type Agency } from "./second-agencies.ts";
import type { Market } from "./second-market.ts";
import { numbersOf } from "./second-numbers.ts";
import { figureOf, handleOf, placed, textOf, type Figure } from "./second-owners.ts";
import { picturesOf, shown } from "./second-pictures.ts";
import { edited, headingOf, mannerOf, spoken, wordingOf } from "./second-writer.ts";

const name = "second-city-market";
const towns: readonly Town[] = [
  { city: "Phoenix", state: "AZ" },
  { city: "Mesa", state: "AZ" },
  { city: "Tempe", state: "AZ" },
];
const sites = ["valleylist", "nightboard", "desertads"];
const span = 420;

export const secondCityMarket: World = {
  name,
  description:
    "One metropolitan area, three sites: agencies, independents, a booking hotline, stock pictures, " +
    "numbers given out again, a text that everybody copies, two rings that shared one account once.",
  make: (seed) => {
    const dice = diceOf(seed, name);
    const cover = { name, title: "City market", start: "2024-09-01", timezone: "America/Phoenix" };
    const book = adBookOf(dice, { ...cover, sites });
    const market: Market = { dice, book, towns, sites, span, numbers: numbersOf(dice, codes) };
    const agencies = agenciesIn(market, about(dice, 13));
    ringsShareAnAccount(market, agencies);
    const solos = independents(market, about(dice, 620));
    hotline(market, [...solos.slice(0, 14), ...agencies.slice(3, 6).map(soloOf)]);
    stockPictures(market);
    recycledNumbers(market, solos);
    popularText(market);
    return book.made();
  },
};

const codes = ["480", "602", "623", "520"];

interface Solo {
  readonly owner: string;
  readonly figure: Figure;
  readonly number: string;
  readonly user?: string;
  readonly from: number;
  readonly until: number;
}

function soloOf({ owner, figures, numbers }: Agency): Solo {
  const [figure] = figures;
  const [number] = numbers;
  if (figure === undefined || number === undefined) throw new Error("An agency of nobody.");
  return { owner, figure, number, from: 0, until: span };
}

function post({ dice, book }: Market, solo: Solo, day: number): void {
  const { owner, figure, number } = solo;
  const town = dice.pick(towns);
  book.add({
    owner,
    site: dice.pick(sites),
    title: headingOf(dice, figure.name, town.city),
    ...placed(dice, textOf(dice, figure, 3), dice.yes(0.9) ? number : undefined),
    town,
    day,
    ...(solo.user !== undefined && dice.yes(0.7) ? { user: solo.user } : {}),
    pictures: dice.yes(0.8) ? shown(dice, figure.pictures, 3) : [],
    price: dice.yes(0.3) ? `$${dice.between(8, 30) * 10}` : "",
  });
}

function independents(market: Market, rows: number): Solo[] {
  const { dice, numbers } = market;
  return longTail(dice, rows, 40).map((count, at) => {
    const from = dice.between(0, span - 90);
    const until = Math.min(span, from + 20 + count * 12);
    const figure = figureOf(dice, dice.between(4, 8), dice.between(1, 6));
    const user = dice.yes(0.5) ? { user: handleOf(dice, figure.name) } : {};
    const solo = { owner: `solo-${at}`, figure, number: numbers.next(), from, until, ...user };
    for (let row = 0; row < count; row++) post(market, solo, dayIn(dice, solo));
    return solo;
  });
}

function dayIn(dice: Dice, { from, until }: { from: number; until: number }): number {
  return from + dice.unit() * (until - from);
}

/** A booking service answers for many; its number stands in their ads beside or instead of their own. */
function hotline(market: Market, clients: readonly Solo[]): void {
  const { dice, book, numbers } = market;
  const number = numbers.next();
  book.apart(`phone:${number}`, "booking hotline of many independents and three agencies");
  for (const client of clients)
    for (let row = dice.between(2, 5); row > 0; row--)
      post(market, { ...client, number }, dayIn(dice, client));
}

/** Pictures from a catalogue, in the ads of posters who have no pictures of their own. */
function stockPictures(market: Market): void {
  const { dice, book, numbers } = market;
  const stock = picturesOf(dice, 9);
  for (const hash of stock) book.apart(`image:${hash}`, "stock picture");
  for (let at = 0; at < about(dice, 48); at++) {
    const figure = { ...figureOf(dice, dice.between(4, 7), 0), pictures: dice.some(stock, 3) };
    const solo = { owner: `stock-${at}`, figure, number: numbers.next(), from: 0, until: span };
    for (let row = dice.between(1, 5); row > 0; row--) post(market, solo, dayIn(dice, solo));
  }
}

/** Months after its holder gave it up a number belongs to somebody else. */
function recycledNumbers(market: Market, solos: readonly Solo[]): void {
  const { dice, book } = market;
  const gone = solos.filter(({ until }) => until < span - 150).slice(0, 16);
  gone.forEach((old, at) => {
    const figure = figureOf(dice, dice.between(4, 8), 3);
    const from = old.until + 95;
    const solo = { owner: `heir-${at}`, figure, number: old.number, from, until: span };
    book.apart(`phone:${old.number}`, "recycled number");
    for (let row = dice.between(2, 7); row > 0; row--) post(market, solo, dayIn(dice, solo));
  });
}

/** About 25 posters copy one text, each with a number, pictures and a name of their own. */
function popularText(market: Market): void {
  const { dice, numbers } = market;
  const wording = wordingOf(dice, 7, "Sunny");
  const manner = mannerOf(dice);
  for (let at = 0; at < about(dice, 25); at++) {
    const own = edited(dice, wording, dice.between(0, 2));
    const figure = { ...figureOf(dice, 5, 3), wording: own, manner };
    const solo = { owner: `copier-${at}`, figure, number: numbers.next(), from: 0, until: span };
    for (let row = dice.between(1, 4); row > 0; row--) post(market, solo, dayIn(dice, solo));
  }
}

/** Rumour joins two rings: one night the second posted from the first one's account. */
function ringsShareAnAccount({ dice, book }: Market, agencies: readonly Agency[]): void {
  const [one, other] = agencies;
  const [figure] = other?.figures ?? [];
  if (one === undefined || other === undefined || figure === undefined) return;
  const [site = ""] = sites;
  book.add({
    owner: other.owner,
    site,
    title: headingOf(dice, figure.name, "Phoenix"),
    text: spoken(figure.wording, figure.manner),
    town: dice.pick(towns),
    day: span / 2,
    user: one.user,
    pictures: shown(dice, figure.pictures, 2),
  });
  book.apart(`account:${site}:${one.user}`, "account that two rings shared once");
}

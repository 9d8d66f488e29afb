import { about, diceOf, longTail, type Dice } from "../dice.ts";
import type { World } from "../world.ts";
import { adBookOf, type Post, type Town } from "./second-adbook.ts";
import type { Market } from "./second-market.ts";
import { disguised, numbersOf, plainly } from "./second-numbers.ts";
import { handleOf } from "./second-owners.ts";
import { picturesOf, shown } from "./second-pictures.ts";
import { shortFrames, shortText, spamTexts, templateText } from "./second-short-phrases.ts";
import { edited, someName } from "./second-writer.ts";

const name = "second-classifieds";
const sites = ["shortads", "corkboard"];
const span = 240;
const towns: readonly Town[] = [
  { city: "Spokane", state: "WA" },
  { city: "Boise", state: "ID" },
  { city: "Reno", state: "NV" },
  { city: "Fresno", state: "CA" },
  { city: "Eugene", state: "OR" },
  { city: "Provo", state: "UT" },
  { city: "Yakima", state: "WA" },
];

export const secondClassifieds: World = {
  name,
  description:
    "Short ads of 6 to 25 words, many of them nearly the site's own proposal, numbers disguised, " +
    "a third without any contact but the text, and spam that lists numbers of others.",
  make: (seed) => {
    const dice = diceOf(seed, name);
    const cover = { name, title: "Short classifieds", start: "2025-01-10" };
    const book = adBookOf(dice, { ...cover, timezone: "America/Los_Angeles", sites });
    const market: Market = { dice, book, towns, sites, span, numbers: numbersOf(dice) };
    const posters = longTail(dice, about(dice, 1450), 90).map((rows, at) => poster(dice, rows, at));
    posters.forEach((one) => postShort(market, one, market.numbers.next()));
    const numbers = Array.from({ length: 6 }, () => market.numbers.next());
    postFromHouses(market, numbers);
    for (const [at, text] of spamTexts.entries()) spam(market, at, text);
    return book.made();
  },
};

interface Poster {
  readonly owner: string;
  readonly name: string;
  readonly rows: number;
  readonly towns: readonly Town[];
  readonly from: number;
  readonly days: number;
  /** A text of one's own, else the site's proposal. */
  readonly text: string | undefined;
  readonly pictures: readonly string[];
  readonly user: string | undefined;
}

function poster(dice: Dice, rows: number, at: number): Poster {
  const called = someName(dice);
  const days = Math.min(span, 10 + rows * 6);
  return {
    owner: `poster-${at}`,
    name: called,
    rows,
    towns: dice.some(towns, rows > 10 ? dice.between(1, 4) : 1),
    from: dice.between(0, span - days),
    days,
    text: dice.yes(0.55) ? shortText(dice, called) : undefined,
    pictures: dice.yes(0.3) ? picturesOf(dice, dice.between(1, 3)) : [],
    user: dice.yes(0.2) ? handleOf(dice, called) : undefined,
  };
}

function postShort(market: Market, one: Poster, number: string): void {
  for (let row = 0; row < one.rows; row++) postOnce(market, one, number);
}

function postOnce({ dice, book }: Market, one: Poster, number: string): Post {
  const town = dice.pick(one.towns);
  const text =
    one.text === undefined ? templateText(dice, one.name, town.city) : changed(dice, one.text);
  const isSilent = dice.yes(0.4);
  const written = dice.yes(0.7) ? disguised(dice, number) : plainly(dice, number);
  return book.add({
    owner: one.owner,
    site: dice.pick(sites),
    title: dice.yes(0.5) ? `${one.name} ${town.city}` : "",
    text: isSilent ? text : `${text} ${written}`,
    ...(isSilent ? {} : { number }),
    town,
    day: one.from + dice.unit() * one.days,
    ...(one.user !== undefined && !isSilent ? { user: one.user } : {}),
    pictures: dice.yes(isSilent ? 0.05 : 0.5) ? shown(dice, one.pictures, 1) : [],
  });
}

function changed(dice: Dice, text: string): string {
  return dice.yes(0.35) ? edited(dice, [text], 1, shortFrames).join(" ") : text;
}

/** A house writes for several names, each short and each different, on few numbers. */
function postFromHouses(market: Market, numbers: readonly string[]): void {
  const { dice } = market;
  for (let at = 0; at < 3; at++) {
    const lines = numbers.slice(at * 2, at * 2 + 2);
    for (let who = 0; who < dice.between(3, 7); who++) {
      const one = { ...poster(dice, dice.between(6, 26), at), owner: `house-${at}` };
      for (let row = 0; row < one.rows; row++) postOnce(market, one, dice.pick(lines));
    }
  }
}

/** One pasted text in every city, a fresh user each time; some lists numbers scraped from others. */
function spam({ dice, book, numbers }: Market, at: number, text: string): void {
  const link = `https://join-${dice.hex(6)}.example/in`;
  const scraped = Array.from({ length: 4 }, () => numbers.next());
  victims({ dice, book, numbers }, at, scraped);
  for (const number of scraped) book.apart(`phone:${number}`, "number that spam lists");
  for (let row = about(dice, 70); row > 0; row--) {
    const town = dice.pick(towns);
    const said = text.replace("{city}", town.city);
    const listed = dice.yes(0.3) ? { number: dice.pick(scraped) } : undefined;
    book.add({
      owner: `spam-${at}`,
      site: dice.pick(sites),
      title: dice.yes(0.5) ? "Join now" : "",
      text: listed === undefined ? said : `${said} ${plainly(dice, listed.number)}`,
      ...listed,
      town,
      day: dice.unit() * span,
      user: handleOf(dice, "member"),
      ...(dice.yes(0.6) ? { link } : {}),
    });
  }
}

type Trade = Pick<Market, "dice" | "book" | "numbers">;

/** Whose numbers spam lists. */
function victims(trade: Trade, at: number, scraped: readonly string[]): void {
  const market: Market = { ...trade, towns, sites, span };
  scraped.forEach((number, index) => {
    const one = poster(trade.dice, trade.dice.between(1, 6), 0);
    postShort(market, { ...one, owner: `scraped-${at}-${index}` }, number);
  });
}

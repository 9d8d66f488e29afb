import { about, diceOf, longTail, type Dice } from "../dice.ts";
import type { World } from "../world.ts";
import { adBookOf, type Post, type Town } from "./second-adbook.ts";
import { circuitTowns, hotelsOf } from "./second-circuit-towns.ts";
import type { Market } from "./second-market.ts";
import { numbersOf } from "./second-numbers.ts";
import { figureOf, handleOf, placed, textOf, type Figure } from "./second-owners.ts";
import { recompressed, shown } from "./second-pictures.ts";
import { prepaidOf, type Prepaid } from "./second-prepaid.ts";
import { edited, headingOf } from "./second-writer.ts";

const name = "second-circuit";
const sites = ["roadlist", "stopover"];
const span = 540;

export const secondCircuit: World = {
  name,
  description:
    "Operators who tour with their workers, a city a week, prepaid numbers changed each month, " +
    "wording edited on and on, pictures kept; solo travellers; locals who copy the touring texts.",
  make: (seed) => {
    const dice = diceOf(seed, name);
    const cover = { name, title: "Touring circuit", start: "2024-03-01" };
    const book = adBookOf(dice, { ...cover, timezone: "America/Chicago", sites });
    const numbers = numbersOf(dice);
    const market: Market = { dice, book, towns: circuitTowns, sites, span, numbers };
    const prepaid = prepaidOf(market);
    const tours = Array.from({ length: about(dice, 22) }, (_, at) => touring(market, prepaid, at));
    travellers(market, about(dice, 420));
    companions(market);
    for (const tour of tours) localCopies(market, tour);
    localPosters(market, about(dice, 330));
    hotelsShared(market);
    return book.made();
  },
};

interface Tour {
  readonly posts: readonly Post[];
  readonly figures: readonly Figure[];
}

/** From city to city; each month new numbers, each week the text a little further from where it began. */
function touring(market: Market, prepaid: Prepaid, at: number): Tour {
  const { dice } = market;
  const owner = `tour-${at}`;
  let figures = Array.from({ length: dice.between(1, 4) }, () =>
    figureOf(dice, dice.between(5, 8), dice.between(3, 8)),
  );
  const weeks = Math.min(60, Math.floor(8 / (1 - dice.unit() * 0.9)));
  const start = dice.between(0, span - weeks * 7);
  const posts: Post[] = [];
  let phones: string[] = [];
  for (let week = 0; week < weeks; week++) {
    if (week % 4 === 0) phones = figures.map(() => prepaid.buy(owner, start + week * 7));
    const town = dice.pick(circuitTowns);
    figures = figures.map((figure) => aged(dice, figure));
    figures.forEach((figure, who) => {
      if (dice.yes(0.25)) return;
      const day = start + week * 7 + dice.unit() * 3;
      const number = dice.yes(0.85) ? (phones[who] ?? phones[0]) : undefined;
      posts.push(post(market, { owner, figure, number, town, day }));
    });
  }
  return { posts, figures };
}

function aged(dice: Dice, figure: Figure): Figure {
  return dice.yes(0.45) ? { ...figure, wording: edited(dice, figure.wording, 1) } : figure;
}

interface Stop {
  readonly owner: string;
  readonly figure: Figure;
  readonly number: string | undefined;
  readonly town: Town;
  readonly day: number;
  readonly user?: string;
}

function post({ dice, book }: Market, stop: Stop): Post {
  const { owner, figure, number, town, day, user } = stop;
  return book.add({
    owner,
    site: dice.pick(sites),
    title: headingOf(dice, figure.name, town.city),
    ...placed(dice, textOf(dice, figure, 1), number),
    town,
    day,
    ...(user !== undefined && dice.yes(0.6) ? { user } : {}),
    pictures: dice.yes(0.85) ? shown(dice, figure.pictures, 3) : [],
    stay: dice.yes(0.12) ? dice.pick(hotelsOf(town)) : "",
  });
}

/** On their own, one number for good, some cities again and again. */
function travellers(market: Market, rows: number): void {
  const { dice, numbers } = market;
  longTail(dice, rows, 30).forEach((count, at) => {
    const figure = figureOf(dice, dice.between(4, 8), dice.between(2, 6));
    const round = dice.some(circuitTowns, dice.between(2, 7));
    const start = dice.between(0, span - count * 10 - 1);
    const one = { owner: `traveller-${at}`, figure, number: numbers.next() };
    const user = dice.yes(0.4) ? { user: handleOf(dice, figure.name) } : {};
    for (let stop = 0; stop < count; stop++) {
      const day = start + stop * 10 + dice.unit() * 6;
      post(market, { ...one, ...user, town: dice.pick(round), day });
    }
  });
}

/** Two friends on the same road: the same cities in the same weeks, each on her own account. */
function companions(market: Market): void {
  const { dice, book, numbers } = market;
  for (let at = 0; at < 9; at++) {
    const figures = [figureOf(dice, 6, 4), figureOf(dice, 6, 4)];
    const phones = [numbers.next(), numbers.next()];
    const start = dice.between(0, span - 120);
    for (let week = 0; week < dice.between(6, 14); week++) {
      const town = dice.pick(circuitTowns);
      const [one, other] = figures.map((figure, who) => {
        const day = start + week * 7 + dice.unit() * 2;
        const owner = `friend-${at}-${who}`;
        return post(market, { owner, figure, number: phones[who], town, day });
      });
      if (one !== undefined && other !== undefined && week % 3 === 0) book.together(one, other);
    }
  }
}

/** Locals take over the text of a tour that passed through, now and then a picture too. */
function localCopies(market: Market, { posts, figures }: Tour): void {
  const { dice, book, numbers } = market;
  const [figure] = figures;
  const seen = dice.some(posts, dice.between(0, 3));
  seen.forEach(({ town, day = 0 }) => {
    if (figure === undefined) return;
    const own = figureOf(dice, 3, 3);
    const [stolen = ""] = dice.some(figure.pictures, 1);
    const steals = dice.yes(0.2);
    if (steals) book.apart(`image:${stolen}`, "picture stolen from a tour");
    const pictures = steals ? [...own.pictures, recompressed(dice, stolen), stolen] : own.pictures;
    const wording = edited(dice, figure.wording, dice.between(0, 2));
    const copy = { ...own, pictures, wording };
    const one = { owner: `local-copy-${numbers.next().slice(2)}`, figure: copy, town };
    const number = numbers.next();
    for (let row = dice.between(1, 3); row > 0; row--)
      post(market, { ...one, number, day: Math.min(span, day + 5 + dice.unit() * 40) });
  });
}

/** Who never leaves town. */
function localPosters(market: Market, rows: number): void {
  const { dice, numbers } = market;
  longTail(dice, rows, 20).forEach((count, at) => {
    const figure = figureOf(dice, dice.between(3, 7), dice.between(1, 5));
    const one = { owner: `local-${at}`, figure, number: numbers.next() };
    const town = dice.pick(circuitTowns);
    const start = dice.between(0, span - 60);
    for (let row = 0; row < count; row++) {
      post(market, { ...one, town, day: start + dice.unit() * 60 });
    }
  });
}

/** Travellers who know nothing of each other stay in the same two hotels of a city. */
function hotelsShared({ book }: Market): void {
  const guests = Map.groupBy(book.posts, ({ stay = "" }) => stay);
  for (const [hotel, posts] of guests) {
    if (hotel !== "" && new Set(posts.map(({ owner }) => owner)).size > 1)
      book.apart(`address:${hotel.toLowerCase()}`, "hotel where travellers of many owners stay");
  }
}

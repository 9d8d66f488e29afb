import type { Dice } from "../dice.ts";
import { filled } from "./second-writer.ts";

/** The site's own proposals, which most posters keep but for a word. */
export const templates: readonly string[] = [
  "Hi, I am {name}, new in {city}. Contact me for an appointment. Available {weekday}.",
  "Massage in {city}. Private {venue}. Open every day. Please contact {name}.",
  "{name}, {years}, {city}. Incall and outcall. Text me for rates.",
  "Looking for company in {city}? I am available today. Ask for {name}.",
  "Relaxing massage by {name} in {city}. By appointment only.",
];

const openings = [
  "{name} here",
  "{tone} {name}",
  "{years} yo",
  "back from {origin}",
  "{language} speaker",
  "{feature}",
  "{scent} rub",
  "{craft} grad",
  "{height}",
  "{cloth} lover",
  "just {name}",
  "{name} + {name}",
];

export const shortFrames = [
  "{venue} w {comfort}",
  "near {landmark}",
  "behind the {shop}",
  "{treat} incl",
  "{rate} flat",
  "no {nuisance}",
  "{pastime} fan",
  "{tone} & {manner} only",
  "forget {burden}",
  "{rate}/h, {weekday} less",
  "above the {shop}",
  "{scent} n {scent}",
  "across from the {place}",
];

const closings = [
  "til {hour}",
  "{weekday} off",
  "after {hour}",
  "this {season} only",
  "reply in {wait}",
  "no texts b4 {hour}",
  "be {manner}",
  "bye {weekday}",
  "{weekday} thru {weekday}",
  "knock twice",
  "ask 4 {name}",
];

/** Six to twenty words of an author's own. */
export function shortText(dice: Dice, name: string): string {
  const parts = [
    dice.pick(openings),
    ...dice.some(shortFrames, dice.between(1, 3)),
    ...dice.some(closings, dice.between(1, 2)),
  ];
  const mark = dice.pick([", ", ". ", " / ", " - ", "! ", " .. "]);
  return parts.map((part) => filled(dice, part, { name })).join(mark);
}

/** The site's proposal with the poster's name, perhaps a word added. */
export function templateText(dice: Dice, name: string, city: string): string {
  const text = filled(dice, dice.pick(templates), { name, city });
  return dice.yes(0.3) ? `${text} ${filled(dice, dice.pick(shortFrames), {})}` : text;
}

/** What bulk posters paste; only the place changes. */
export const spamTexts: readonly string[] = [
  "Hot singles of {city} wait in the chat, free sign up, no card needed",
  "{city}: verified profiles every day, see them all before they are gone",
  "Earn from home in {city}, 500 a week, only a phone and two hours",
  "Real local dates {city}, join today and the first month costs nothing",
];

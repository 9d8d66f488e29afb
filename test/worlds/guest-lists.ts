import type { Dice } from "./dice.ts";
import { cities, type Fictional } from "./fictional.ts";
import { clockText, days } from "./posting-days.ts";
import { commaText } from "./row-text.ts";
import names from "./words/names.json" with { type: "json" };

export interface Guest {
  readonly key: string;
  readonly name: string;
  readonly born: string;
  readonly phone: string | undefined;
}

export interface Hotel {
  readonly address: string;
  /** The desk writes its own number where a guest gives none. */
  readonly desk: string;
}

export interface Visit {
  readonly guest: Guest;
  readonly hotel: Hotel;
  readonly from: number;
  readonly nights: number;
}

/** Lists of guests that hotels of several chains gave; each guest has one number in all of them. */
export interface GuestList {
  guest(phone?: string): Guest;
  stay(visit: Visit): void;
  readonly visits: readonly Visit[];
  contents(): string;
}

const columns = [
  "stay",
  "guest",
  "name",
  "born",
  "phone",
  "hotel",
  "room",
  "arrived",
  "left",
] as const;
const houses = ["Lodge", "Inn", "Hotel", "Suites", "Motel", "House"];

export function hotelsOf(dice: Dice, fictional: Fictional, count: number): readonly Hotel[] {
  return Array.from({ length: count }, () => {
    const city = dice.pick(cities);
    const [word = ""] = dice.some(names.words, 1);
    const name = `${word.charAt(0).toUpperCase()}${word.slice(1)} ${dice.pick(houses)}`;
    return { address: `${name}, ${fictional.address(city)}`, desk: fictional.phone(city.area) };
  });
}

export function guestListOf(dice: Dice): GuestList {
  const visits: Visit[] = [];
  const keys = new Set<string>();
  return {
    guest: (phone) => ({
      key: freshKey(keys, dice),
      name: `${dice.pick(names.given)} ${dice.pick(names.family)}`,
      born: birthday(dice),
      phone,
    }),
    stay: (visit) => visits.push(visit),
    visits,
    contents: () => commaText(columns, rowsOf(visits, dice)),
  };
}

function rowsOf(visits: readonly Visit[], dice: Dice) {
  const sorted = visits.toSorted(
    (a, b) => a.from - b.from || a.guest.key.localeCompare(b.guest.key),
  );
  return sorted.map(({ guest, hotel, from, nights }, at) => ({
    stay: `S${String(10_001 + at)}`,
    guest: guest.key,
    name: spelledAs(guest.name, dice),
    born: dice.yes(0.7) ? guest.born : "",
    phone: phoneGiven(guest, hotel, dice),
    hotel: hotel.address,
    room: String(dice.between(1, 4) * 100 + dice.between(1, 24)),
    arrived: clockText(from, true),
    left: dice.yes(0.96) ? clockText(from + days(nights), true) : "",
  }));
}

function phoneGiven({ phone }: Guest, { desk }: Hotel, dice: Dice): string {
  if (dice.yes(0.12)) return desk;
  return phone !== undefined && dice.yes(0.7) ? phone : "";
}

/** Desks write names as they hear them. */
function spelledAs(name: string, dice: Dice): string {
  const [given = "", family = ""] = name.split(" ");
  if (dice.yes(0.1)) return `${family}, ${given}`;
  return dice.yes(0.06) ? `${given.charAt(0)}. ${family}` : name;
}

function birthday(dice: Dice): string {
  const two = (count: number) => String(count).padStart(2, "0");
  return `${dice.between(1955, 2003)}-${two(dice.between(1, 12))}-${two(dice.between(1, 28))}`;
}

function freshKey(keys: Set<string>, dice: Dice): string {
  for (;;) {
    const key = `G${dice.digits(5)}`;
    if (!keys.has(key) && keys.add(key)) return key;
  }
}

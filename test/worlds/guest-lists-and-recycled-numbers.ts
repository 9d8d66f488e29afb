import { about } from "./dice.ts";
import { guestListOf, hotelsOf, type Guest, type GuestList, type Hotel } from "./guest-lists.ts";
import { BEGIN, days, MONTHS_20 } from "./posting-days.ts";
import { finished, sceneOf, type Scene } from "./world-scene.ts";
import { postAll, tradersFor, traderOf, type Trader } from "./traders.ts";
import { staysFile } from "./world-mapping.ts";
import type { Pair, World } from "./world.ts";

export const guestListsAndRecycledNumbers: World = {
  name: "guest-lists-and-recycled-numbers",
  description:
    "Hotel guests, some of whom travel together again and again; numbers that went back and were given to others.",
  make(seed) {
    const scene = sceneOf(guestListsAndRecycledNumbers.name, seed);
    const { dice, fictional } = scene;
    const lobby: Lobby = {
      scene,
      list: guestListOf(dice),
      hotels: hotelsOf(dice, fictional, 26),
      truth: new Map(),
    };
    const houses = [about(dice, 115), about(dice, 64), 42, 35, 31, 20, 16, 12, 9, 7].map(
      (ads, at) => traderOf(scene, `house-${at + 1}`, ads),
    );
    const traders = [...houses, ...tradersFor(scene, "poster", about(dice, 1_050), 40)];
    for (const trader of withRecycled(scene, traders)) postAll(scene, trader);
    for (const house of houses) lodge(lobby, house);
    const groups = Array.from({ length: dice.between(9, 13) }, (_, at) => travel(lobby, at));
    for (let crew = 0; crew < 3; crew += 1) commute(lobby, crew);
    for (let party = 0; party < 2; party += 1) celebrate(lobby);
    strangers(lobby, about(dice, 480));
    for (const { desk } of lobby.hotels) scene.cross("phone", desk, "a hotel's desk");
    return finished(scene, {
      files: [["stays.csv", lobby.list.contents()]],
      mapping: [staysFile],
      truth: lobby.truth,
      together: groups.flat(),
    });
  },
};

/** Where guests sign in. */
interface Lobby {
  readonly scene: Scene;
  readonly list: GuestList;
  readonly hotels: readonly Hotel[];
  readonly truth: Map<string, string>;
}

/** Some who begin have the number of somebody who ended months before. */
function withRecycled({ dice, mayCross }: Scene, traders: readonly Trader[]): readonly Trader[] {
  const givers = new Set<string>();
  return traders.map((trader) => {
    const earlier = traders.filter(
      (one) => one.span.until + days(90) < trader.span.from && !givers.has(one.owner),
    );
    if (earlier.length === 0 || !dice.yes(0.16)) return trader;
    const giver = dice.pick(earlier);
    givers.add(giver.owner).add(trader.owner);
    const [number = ""] = giver.phones.slice(-1);
    mayCross("phone", number, "a number given up by one and later given to another");
    return { ...trader, phones: [number, ...trader.phones.slice(1)] };
  });
}

/** An operator's own people stay under names of their own with the number of the ads. */
function lodge({ scene, list, hotels, truth }: Lobby, house: Trader): void {
  const { dice } = scene;
  for (let person = 0; person < dice.between(1, 2); person += 1) {
    const guest = list.guest(dice.pick(house.phones));
    truth.set(`Person/${guest.key}`, house.owner);
    for (let stay = 0; stay < dice.between(2, 8); stay += 1) {
      const from = house.span.from + Math.floor(dice.unit() * (house.span.until - house.span.from));
      list.stay({ guest, hotel: dice.pick(hotels), from, nights: dice.between(1, 4) });
    }
  }
}

/** The same people in the same hotels in overlapping nights, again and again; each is an owner. */
function travel({ scene, list, hotels, truth }: Lobby, group: number): readonly Pair[] {
  const { dice, fictional } = scene;
  const members = Array.from({ length: dice.pick([2, 2, 3, 3, 4, 5]) }, (_, at) => {
    const guest = list.guest(dice.yes(0.5) ? fictional.phone() : undefined);
    truth.set(`Person/${guest.key}`, `traveller-${group + 1}-${at + 1}`);
    return guest;
  });
  const from = BEGIN + Math.floor(dice.unit() * days(300));
  for (let trip = 0; trip < dice.between(5, 12); trip += 1) {
    const hotel = dice.pick(hotels);
    const day = from + days(dice.between(0, 290));
    for (const guest of members) {
      if (dice.yes(0.12)) continue;
      const shifted = day + days(dice.pick([0, 0, 0, 0, 1, -1]));
      list.stay({ guest, hotel, from: shifted, nights: dice.between(2, 5) });
    }
    if (dice.yes(0.2))
      list.stay({ guest: dice.pick(members), hotel, from: day + days(20), nights: 1 });
  }
  return pairsOf(members);
}

/** Fitters and nurses who work in one city: the same hotel every week, and strangers to each other. */
function commute({ scene, list, hotels, truth }: Lobby, crew: number): void {
  const { dice } = scene;
  const hotel = dice.pick(hotels);
  for (let person = 0; person < dice.between(4, 7); person += 1) {
    const guest = list.guest();
    truth.set(`Person/${guest.key}`, `commuter-${crew + 1}-${person + 1}`);
    for (let week = dice.between(0, 8); week < 60; week += dice.between(3, 9))
      list.stay({ guest, hotel, from: BEGIN + days(7 * week), nights: dice.between(3, 4) });
  }
}

/** A wedding fills a hotel for one night, and its guests do not meet again. */
function celebrate({ scene, list, hotels }: Lobby): void {
  const { dice, fictional } = scene;
  const hotel = dice.pick(hotels);
  const from = BEGIN + Math.floor(dice.unit() * MONTHS_20);
  for (let person = dice.between(10, 22); person > 0; person -= 1) {
    const guest = list.guest(dice.yes(0.4) ? fictional.phone() : undefined);
    list.stay({ guest, hotel, from, nights: dice.between(1, 2) });
  }
}

/** Most guests come once or twice and share their hotel with strangers. */
function strangers({ scene, list, hotels }: Lobby, count: number): void {
  const { dice, fictional } = scene;
  for (let at = 0; at < count; at += 1) {
    const guest = list.guest(dice.yes(0.4) ? fictional.phone() : undefined);
    const stays = dice.pick([1, 1, 1, 1, 1, 2, 2, 4]);
    for (let stay = 0; stay < stays; stay += 1) {
      const from = BEGIN + Math.floor(dice.unit() * MONTHS_20);
      list.stay({ guest, hotel: dice.pick(hotels), from, nights: dice.between(1, 6) });
    }
  }
}

function pairsOf(members: readonly Guest[]): Pair[] {
  return members.flatMap(({ key }, at) =>
    members.slice(at + 1).map((other): Pair => [`Person/${key}`, `Person/${other.key}`]),
  );
}

import invented from "./names.json" with { type: "json" };
import { addressIn, cities, cityNamed, numberPool, type DemoCity } from "./demo-cities.ts";
import type { Random } from "./random-stream.ts";
import { names, ownWording } from "./ad-wording.ts";

/** A group of ads that one hand, or nobody, holds together. The role is known to tests alone. */
export interface Group {
  readonly id: string;
  readonly role: "ring" | "network" | "collective" | "spa" | "independent" | "spam";
  readonly ads: number;
  readonly phones: readonly string[];
  readonly accounts: readonly string[];
  readonly website: string;
  readonly images: readonly string[];
  readonly cities: readonly DemoCity[];
  readonly names: readonly string[];
  readonly wording: readonly string[];
  /** Share of ads that use the group's wording instead of their own. */
  readonly copies: number;
  /** Share of ads whose number is disguised. */
  readonly hides: number;
  readonly address: string;
  readonly price: number;
}

/** What the story names. */
export const story = {
  ring: "+12125550147",
  prepaid: "+16465550112",
  booking: "+18005550100",
  account: "alder.house",
  lodge: "Alder Lodge, Mill Rd, Scranton, PA",
  greenLamp: "9d3c5a61e0f7842b",
  lodgeWording: [
    "{name} is in {city}, sweet and quiet.",
    "Clean quiet by the lodge, parking at the back door.",
    "Ask for the green room.",
    "Half an hour {half}, an hour {price}, no haggling.",
    "Only till the end of the week.",
    "Come alone, leave calm.",
  ],
  visitWording: [
    "{name}, {age}, visiting hotels around {city}.",
    "I come to you, thirty minutes by taxi.",
    "Send the room number and your first name.",
    "No marks, no alcohol, no discussions.",
    "Payment before, in an envelope.",
  ],
  circuit: ["Hartford", "Albany", "Scranton", "Trenton", "New York"].map(cityNamed),
} as const;

/** Everybody who posts, in fixed order. */
export function castOf(random: Random): readonly Group[] {
  const number = numberPool([story.ring, story.prepaid, story.booking]);
  return [
    ringA(random, number),
    ringB(random),
    ...networks(random, number),
    collective(random, number),
    ...spas(random, number),
    ...spam(random, number),
    ...independents(random, number),
  ];
}

type Numbers = (area: string) => string;

function ringA(random: Random, number: Numbers): Group {
  return {
    id: "ring-a",
    role: "ring",
    ads: 30,
    phones: [story.ring, number("518")],
    accounts: [`instagram:${story.account}`],
    website: "",
    price: 200,
    images: [story.greenLamp, ...hashes(random, 4)],
    cities: story.circuit,
    names: ["Kira", "Lia", "Mia"],
    wording: story.lodgeWording,
    copies: 0.35,
    hides: 0.6,
    address: "",
  };
}

function ringB(random: Random): Group {
  return {
    id: "ring-b",
    role: "ring",
    ads: 17,
    phones: [story.prepaid],
    accounts: ["telegram:nora_and_zoe"],
    website: "",
    price: 220,
    images: hashes(random, 3),
    cities: ["Newark", "Philadelphia", "Baltimore"].map(cityNamed),
    names: ["Nora", "Zoe"],
    wording: story.visitWording,
    copies: 0.55,
    hides: 0.4,
    address: "",
  };
}

const platforms = ["instagram", "telegram", "snapchat"];
const nightWords = ["velvet", "northstar", "harbor", "sunday", "linden"];

function networks(random: Random, number: Numbers): readonly Group[] {
  return Array.from({ length: 12 }, (_, at) => {
    const tour = random.some(cities.slice(5), random.whole(3, 6));
    const women = random.some(names.slice(5), random.whole(3, 6));
    const own = (women[0] ?? "").toLowerCase();
    return {
      id: `network-${at + 1}`,
      role: "network",
      ads: random.whole(18, 52),
      phones: tour.slice(0, random.whole(2, 3)).map(({ area }) => number(area)),
      accounts: [`${random.pick(platforms)}:${own}.${random.pick(nightWords)}${at + 1}`],
      website: random.chance(0.3)
        ? `https://www.${(women[1] ?? "").toLowerCase()}-visits-${at + 1}.example.com/`
        : "",
      images: hashes(random, random.whole(3, 7)),
      cities: tour,
      names: women,
      wording: ownWording(random),
      copies: random.pick([0.5, 0.7, 0.85]),
      hides: random.pick([0.2, 0.5, 0.7]),
      address: "",
      price: random.whole(12, 30) * 10,
    };
  });
}

/**
 * Six women who rent together, share a phone and a page, and answer to nobody: as busy as a ring.
 */
function collective(random: Random, number: Numbers): Group {
  return {
    id: "collective",
    role: "collective",
    ads: 58,
    phones: [number("206")],
    accounts: ["twitter:rosehouse_co"],
    website: "https://rosehouse.example.org",
    images: hashes(random, 12),
    cities: [cityNamed("Seattle")],
    names: ["Greta", "Iris", "June", "Odette", "Thea", "Willa"],
    copies: 0.3,
    hides: 0,
    address: "Rose House, 18 Union Ave, Seattle, WA",
    price: 300,
    wording: [
      "{name} of Rose House, {city}.",
      "We are six independent colleagues who share a flat and its costs.",
      "Nobody manages us, each of us sets her own times and prices.",
      "References and screening required.",
      "Our page tells who is in today.",
    ],
  };
}

function spas(random: Random, number: Numbers): readonly Group[] {
  return invented.houses.map((house, at) => {
    const place = random.pick(cities);
    return {
      id: `spa-${at + 1}`,
      role: "spa",
      ads: random.whole(8, 15),
      phones: [number(place.area)],
      accounts: [],
      website: `http://${house.toLowerCase()}-spa.example.net/`,
      images: hashes(random, 3),
      cities: [place],
      names: [`${house} Spa`],
      copies: 0.8,
      hides: 0,
      address: `${house} Spa, ${addressIn(place, random)}`,
      price: 80,
      wording: [
        `${house} Spa in {city}, open daily 10am to 9pm.`,
        "Foot and back massage, walk-ins welcome.",
        `An hour {price}, half an hour {half}.`,
        "Free parking in front.",
        ...random.some(["Licensed staff.", "Table shower.", "Gift cards.", "Hot stones."], 2),
      ],
    };
  });
}

function independents(random: Random, number: Numbers): readonly Group[] {
  let shared = "";
  return Array.from({ length: 920 }, (_, at) => {
    const home = random.pick(cities);
    const name = random.pick(names);
    const withFriend = shared !== "" && random.chance(0.04);
    const phone = withFriend ? shared : number(home.area);
    shared = phone;
    return {
      id: `independent-${at + 1}`,
      role: "independent",
      ads: random.whole(1, 4),
      phones: [phone],
      accounts: random.chance(0.3)
        ? [`instagram:${name.toLowerCase()}_${home.city.toLowerCase().replace(/\W/g, "")}${at}`]
        : [],
      website: random.chance(0.1) ? `https://${name.toLowerCase()}${at}.example.org/about` : "",
      images: hashes(random, random.whole(1, 3)),
      cities: random.chance(0.2) ? [home, random.pick(cities)] : [home],
      names: [name],
      wording: ownWording(random),
      copies: 0.5,
      hides: random.pick([0, 0, 0.3, 1]),
      address: "",
      price: random.whole(10, 40) * 10,
    };
  });
}

function spam(random: Random, number: Numbers): readonly Group[] {
  return Array.from({ length: 6 }, (_, at) => ({
    id: `spam-${at + 1}`,
    role: "spam",
    ads: 40,
    phones: [number("800")],
    accounts: [],
    website: `http://win-${at + 1}.example.com/go?utm_source=ad`,
    images: hashes(random, 1),
    cities,
    names: random.some(names, 10),
    wording: [
      "{name} waits for you in {city}!",
      "Sign up for free, verified profiles only.",
      "Click the link, no card needed.",
      "Limited places today.",
    ],
    copies: 1,
    hides: 0,
    address: "",
    price: 100,
  }));
}

function hashes(random: Random, count: number): readonly string[] {
  return Array.from({ length: count }, () => random.hex(16));
}

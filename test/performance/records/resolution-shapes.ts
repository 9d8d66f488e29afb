import { thingsOf, type Things } from "../../../server/src/modules/linking/resolution/index.ts";
import { randomOf } from "../../../server/src/shared/random.ts";
import { syllables } from "./syllables.ts";

type Row = Readonly<Record<string, string>>;

/** Made-up records of one shape, and whose each is. */
export interface Shape {
  readonly name: string;
  readonly things: Things;
  readonly of: readonly string[];
}

function makerOf(seed: number) {
  const random = randomOf(seed);
  const some = (most: number) => Math.floor(most * random());
  const pick = (from: readonly string[]) => from[some(from.length)] ?? "";
  const common = (from: readonly string[]) => from[Math.floor(from.length * random() ** 2)] ?? "";
  const word = (length: number) => Array.from({ length }, () => common(syllables)).join("");
  const mistyped = (value: string) => {
    const at = some(value.length);
    return random() < 0.5
      ? value.slice(0, at) + value.slice(at + 1)
      : value.slice(0, at) + pick([..."abcdefghiklmnoprstuvwz"]) + value.slice(at + 1);
  };
  return {
    some,
    pick,
    common,
    word,
    chance: (share: number) => random() < share,
    dirty: (value: string, share: number) => (random() < share ? mistyped(value) : value),
    unless: (share: number, value: string) => (random() < share ? "" : value),
    words: (count: number, from: readonly string[]) =>
      Array.from({ length: count }, () => common(from)).join(" "),
  };
}

function shapeOf(
  name: string,
  rows: readonly (readonly [whose: number, row: Row, list?: number])[],
): Shape {
  const stated = rows.map(([, row]) =>
    Object.fromEntries(Object.entries(row).filter(([, value]) => value !== "")),
  );
  return {
    name,
    things: thingsOf(
      stated,
      rows.map(([, , list = 0]) => list),
    ),
    of: rows.map(([whose]) => String(whose)),
  };
}

/**
 * Papers of two lists that name venues and authors in their own way; a tenth has a version
 * elsewhere, a year or two later. Nine in ten stand in either list.
 */
export function papers(
  seed: number,
  how:
    | "two files"
    | "one file, one list after the other"
    | "one file, mixed, with a column of the list",
): Shape {
  const { some, chance, common, dirty, unless, word, words } = makerOf(seed);
  const [vocabulary, people] = [
    Array.from({ length: 900 }, () => word(2 + some(2))),
    Array.from({ length: 900 }, () => `${word(2)} ${word(3)}`),
  ];
  const venues = [
    ["conf of graphs", "international meeting on networks"],
    ["bases", "very large stores"],
    ["record", "quarterly record"],
    ["trans. sys.", "transactions on systems"],
  ];
  const rows: (readonly [number, Row, number])[] = [];
  for (let paper = 0; rows.length < 4_000;) {
    const [title, year, first] = [words(4 + some(6), vocabulary), 1990 + some(15), some(4)];
    const authors = Array.from({ length: 1 + some(4) }, () => common(people));
    for (let version = 0; version < (chance(0.1) ? 2 : 1); version += 1, paper += 1) {
      const venue = venues[(first + version) % 4];
      const own = {
        title: version === 0 ? title : dirty(title, 0.5),
        year: String(year + version * (1 + some(2))),
      };
      if (chance(0.9))
        rows.push([
          paper,
          { ...own, authors: authors.join(", "), venue: unless(0.03, venue?.[0] ?? "") },
          0,
        ]);
      if (chance(0.9))
        rows.push([
          paper,
          {
            ...own,
            title: dirty(own.title, 0.1),
            authors: authors
              .map((name) => (chance(0.2) ? name.replace(/^(\w)\w+/u, "$1.") : name))
              .toReversed()
              .join(", "),
            venue: venue?.[1] ?? "",
          },
          1,
        ]);
    }
  }
  if (how === "two files") return shapeOf(`papers, ${how}`, rows);
  const stated = how.includes("mixed")
    ? rows.map(
        ([whose, row, list]) =>
          [whose, { ...row, list: ["index", "library"][list] ?? "" }] as const,
      )
    : rows.toSorted(([, , a], [, , b]) => a - b).map(([whose, row]) => [whose, row] as const);
  return shapeOf(`papers, ${how}`, stated);
}

/** Citations of 100 papers in one list, the most cited 200 times: initials, missing and mistyped fields. */
export function citations(seed: number): Shape {
  const { some, chance, dirty, unless, word, words } = makerOf(seed);
  const vocabulary = Array.from({ length: 400 }, () => word(2 + some(2)));
  const rows = Array.from({ length: 100 }, (_, paper) => {
    const [title, year, venue] = [
      words(4 + some(5), vocabulary),
      String(1985 + some(15)),
      words(2, vocabulary),
    ];
    const authors = Array.from({ length: 1 + some(4) }, () => `${word(2)} ${word(3)}`);
    return Array.from({ length: Math.max(1, Math.round(200 / (paper + 1) ** 0.8)) }, () => {
      const named = chance(0.5) ? authors : authors.map((name) => name.replace(/^(\w)\w+/u, "$1."));
      return [
        paper,
        {
          author: dirty(named.join(", "), 0.25),
          title: unless(0.03, dirty(title, 0.25)),
          year: unless(0.25, chance(0.5) ? `(${year})` : year),
          venue: unless(0.3, chance(0.5) ? `in proc. of ${venue}` : venue),
        },
      ] as const;
    });
  });
  return shapeOf("citations of few papers, one list", rows.flat());
}

/**
 * Songs of five sources in one file: artist and title in one field, three ways to write lengths,
 * years with two digits, languages shortened.
 */
export function songs(seed: number): Shape {
  const { some, chance, common, dirty, unless, word, words } = makerOf(seed);
  const [vocabulary, artists] = [
    Array.from({ length: 900 }, () => word(1 + some(3))),
    Array.from({ length: 800 }, () => `${word(2)} ${word(3)}`),
  ];
  const rows: (readonly [number, Row])[] = [];
  for (let song = 0; rows.length < 8_000; song += 1) {
    const [title, artist, album, year, seconds] = [
      words(1 + some(5), vocabulary),
      common(artists),
      words(1 + some(3), vocabulary),
      1960 + some(50),
      120 + some(240),
    ];
    for (let source = 0; source < 5; source += 1) {
      if (source !== song % 5 && chance(0.72)) continue;
      const [own, by] = [dirty(title, 0.2), dirty(artist, 0.15)];
      const length =
        [
          String(seconds * 1_000),
          `${Math.floor(seconds / 60)}m ${seconds % 60}sec`,
          String(seconds),
          (seconds / 60).toFixed(3),
          String(seconds),
        ][source] ?? "";
      rows.push([
        song,
        {
          title: source === 2 ? `${by} - ${own}` : own,
          artist: source === 2 ? "" : unless(0.05, by),
          album: unless(0.05, source === 3 ? `${dirty(album, 0.1)} (${year})` : dirty(album, 0.1)),
          year: unless(0.12, source === 1 ? String(year).slice(2) : String(year)),
          length: unless(0.1, length),
          language: source === 4 ? "eng." : "english",
        },
      ]);
    }
  }
  return shapeOf("songs of five sources, one file", rows);
}

/**
 * Persons with four things stated: both names, the birth date in three columns, a city. Three in
 * ten a second time, with mistakes in 15 % of the values.
 */
export function fourFields(seed: number): Shape {
  const { some, chance, common, dirty, unless, word } = makerOf(seed);
  const [given, family, cities] = [
    Array.from({ length: 500 }, () => word(2)),
    Array.from({ length: 3_000 }, () => word(3)),
    Array.from({ length: 300 }, () => `${word(2)}ton`),
  ];
  const rows = Array.from({ length: 5_000 }, (_, person) => {
    const own = [
      common(given),
      common(family),
      String(1930 + some(75)),
      String(1 + some(12)),
      String(1 + some(28)),
      common(cities),
    ];
    const mistaken = (value: string, at: number) =>
      at === 3 && chance(0.05)
        ? String(1 + some(12))
        : dirty(value, at > 1 && at < 5 ? 0.05 : 0.15);
    return Array.from({ length: chance(0.3) ? 2 : 1 }, (_copy, time) => {
      const [
        givenName = "",
        familyName = "",
        birthYear = "",
        birthMonth = "",
        birthDay = "",
        city = "",
      ] = own.map((value, at) => unless(0.02, time === 0 ? value : mistaken(value, at)));
      const turned = time > 0 && chance(0.04);
      return [
        person,
        {
          givenName: turned ? familyName : givenName,
          familyName: turned ? givenName : familyName,
          birthYear,
          birthMonth,
          birthDay,
          city,
        },
      ] as const;
    });
  });
  return shapeOf("persons, four fields, dates in parts", rows.flat());
}

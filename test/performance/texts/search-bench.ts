import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  openSearch,
  type SearchedEntity,
  type SearchIndex,
} from "../../../server/src/search/index.ts";
import { generator, phoneOf } from "../synthetic.ts";
import { megabytes, table } from "../printed-tables.ts";

const page = 2_000;
const asked = 200;

/** The search index alone: how quickly it is made of so many entities, half of them ads with a row each, and asked. */
export async function benchSearch(entities: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "clew-bench-search-"));
  const search = openSearch(folder, "bench");
  try {
    await search.state();
    const world = worldOf(entities);
    const begun = performance.now();
    for (let from = 0; from < entities; from += page) {
      const some = Array.from({ length: Math.min(page, entities - from) }, (_, at) => from + at);
      await search.put(some.map(world.entity), some.filter((at) => at % 2 === 0).map(world.row));
    }
    const took = performance.now() - begun;
    await search.purge();
    const rows = entities + Math.ceil(entities / 2);
    console.log(`\n## Search: ${entities} entities and the rows of half of them\n`);
    console.log(
      `Made at ${Math.round((rows / took) * 1_000)} texts a second; ` +
        `${megabytes(statSync(join(folder, "index.sqlite")).size)} MB.\n`,
    );
    table(["question", "as", "found", "median ms", "p99 ms"], await timed(search, world, entities));
    await benchNames(search, world, entities);
  } finally {
    await search.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

type World = ReturnType<typeof worldOf>;

async function timed(search: SearchIndex, world: World, entities: number) {
  const random = generator(7);
  const some = () => Math.floor(random() * entities);
  const questions: readonly (readonly [string, () => string])[] = [
    ["a label", () => world.label(some())],
    ["a number, with dashes", () => dashed(world.phone(some()))],
    ["four digits", () => world.phone(some()).slice(-4)],
    ["a rare word", () => world.word(world.words - 1 - Math.floor(random() * 5_000))],
    ["a common word", () => world.word(Math.floor(random() * 20))],
    ["a beginning", () => world.word(Math.floor(random() * 5_000)).slice(0, 3)],
    ["two words", () => `${world.word(some() % 500)} ${world.word(some() % 5_000)}`],
    ["a typing error", () => swapped(world.word(5_000 + (some() % 5_000)))],
    ["nothing held", () => "qqzzxvwk"],
  ];
  const printed: (readonly (string | number)[])[] = [];
  for (const [name, make] of questions) {
    const times: number[] = [];
    let found = 0;
    let text = "";
    for (let at = 0; at < asked; at += 1) {
      text = make();
      const begun = performance.now();
      const { entities: fit, rows } = await search.find({
        text,
        entities: 400,
        rows: 100,
        similar: true,
      });
      times.push(performance.now() - begun);
      found += fit.length + rows.length;
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
    printed.push([name, text, Math.round(found / asked), at(0.5), at(0.99)]);
  }
  return printed;
}

/** A megabyte of words in which a hundred names stand. */
async function benchNames(search: SearchIndex, world: World, entities: number): Promise<void> {
  const random = generator(9);
  const pieces: string[] = [];
  for (let length = 0; length < 1_000_000;) {
    const piece =
      pieces.length % 1_500 === 0
        ? world.label(Math.floor(random() * entities))
        : world.word(Math.floor(random() ** 3 * world.words));
    pieces.push(piece);
    length += piece.length + 1;
  }
  const begun = performance.now();
  const found = await search.namesIn(pieces.join(" "));
  console.log(
    `\nNames in 1 MB of text: ${found.length} found in ${Math.round(performance.now() - begun)} ms.`,
  );
}

function worldOf(entities: number) {
  const words = 40_000;
  const letters = "etaoinshrdlucmfwypvbgkjqxz";
  const random = generator(3);
  const dictionary = Array.from({ length: words }, () =>
    Array.from({ length: 4 + Math.floor(random() * 7) }, () =>
      letters.charAt(Math.floor(random() ** 1.7 * letters.length)),
    ).join(""),
  );
  const word = (at: number) => dictionary[at % words] ?? "";
  const textOf = (seed: number, length: number) => {
    const own = generator(seed);
    return Array.from({ length }, () => word(Math.floor(own() ** 3 * words))).join(" ");
  };
  const phone = (at: number) => phoneOf(at % Math.ceil(entities / 5));
  const label = (at: number) => `${textOf(at + 1, 2)} ${at}`;
  const entity = (at: number): SearchedEntity => ({
    ref: `ref-${at}`,
    kind: at % 2 === 0 ? "Ad" : "Person",
    shard: Math.floor(at / 5_000),
    label: label(at),
    value: at % 2 === 0 ? `bench/${at}` : phone(at),
    values: at % 2 === 0 ? [{ property: "text", text: textOf(at + 7, 40), isFormer: false }] : [],
    names: at % 2 === 0 ? [] : [label(at)],
    handles: [],
    codes: [],
  });
  const row = (at: number) => ({
    record: `bench/ads.csv#${at}~1`,
    wroteAt: Math.floor(at / 1_000),
    cells: [label(at), textOf(at + 7, 40), phone(at), "2026-03-14"],
  });
  return { words, word, phone, label, entity, row };
}

function dashed(phone: string): string {
  return phone.replace(/(\d{3})(\d{3})(\d{4})$/u, " $1-$2-$3");
}

function swapped(word: string): string {
  return word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4);
}

import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";

/** How large a made-up source is. */
export interface Size {
  readonly rows: number;
  readonly phones: number;
  readonly accounts: number;
  readonly images: number;
  readonly cities: number;
  /** Rows that also name one and the same number. */
  readonly hub: number;
}

/**
 * A row names one phone, one account, one picture and one place: four links, which a fifth of the rows' values share.
 * With few places each is named by very many rows, which is what the fold at the end of an import has to bear.
 */
export function importSize(rows: number, places: number): Size {
  return {
    rows,
    phones: Math.ceil(rows / 5),
    accounts: Math.ceil(rows / 5),
    images: Math.ceil(rows / 5),
    cities: places,
    hub: 0,
  };
}

/** The number that `hub` rows name; none of those that phoneOf gives. */
export const hubNumber = "+12015550100";

/** Mapping of a made-up source of ads; identifiers by list, so that `each` values stand in a column. */
export const adsMapping = `
dataset: { id: bench-ads, title: Ads made up for the benchmark, reliability: B, region: US, timezone: UTC, dates: ymd }
files:
  - path: ads.csv
    record: ad_id
    observedAt: posted_at
    entities:
      ad:    { kind: Ad, key: ad_id, properties: { title: title, price: price, postedAt: posted_at } }
      phone: { kind: Phone, value: phones, split: "|" }
      acc:   { kind: Account, value: handles, split: "|" }
      pic:   { kind: Image, value: pictures, split: "|" }
      place: { kind: Location, key: [city], properties: { name: city } }
    links:
      - { kind: mentions, from: ad, to: phone }
      - { kind: postedBy, from: ad, to: acc }
      - { kind: shows, from: ad, to: pic }
      - { kind: locatedIn, from: ad, to: place, properties: { at: posted_at } }
`;

/** Values a row has in each column. */
export interface PerRow {
  readonly phones: number;
  readonly accounts: number;
  readonly images: number;
}

/** Writes ads.csv and mapping.yaml into a folder, the same for the same size. */
export async function writeAds(
  folder: string,
  size: Size,
  each: PerRow = { phones: 1, accounts: 1, images: 1 },
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "mapping.yaml"), adsMapping);
  const file = createWriteStream(join(folder, "ads.csv"));
  const random = generator(20_260_314);
  const pick = (count: number, of: number, name: (at: number) => string) =>
    Array.from({ length: count }, () => name(Math.floor(random() * of))).join("|");
  file.write("ad_id,title,price,posted_at,phones,handles,pictures,city\n");
  for (let row = 0; row < size.rows; row += 1) {
    const hub = row < size.hub ? `${hubNumber}|` : "";
    const line = [
      `ad${row}`,
      `Ad ${row} of ${Math.floor(random() * 9_000)} words`,
      String(60 + Math.floor(random() * 200)),
      new Date(1_767_225_600_000 + Math.floor(random() * 365) * 86_400_000)
        .toISOString()
        .slice(0, 10),
      hub + pick(each.phones - (hub === "" ? 0 : 1), size.phones, phoneOf),
      pick(each.accounts, size.accounts, (at) => `instagram:user.${at}`),
      pick(each.images, size.images, (at) =>
        (0x1000_0000_0000_0000n + BigInt(at) * 7_919n).toString(16),
      ),
      `Town ${Math.floor(random() * size.cities)}`,
    ];
    if (!file.write(`${line.join(",")}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}

/** The at-th number of a range that is possible and, for the most part, not assigned. */
export function phoneOf(at: number): string {
  return `+1${212 + (Math.floor(at / 10_000) % 700)}555${String(at % 10_000).padStart(4, "0")}`;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { fill, ownWording, titleFor } from "../../../server/src/modules/intake/demo/ad-wording.ts";
import phrases from "../../../server/src/modules/intake/demo/phrases.json" with { type: "json" };
import { randomOf, type Random } from "../../../server/src/modules/intake/demo/random-stream.ts";
import { phoneOf } from "../synthetic.ts";
import { plantedTexts } from "../texts/wording-texts.ts";

const mapping = `
dataset: { id: bench-ads, title: Ads made up for the benchmark, reliability: B, region: US, timezone: UTC, dates: ymd }
files:
  - path: ads.csv
    record: ad_id
    observedAt: posted_at
    entities:
      ad:    { kind: Ad, key: ad_id, properties: { title: title, text: body, price: price, postedAt: posted_at } }
      phone: { kind: Phone, value: phone }
      acc:   { kind: Account, value: account }
      pic:   { kind: Image, value: picture }
      place: { kind: Location, key: [city], properties: { name: city } }
    links:
      - { kind: mentions, from: ad, to: phone }
      - { kind: postedBy, from: ad, to: acc }
      - { kind: shows, from: ad, to: pic }
      - { kind: locatedIn, from: ad, to: place, properties: { at: posted_at } }
`;

/**
 * Writes ads.csv and mapping.yaml into a folder, the same for the same rows. An ad names one phone,
 * account and picture, which five ads share on average, and one of a hundred places. It has a title
 * and an English text of about sixty words; half the texts are copies, with changes, of wordings that
 * 2 to 40 share.
 */
export async function writeAdsWithTexts(folder: string, rows: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "mapping.yaml"), mapping);
  const file = createWriteStream(join(folder, "ads.csv"));
  file.write("ad_id,title,body,price,posted_at,phone,account,picture,city\n");
  const random = randomOf(20_261_129, "ads with texts");
  const { texts } = plantedTexts(rows, 0.1, 7);
  const shared = Math.ceil(rows / 5);
  const pictures = picturesOf(shared, random);
  for (const [row, text] of texts.entries()) {
    const slots = {
      name: `Kira${random.whole(1, 400)}`,
      city: `Town ${random.whole(0, 99)}`,
      age: random.whole(21, 45),
      price: random.whole(6, 30) * 10,
    };
    const [opening = "", ...rest] = ownWording(random);
    const line = [
      `ad${row}`,
      quoted(titleFor(slots, random)),
      quoted(
        `${fill(opening, slots, random)} ${inEnglish(text)}. ${fill(rest.at(-1) ?? "", slots, random)}`,
      ),
      String(slots.price),
      new Date(1_767_225_600_000 + random.whole(0, 364) * 86_400_000).toISOString().slice(0, 10),
      phoneOf(random.whole(0, shared - 1)),
      `instagram:user.${random.whole(0, shared - 1)}`,
      random.pick(pictures),
      slots.city,
    ];
    if (!file.write(`${line.join(",")}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}

/** English words of the demo's ads; a made-up word always becomes the same one. */
const vocabulary = [
  ...new Set(
    [phrases.openings, phrases.middles, phrases.closings]
      .flat()
      .join(" ")
      .toLowerCase()
      .match(/[a-z]{2,}/gu),
  ),
];

function inEnglish(text: string): string {
  return text
    .split(" ")
    .map((word) => {
      const number = [...word].reduce(
        (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 99_991,
        7,
      );
      return vocabulary[number % vocabulary.length] ?? "";
    })
    .join(" ");
}

/** Hashes of pictures that are unlike each other, but for every tenth: the one before in another size. */
function picturesOf(count: number, random: Random): readonly string[] {
  const hashes: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const before = at % 10 === 9 ? hashes[at - 1] : undefined;
    hashes.push(
      before === undefined
        ? `1${random.hex(15)}`
        : (BigInt(`0x${before}`) ^ (1n << BigInt(random.whole(0, 50)))).toString(16),
    );
  }
  return hashes;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

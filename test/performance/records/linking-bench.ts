import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { settlerOf } from "../../../server/src/modules/linking/derivation/index.ts";
import { openDesk, type ImportDesk } from "../../../server/src/modules/intake/imports/index.ts";
import { parseMapping } from "../../../server/src/modules/intake/mapping/index.ts";
import { openTest, type TestClew } from "../../support/test-stores.ts";
import { seconds, table, type Row } from "../printed-tables.ts";
import { freshStore, type EngineName } from "../fresh-stores.ts";
import { plantedTexts } from "../texts/wording-texts.ts";
import { randomOf } from "../../../server/src/shared/random.ts";

const mapping = (part: string) => `
dataset: { id: ${part}, title: ${part}, region: US, timezone: UTC }
files:
  - path: ${part}.csv
    observedAt: at
    entities:
      ad: { kind: Ad, key: id, properties: { text: body } }
      phone: { kind: Phone, value: phone }
      picture: { kind: Image, value: picture }
    links:
      - { kind: mentions, from: ad, to: phone, properties: { at: at } }
      - { kind: shows, from: ad, to: picture, properties: { at: at } }
`;

/**
 * What linking costs in a store (wordings, near pictures, what is common to many, changes of hands,
 * then clusters): all at first, nothing new, a day's ads more, and one by itself.
 */
export async function benchLinking(engine: EngineName, held: number, more: number): Promise<void> {
  const store = await freshStore(engine);
  const test = await openTest(store.settings);
  try {
    const { texts } = plantedTexts(held + more + 1, 0.1, 3);
    const rows: Row[] = [];
    await imported(test, store.settings.data, "held", texts.slice(0, held));
    rows.push(await rowOf(test, `${held} ads, the first time`, held));
    rows.push(await rowOf(test, "nothing new", held));
    await imported(test, store.settings.data, "more", texts.slice(held, held + more));
    rows.push(await rowOf(test, `${more} ads more`, more));
    await imported(test, store.settings.data, "one", texts.slice(held + more));
    rows.push(await rowOf(test, "one ad more", 1));
    console.log(`\n## Linking in a store, ${engine}\n`);
    table(["what", "worked out, s", "ms an ad", "clusters, s", "in all, ms an ad (≤ 50)"], rows);
  } finally {
    await test.clew.close();
    await store.drop();
  }
}

/** Imports that nothing follows, so that what is measured is left to do. */
function deskOf({ clew }: TestClew): ImportDesk {
  return openDesk(
    clew,
    () => new Date().toISOString(),
    async () => undefined,
  );
}

/** Ads with texts, a number for about ten of them and one picture, changed in a bit or two in a third of them. */
async function imported(
  test: TestClew,
  folder: string,
  part: string,
  texts: readonly string[],
): Promise<void> {
  const random = randomOf(9);
  const rows = texts.map((text, at) => {
    const hand = Math.floor(random() * 21_000);
    const bits = random() < 0.3 ? 1 << Math.floor(random() * 4) : 0;
    const picture =
      `${(hand * 2_654_435_761).toString(16).padStart(15, "0").slice(0, 15)}` +
      `${((hand ^ bits) & 15).toString(16)}`;
    return (
      `${at},2026-03-${String(1 + (at % 28)).padStart(2, "0")},${text},+1212` +
      `${String(2_000_000 + hand)},${picture}`
    );
  });
  writeFileSync(join(folder, `${part}.csv`), `id,at,body,phone,picture\n${rows.join("\n")}\n`);
  const began = performance.now();
  await deskOf(test).run({
    mapping: parseMapping(mapping(part), part, test.clew.ontology),
    folder,
    mappingName: part,
  });
  console.log(`import of ${texts.length} ads: ${seconds(performance.now() - began)} s`);
}

async function rowOf({ clew, ask }: TestClew, what: string, ads: number): Promise<Row> {
  const began = performance.now();
  await settlerOf(clew).settle();
  const settled = performance.now();
  await ask("{ clusters(scope: {}, first: 1) { total } }");
  const ended = performance.now();
  return [
    what,
    seconds(settled - began),
    ((settled - began) / ads).toFixed(2),
    seconds(ended - settled),
    ((ended - began) / ads).toFixed(2),
  ];
}

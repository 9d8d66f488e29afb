import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDesk, parseMapping, type ImportDesk } from "../../server/src/modules/imports/index.ts";
import { deriveWording } from "../../server/src/modules/wording/index.ts";
import { openTest, type TestClew } from "../support/stores.ts";
import { seconds, table, type Row } from "./report.ts";
import { freshStore, type EngineName } from "./stores.ts";
import { plantedTexts } from "./wording-texts.ts";

const mapping = (part: string) => `
dataset: { id: ${part}, title: ${part}, timezone: UTC }
files:
  - path: ${part}.csv
    observedAt: at
    entities: { ad: { kind: Ad, key: id, properties: { text: body } } }
    links: []
`;

/** What templates cost in a store: the first time, when nothing is new, and when an import brings 10,000 ads more. */
export async function benchWordingStore(engine: EngineName, held: number, more: number): Promise<void> {
  const store = await freshStore(engine);
  const test = await openTest(store.settings);
  try {
    const { texts } = plantedTexts(held + more, 0.1, 3);
    const rows: Row[] = [];
    await imported(test, store.settings.data, "held", texts.slice(0, held));
    rows.push(await rowOf(test, `${held} ads, the first time`, held));
    rows.push(await rowOf(test, "nothing new", held));
    await imported(test, store.settings.data, "more", texts.slice(held));
    rows.push(await rowOf(test, `${more} ads more`, more));
    console.log(`\n## Templates in a store, ${engine}\n`);
    table(["what", "statements and links changed", "s", "ms an ad (≤ 50, all linking)"], rows);
  } finally {
    await test.clew.close();
    await store.drop();
  }
}

/** Imports that nothing follows, so that what is measured is left to do. */
function deskOf({ clew }: TestClew): ImportDesk {
  return openDesk(clew, () => new Date().toISOString(), async () => undefined);
}

async function imported(test: TestClew, folder: string, part: string, texts: readonly string[]): Promise<void> {
  writeFileSync(join(folder, `${part}.csv`), `id,at,body\n${texts.map((text, at) => `${at},2026-03-01,${text}\n`).join("")}`);
  const began = performance.now();
  await deskOf(test).run({ mapping: parseMapping(mapping(part), part, test.clew.ontology), folder, mappingName: part });
  console.log(`import of ${texts.length} ads: ${seconds(performance.now() - began)} s`);
}

async function rowOf({ clew }: TestClew, what: string, ads: number): Promise<Row> {
  const began = performance.now();
  const { changed } = await deriveWording(clew, { run: what, now: new Date().toISOString() });
  const took = performance.now() - began;
  return [what, changed, seconds(took), (took / ads).toFixed(2)];
}

import { monitorEventLoopDelay } from "node:perf_hooks";
import { join } from "node:path";
import { currentReaders, readingOf } from "../../../server/src/modules/intake/extraction/index.ts";
import { reread } from "../../../server/src/modules/intake/rereading/index.ts";
import { parseMapping } from "../../../server/src/modules/intake/mapping/index.ts";
import { writeFiles } from "../../support/import-files.ts";
import { olderReaders } from "../../support/older-readers.ts";
import { openTest } from "../../support/test-stores.ts";
import { peakOf } from "../memory.ts";
import { megabytes, seconds, table, type Row } from "../printed-tables.ts";
import { freshStore, type EngineName } from "../fresh-stores.ts";

const mapping = `
dataset: { id: bench-texts, title: Texts made up for the benchmark, region: US }
files:
  - path: texts.csv
    entities: { ad: { kind: Ad, key: id, properties: { title: title, text: body } }, found: { kind: \
Phone, extract: body } }
    links: [ { kind: mentions, from: ad, to: found } ]
`;
const phrases = [
  "sweet and friendly company for the evening",
  "just arrived and here until Sunday only",
  "clean private room close to the station",
  "ask at the desk for the green room upstairs",
  "an hour 140 and half an hour 80",
  "parking behind the building and open late",
  "visiting Albany with a friend this weekend",
  "no texts please and only calls after six",
  "calm music and warm tea while you wait",
  "ten years of experience and the best hands",
];

/**
 * An ad of about sixty words: every other number is one that the older reader missed, every tenth
 * ad has one that it took for one.
 */
function textOf(at: number): string {
  const words = Array.from(
    { length: 7 },
    (_, index) => phrases[(at * 7 + index * (1 + (at % 3))) % phrases.length] ?? "",
  ).join(", ");
  const last = String(100 + (at % 100)).padStart(4, "0");
  return (
    `${words}. ` +
    (at % 2 === 0
      ? `call two one 2 five5five ${last.split("").join(" ")}`
      : `text ${200 + (at % 700)}-555-${last}`) +
    `${at % 10 === 0 ? ` order no. 999-111-${last}` : ""}`
  );
}

/** Texts that older readers read, read again, beside their import. */
export async function benchRereading(engines: readonly EngineName[], rows: number): Promise<void> {
  console.log(
    `\n## Texts read again: ${rows} ads of sixty words, of which each says something else to the readers of now\n`,
  );
  const found: Row[] = [];
  for (const engine of engines) found.push(await benchEngine(engine, rows));
  table(
    [
      "engine",
      "import, s",
      "read again, s",
      "ms a row",
      "found",
      "no longer",
      "nothing stale, s",
      "peak, MB",
      "longest wait of a request, ms",
    ],
    found,
  );
  console.log(
    `\nReading a text for its language: ${languageCost(rows).toFixed(3)} ms a text (≤ 0.2).\n`,
  );
}

async function benchEngine(engine: EngineName, rows: number): Promise<Row> {
  const store = await freshStore(engine);
  const { clew, desk } = await openTest(store.settings);
  const folder = join(store.settings.data, "source");
  writeFiles(folder, {
    "texts.csv":
      `id,title,body\n` +
      Array.from({ length: rows }, (_, at) => `${at},Ad ${at},"${textOf(at)}"`).join("\n") +
      `\n`,
  });
  const request = {
    mapping: parseMapping(mapping, "mapping.yaml", clew.ontology),
    folder,
    mappingName: "mapping.yaml",
    readers: olderReaders,
  };
  const imported = await timed(() => desk.run(request, { settle: false }));
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const again = await timed(() => reread(clew, { now: () => new Date().toISOString() }));
  delay.disable();
  const nothing = await timed(() => reread(clew, { now: () => new Date().toISOString() }));
  const [one] = again.value.rereadings;
  await clew.close();
  await store.drop();
  return [
    engine,
    seconds(imported.milliseconds),
    seconds(again.milliseconds),
    (again.milliseconds / rows).toFixed(2),
    one?.found ?? 0,
    one?.lost ?? 0,
    seconds(nothing.milliseconds),
    megabytes(peakOf(process.pid)),
    Math.round(delay.max / 1e6),
  ];
}

function languageCost(rows: number): number {
  const reader = currentReaders.readers.find(({ property }) => property === "language");
  const texts = Array.from({ length: Math.min(rows, 2_000) }, (_, at) =>
    readingOf(textOf(at), { region: "US" }),
  );
  if (reader === undefined) return Number.NaN;
  texts[0]?.(reader); // loads the detector
  const begun = performance.now();
  for (const reading of texts) reading(reader);
  return (performance.now() - begun) / texts.length;
}

async function timed<T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly milliseconds: number }> {
  const begun = performance.now();
  const value = await work();
  return { value, milliseconds: performance.now() - begun };
}

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type {
  Judgement,
  JudgementType,
} from "../../../server/src/modules/linking/judgements/judgements.ts";
import { keep } from "../../../server/src/modules/linking/judgements/queries.ts";
import { importText } from "../../support/import-files.ts";
import { openTest, type TestClew } from "../../support/test-stores.ts";
import { median, table, type Row } from "../printed-tables.ts";
import { freshStore, type EngineName } from "../fresh-stores.ts";

const mapping = `
dataset: { id: bench-decided, title: Persons decided on, region: US }
files:
  - path: persons.csv
    entities:
      who: { kind: Person, key: id, properties: { givenName: given, city: city } }
      phone: { kind: Phone, value: phone }
    links: [ { kind: uses, from: who, to: phone } ]
`;
const persons = 12_000;
const numbers = 2_000;

function csv(): string {
  const rows = Array.from(
    { length: persons },
    (_, at) =>
      `${at},${["Ann", "Bo", "Cy", "Di"][at % 4] ?? ""}${at % 977},Town ${at % 311},+1212` +
      `${String(2_000_000 + (at % numbers))}`,
  );
  return `id,given,city,phone\n${rows.join("\n")}\n`;
}

/**
 * Decisions of all types: chains of four that are the same, pairs that are different beside them,
 * identifiers cut and common to many, named clusters.
 */
function decisions(refOf: (id: string) => string, count: number): readonly Judgement[] {
  const person = (at: number) => refOf(`person:bench-decided/${at % persons}`);
  const phone = (at: number) => refOf(`phone:+1212${String(2_000_000 + (at % numbers))}`);
  const made = (at: number): readonly [JudgementType, string, readonly string[]] => {
    const place = Math.floor(at / 10);
    if (at % 10 < 3)
      return ["same", "same", [person(4 * place + (at % 10)), person(4 * place + (at % 10) + 1)]];
    if (at % 10 < 7)
      return [
        "different",
        "different",
        [person(4 * place + (at % 10) - 3), person(4 * place + 4 + (at % 10))],
      ];
    if (at % 10 === 7) return ["hub", "common", [phone(place)]];
    return at % 10 === 8
      ? ["cut", "cut", [phone(place + 1_000)]]
      : ["name", "unclear", [person(4 * place), person(4 * place + 1), person(4 * place + 2)]];
  };
  return Array.from({ length: count }, (_, at) => {
    const [type, verdict, about] = made(at);
    return {
      type,
      verdict,
      id: `j${String(at).padStart(6, "0")}`,
      label: "",
      reasons: ["Seen."],
      against: [],
      note: "",
      by: "local",
      at: new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString(),
      supersedes: undefined,
      about: about.toSorted(),
    };
  });
}

/**
 * What decisions cost where many are held: one more, a page of them, all that follows from rows
 * anew, a source taken out and brought back.
 */
export async function benchDecisions(
  engines: readonly EngineName[],
  counts: readonly number[],
): Promise<void> {
  const rows: Row[] = [];
  for (const engine of engines)
    for (const count of counts) rows.push(await benchStore(engine, count));
  console.log("\n## Decisions held\n");
  table(
    [
      "engine",
      "decisions held",
      "a decision same, ms",
      "same that contradicts, ms",
      "a decision cut, ms",
      "page of 50, ms",
      "last page, ms",
      "about one thing, ms",
      "worked out anew, s",
      "source out and in again, s",
    ],
    rows,
  );
}

async function benchStore(engine: EngineName, count: number): Promise<Row> {
  const store = await freshStore(engine);
  const test = await openTest(store.settings);
  try {
    const folder = mkdtempSync(join(tmpdir(), "clew-bench-decided-"));
    await importText(test, folder, mapping, { "persons.csv": csv() });
    const held = decisions((id) => test.clew.refs.entity(id), count);
    for (let from = 0; from < held.length; from += 500)
      await test.clew.graph.write(
        async (send) =>
          void (await Promise.all(held.slice(from, from + 500).map((one) => keep(send, one)))),
      );
    const said = await timesOf(test, count);
    const anew = await timed(() =>
      importText(test, folder, mapping, { "persons.csv": `${csv()}\n` }),
    );
    const again = await timed(async () => {
      await test.desk.remove("bench-decided");
      await importText(test, folder, mapping, { "persons.csv": csv() });
    });
    return [engine, count, ...said, (anew / 1_000).toFixed(1), (again / 1_000).toFixed(1)];
  } finally {
    await test.clew.close();
    await store.drop();
  }
}

async function timesOf({ ask }: TestClew, count: number): Promise<readonly number[]> {
  const decide =
    "mutation ($input: DecideInput!) { decide(input: $input) { ok errors { field message } } }";
  const page = `
    query ($after: String, $ids: [ID!]) {
      judgements(first: 50, after: $after, ids: $ids) {
        total
        edges { cursor node { id type by at entities { id } } }
      }
    }
  `;
  const person = (at: number) => `person:bench-decided/${at}`;
  const made = (type: string, ids: (at: number) => readonly string[], field: string | undefined) =>
    often(async (at) => {
      const { decide: told } = await ask(decide, { input: { type, ids: ids(at) } });
      if (told.errors[0]?.field !== field)
        throw new Error(`not as expected: ${JSON.stringify(told)}`);
    });
  const last = Buffer.from(`after:${count - 60}`).toString("base64url");
  return [
    await made(
      "same",
      (at) => [person(persons - 1 - 2 * at), person(persons - 2 - 2 * at)],
      undefined,
    ),
    await made("same", (at) => [person(4 * at + 1), person(4 * at + 7)], "contradiction"),
    await made("cut", (at) => [`phone:+1212${2_000_500 + at}`], undefined),
    await often(async () => void (await ask(page))),
    await often(async () => void (await ask(page, { after: last }))),
    await often(async (at) => void (await ask(page, { ids: [person(4 * at)] }))),
  ].map(Math.round);
}

async function often(work: (at: number) => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < 7; at += 1) times.push(await timed(() => work(at)));
  return median(times);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

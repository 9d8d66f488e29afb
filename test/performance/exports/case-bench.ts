import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importText } from "../../support/import-files.ts";
import { openTest, type TestClew } from "../../support/test-stores.ts";
import { freshStore, type EngineName } from "../fresh-stores.ts";
import { median, seconds, table, type Row } from "../printed-tables.ts";
import { generator } from "../synthetic.ts";

const facts = 50_000;
const calls = 2_000;
const entities = 500;

const mapping = (id: string) => `
dataset: { id: ${id}, title: Calls of ${id}, reliability: B, timezone: Europe/Berlin }
files:
  - path: calls.csv
    entities:
      a: { kind: Person, key: caller, properties: { name: caller } }
      b: { kind: Person, key: callee, properties: { name: callee } }
    links:
      - { kind: called, from: a, to: b, key: call, properties: { at: started, seconds: duration } }
`;

/** A chronology of 50,000 facts, and reports of a case of 500 entities, on each engine. */
export async function benchCase(engines: readonly EngineName[], runs: number): Promise<void> {
  for (const engine of engines) {
    const store = await freshStore(engine);
    const folder = mkdtempSync(join(tmpdir(), "clew-bench-case-"));
    const test = await openTest(store.settings);
    try {
      for (const [id, rows] of [
        ["long", facts],
        ["short", calls],
      ] as const)
        await importText(test, join(folder, id), mapping(id), { "calls.csv": callsOf(rows) });
      await benchChronology(test, engine, runs);
      await benchReport(test, engine, runs);
    } finally {
      await test.clew.close();
      rmSync(folder, { recursive: true, force: true });
      await store.drop();
    }
  }
}

/** Calls at different minutes, between persons that nobody is. */
function callsOf(rows: number): string {
  const random = generator(7);
  const lines = Array.from({ length: rows }, (_, at) => {
    const caller = at % entities;
    const callee = (caller + 1 + Math.floor(random() * (entities - 1))) % entities;
    const time = new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString();
    const started = time.slice(0, 16).replace("T", " ");
    return `${at},Person ${caller},Person ${callee},${started},${Math.floor(random() * 600)}`;
  });
  return `${["call,caller,callee,started,duration", ...lines].join("\n")}\n`;
}

async function caseOf(test: TestClew, dataset: string): Promise<string> {
  const opened = await test.ask(
    `mutation { openCase(title: "Bench ${dataset}") { caseFile { id } } }`,
  );
  const { id } = opened["openCase"].caseFile;
  const members = Array.from({ length: entities }, (_, at) => ({
    entity: `person:${dataset}/Person ${at}`,
  }));
  const added = await test.ask(
    `mutation ($id: ID!, $members: [CaseMemberInput!]!) {
      addToCase(case: $id, members: $members, why: "To be measured") { ok errors { message } } }`,
    { id, members },
  );
  if (added["addToCase"].ok !== true) throw new Error(JSON.stringify(added["addToCase"].errors));
  return id;
}

const chronology = `query ($id: ID!, $filter: ChronologyFilterInput) { caseFile(id: $id) {
  chronology(first: 500, filter: $filter) { total edges { node { stated text source exhibits
    citations(first: 1) { record { file name } } } } } } }`;
const sheet = `query ($id: ID!) { caseFile(id: $id) { chronologyFile(format: xlsx) { facts content } } }`;

async function benchChronology(test: TestClew, engine: EngineName, runs: number): Promise<void> {
  const id = await caseOf(test, "long");
  const change = (at: number) =>
    test.ask(`mutation { addCaseNote(case: "${id}", text: "Note ${at}") { ok } }`);
  const first = await timed(runs, change, () => test.ask(chronology, { id }));
  const filter = { words: "person 77", from: "2026-01-05T00:00:00.000Z" };
  const narrowed = await timed(runs, undefined, () => test.ask(chronology, { id, filter }));
  const saved = await timed(runs, undefined, () => test.ask(sheet, { id }));
  const { total } = first.answer["caseFile"].chronology;
  console.log(`\n## A chronology of ${total} facts, ${engine}, medians of ${runs}\n`);
  table(
    ["what", "s"],
    [
      ["worked out anew, first 500 facts (≤ 3)", seconds(first.middle)],
      ["narrowed by words and period", seconds(narrowed.middle)],
      ["saved as XLSX", seconds(saved.middle)],
    ],
  );
}

async function benchReport(test: TestClew, engine: EngineName, runs: number): Promise<void> {
  const id = await caseOf(test, "short");
  const rows: Row[] = [];
  for (const format of ["html", "docx", "pdf"]) {
    const plain = await timed(runs, undefined, () => test.ask(report, { id, format, redact: [] }));
    const redact = ["Person 7", "person:short/Person 9", "+12125550147"];
    const closed = await timed(runs, undefined, () => test.ask(report, { id, format, redact }));
    const { bytes } = plain.answer["caseReport"];
    rows.push([format, seconds(plain.middle), seconds(closed.middle), (bytes / 1e6).toFixed(1)]);
  }
  console.log(
    `\n## Reports of ${entities} entities and ${calls} links, ${engine}, medians of ${runs}\n`,
  );
  table(["format", "s", "with three values redacted, s", "file, MB"], rows);
}

const report = `query ($id: ID!, $format: ReportFormat!, $redact: [String!]) {
  caseReport(case: $id, format: $format, redact: $redact) { bytes links facts } }`;

type Answer = Awaited<ReturnType<TestClew["ask"]>>;

/** The middle of several runs, and the last answer; what goes before each is not counted. */
async function timed(
  runs: number,
  before: ((at: number) => Promise<unknown>) | undefined,
  ask: () => Promise<Answer>,
): Promise<{ readonly middle: number; readonly answer: Answer }> {
  const took: number[] = [];
  let answer: Answer | undefined;
  for (let at = 0; at < runs; at += 1) {
    await before?.(at);
    const begun = performance.now();
    answer = await ask();
    took.push(performance.now() - begun);
  }
  if (answer === undefined) throw new Error("nothing was run");
  return { middle: median(took), answer };
}

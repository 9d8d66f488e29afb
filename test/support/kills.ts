import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Settings } from "../../server/src/settings.ts";
import { clew, startClew } from "./run-clew.ts";
import { environmentOf, openTest } from "./test-stores.ts";
import { dump } from "./dump.ts";
import { writeFiles } from "./import-files.ts";

const mapping = `
dataset: { id: t-killed, title: Killed and gone on, region: US, timezone: UTC }
files:
  - path: phones.csv
    entities: { phone: { kind: Phone, value: number, as: id } }
  - path: "calls*.csv"
    observedAt: started
    entities:
      a: { kind: Phone, ref: from }
      b: { kind: Phone, value: to }
      who: { kind: Person, key: name, properties: { name: name } }
    links:
      - { kind: called, from: a, to: b, properties: { at: started } }
      - { kind: uses, from: who, to: b }
`;

/** Files of some thousand rows, with identical rows and rows that cannot be read. */
function files(rows: number): Readonly<Record<string, string>> {
  const number = (index: number) => `212 555 0${100 + (index % 100)}`;
  const call = (index: number) =>
    index % 97 === 0
      ? `p${index % 50},short`
      : `p${(index * 7) % 120},${number(index * 13)},Person ${index % 400},2026-03-` +
        `${String(1 + (index % 28)).padStart(2, "0")}`;
  const phones = Array.from({ length: 100 }, (_, index) => `p${index},646 555 0${100 + index}`);
  const calls = Array.from({ length: rows }, (_, index) => call(index % (rows - 500)));
  return {
    "mapping.yaml": mapping,
    "phones.csv": `id,number\n${phones.join("\n")}\n`,
    "calls1.csv": `from,to,name,started\n${calls.slice(0, rows / 2).join("\n")}\n`,
    "calls2.csv": `from,to,name,started\n${calls.slice(rows / 2).join("\n")}\n`,
  };
}

/** What became of killed imports. */
export interface Killed {
  /** How many times a process was ended in the middle. */
  readonly kills: number;
  /** Lines of the store's dump that differ from an unbroken run's. */
  readonly different: number;
  readonly rejects: readonly [number, number];
}

/** Imports once unbroken and once killed with SIGKILL at random moments and started again; compares the two stores. */
export async function killAndGoOn(
  makeStore: (name: string) => Promise<Settings>,
  rows: number,
  kills: number,
  random: () => number,
): Promise<Killed> {
  const folder = mkdtempSync(join(tmpdir(), "clew-kills-"));
  writeFiles(folder, files(rows));
  const whole = await makeStore("whole");
  const begun = performance.now();
  const unbroken = JSON.parse(
    (await clew(["import", "mapping.yaml", "--json"], environmentOf(whole), folder)).out,
  ) as { rejects: number };
  const length = performance.now() - begun;
  const expected = await dumpOf(whole);
  const broken = await makeStore("broken");
  let killed = 0;
  for (let round = 0; round < kills; round += 1) {
    const running = startClew(["import", "mapping.yaml", "--json"], environmentOf(broken), folder);
    const timer = setTimeout(
      () => running.process.kill("SIGKILL"),
      800 + random() * Math.max(1_500, (1.5 * length) / kills),
    );
    const { code } = await running.ended;
    clearTimeout(timer);
    if (code === null) killed += 1;
  }
  const last = JSON.parse(
    (await clew(["import", "mapping.yaml", "--json"], environmentOf(broken), folder)).out,
  ) as { rejects: number };
  const found = await dumpOf(broken);
  const [a, b] = [new Set(expected), new Set(found)];
  return {
    kills: killed,
    different: a.symmetricDifference(b).size + Math.abs(expected.length - found.length),
    rejects: [unbroken.rejects, last.rejects],
  };
}

async function dumpOf(settings: Settings): Promise<readonly string[]> {
  const { clew: held } = await openTest(settings);
  const lines = await dump(held);
  await held.close();
  return lines;
}

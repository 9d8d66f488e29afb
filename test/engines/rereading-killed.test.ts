import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Settings } from "../../server/src/settings.ts";
import { clew, startClew } from "../support/run-clew.ts";
import { dump } from "../support/dump.ts";
import { engines, emptyStore, type EngineName } from "../support/engines.ts";
import { importText } from "../support/import-files.ts";
import { olderReaders } from "../support/older-readers.ts";
import { environmentOf, openTest } from "../support/test-stores.ts";

const mapping = `
dataset: { id: t-many, title: Many ads, region: US }
files:
  - path: many.csv
    entities: { ad: { kind: Ad, key: id, properties: { title: title, text: body } }, found: { kind: \
Phone, extract: body } }
    links: [ { kind: mentions, from: ad, to: found } ]
`;

function many(rows: number): string {
  const two = (at: number) => String(at % 100).padStart(2, "0");
  const said = (at: number) =>
    at % 3 === 0
      ? `order no. 999-111-00${two(at)} from the shelf`
      : `call two one 2 five5five 01${two(at)} after ${at % 9} or 646-555-01${two(at * 7)}`;
  return `id,title,body\n${Array.from({ length: rows }, (_, at) => `${at},Ad ${at},${said(at)}`).join("\n")}\n`;
}

/** What a store says, and what its rereading counted. */
async function told(
  settings: Settings,
): Promise<{ readonly lines: readonly string[]; readonly counted: unknown }> {
  const { clew: held, ask } = await openTest(settings);
  const counted = await ask(
    `
      {
        rereadings {
          total
          edges {
            node {
              state rows left found lost changed
              changes(first: 500) {
                total shown
                edges { node { what words before after } }
              }
            }
          }
        }
      }
    `,
  );
  const lines = await dump(held);
  await held.close();
  return { lines, counted };
}

describe.each(engines)("a reading that is killed, %s", (engine: EngineName) => {
  const folder = mkdtempSync(join(tmpdir(), "clew-reread-killed-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const rows = engine === "embedded" ? 2_500 : 1_000;

  const filled = async (name: string): Promise<Settings> => {
    const settings = await emptyStore(engine, join(folder, name));
    const test = await openTest(settings);
    await importText(test, join(folder, name), mapping, { "many.csv": many(rows) }, olderReaders);
    await test.clew.close();
    return settings;
  };

  it("and begun again, as often as it may be, gives the same as one that was not", async () => {
    const whole = await filled("whole");
    const begun = performance.now();
    expect((await clew(["reread", "--json"], environmentOf(whole), folder)).code).toBe(0);
    const length = performance.now() - begun;
    const expected = await told(whole);
    const broken = await filled("broken");
    let kills = 0;
    for (const share of [0.25, 0.35, 0.45, 0.55]) {
      const running = startClew(["reread", "--json"], environmentOf(broken), folder);
      const timer = setTimeout(() => running.process.kill("SIGKILL"), share * length);
      if ((await running.ended).code === null) kills += 1;
      clearTimeout(timer);
    }
    expect(kills).toBeGreaterThan(1);
    expect((await clew(["reread", "--json"], environmentOf(broken), folder)).code).toBe(0);
    const after = await told(broken);
    expect(after.lines).toEqual(expected.lines);
    expect(after.counted).toEqual(expected.counted);
  }, 400_000);
});

import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, describe, it } from "vitest";
import { openDesk } from "../../server/src/modules/intake/imports/index.ts";
import type { Settings } from "../../server/src/settings.ts";
import { childrenNamed } from "../performance/memory.ts";
import { clew, startClew } from "../support/run-clew.ts";
import { dump } from "../support/dump.ts";
import { importText, writeFiles } from "../support/import-files.ts";
import { personsCsv, personsMapping } from "../support/persons.ts";
import { environmentOf, openTest } from "../support/test-stores.ts";
import { northCsv, southCsv, wordingMapping } from "../support/wordings.ts";

const program = fileURLToPath(new URL("../support/derive-apart.ts", import.meta.url));

describe("work that is killed", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-killed-work-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const storeOf = (name: string): Settings => ({
    data: join(folder, name),
    host: "127.0.0.1",
    port: 0,
    log: "silent",
  });

  it("resolving leaves store and decisions as they were, no process, and the next run answers alike", async () => {
    const store = storeOf("resolved");
    writeFiles(folder, { "persons.csv": personsCsv(), "persons.yaml": personsMapping });
    expect((await clew(["import", "persons.yaml"], environmentOf(store), folder)).code).toBe(0);
    const test = await openTest(store);
    const decided = await test.ask(
      `
        mutation {
          decide(
            input: {
              type: "different"
              ids: ["person:t-persons/p7", "person:t-persons/p7-again"]
              reasons: ["Seen both."]
            }
          ) { ok }
        }
      `,
    );
    expect(decided["decide"].ok).toBe(true);
    const held = await dump(test.clew);
    await test.clew.close();
    const began = performance.now();
    const whole = await clew(["resolve", "--json"], environmentOf(store), folder);
    const length = performance.now() - began;
    for (const share of [0.4, 0.6, 0.8]) {
      const running = startClew(["resolve", "--json"], environmentOf(store), folder);
      const timer = setTimeout(() => running.process.kill("SIGKILL"), share * length);
      await running.ended;
      clearTimeout(timer);
      await gone(() => processesOf(store.data));
    }
    expect(await clew(["resolve", "--json"], environmentOf(store), folder)).toMatchObject({
      code: 0,
      out: whole.out,
    });
    const after = await openTest(store);
    expect(await dump(after.clew)).toEqual(held);
    expect(
      (await after.ask("{ judgements { edges { node { type by reasons } } } }"))["judgements"]
        .edges,
    ).toEqual([{ node: { type: "different", by: "local", reasons: ["Seen both."] } }]);
    await after.clew.close();
  }, 600_000);

  it("a process takes what is worked out below it with it, and the next run puts it right", async () => {
    const [whole, broken] = [await filled(storeOf("whole")), await filled(storeOf("broken"))];
    await derived(whole);
    const expected = await dumpOf(whole);
    const child = spawn(process.execPath, [program, JSON.stringify(broken)], { stdio: "ignore" });
    let below: readonly number[] = [];
    while (below.length === 0 && child.exitCode === null) {
      below = childrenNamed("derivation/apart/deriving-child", child.pid);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    child.kill("SIGKILL");
    expect(below.length).toBe(1);
    await gone(() => [
      ...processesOf(broken.data),
      ...below.filter((pid) => commandOf(pid).includes("derivation/apart/deriving-child")),
    ]);
    await derived(broken);
    expect(await dumpOf(broken)).toEqual(expected);
  }, 600_000);
});

/** A store with texts of which nothing was worked out so far. */
async function filled(settings: Settings): Promise<Settings> {
  const test = await openTest(settings);
  const desk = openDesk(
    test.clew,
    () => "2026-05-01T00:00:00.000Z",
    async () => undefined,
  );
  for (const [name, csv] of [
    ["t-north", northCsv],
    ["t-south", southCsv],
  ] as const)
    await importText({ ...test, desk }, join(settings.data, "source"), wordingMapping(name), {
      [`${name}.csv`]: csv,
    });
  await test.clew.close();
  return settings;
}

function derived(settings: Settings): Promise<void> {
  const child = spawn(process.execPath, [program, JSON.stringify(settings)], { stdio: "ignore" });
  return new Promise((resolve, reject) =>
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`ended with ${String(code)}`)),
    ),
  );
}

async function dumpOf(settings: Settings): Promise<readonly string[]> {
  const { clew: held } = await openTest(settings);
  const lines = await dump(held);
  await held.close();
  return lines;
}

/** Waits until no process is left; fails after a minute. */
async function gone(left: () => readonly number[]): Promise<void> {
  for (const until = Date.now() + 60_000; left().length > 0 && Date.now() < until;)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(left()).toEqual([]);
}

/** Engines that hold the store of a data folder. */
function processesOf(data: string): readonly number[] {
  return readdirSync("/proc")
    .map(Number)
    .filter(
      (pid) =>
        Number.isInteger(pid) &&
        pid > 0 &&
        commandOf(pid).includes("engines/embedded/child") &&
        commandOf(pid).includes(data),
    );
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dump } from "../support/dump.ts";
import {
  beginImport,
  cancelImport,
  pollUntil,
  switchedStore,
  type SwitchedStore,
} from "../support/outages.ts";
import { keyed, openTest, type TestClew } from "../support/test-stores.ts";

const cancelled = { ok: true, errors: [], import: { state: "cancelled" } };
const rows = 4_000;

describe("an import while the store is away", () => {
  let folder = "";
  let store: SwitchedStore;
  let test: TestClew;
  const settings = () => ({
    data: join(folder, "data"),
    host: "127.0.0.1",
    port: 0,
    log: "silent" as const,
  });
  const open = async () => {
    store = switchedStore();
    test = await openTest(settings(), store.within);
  };
  /** An import that was broken off in its midst. */
  const waiting = async () => {
    const id = await beginImport(test, rows);
    await pollUntil(test, id, ({ rows: read }) => read >= 1_000);
    store.away();
    await pollUntil(test, id, ({ state }) => state === "waiting");
    return id;
  };
  const comes = (id: string, wished: string) =>
    pollUntil(test, id, ({ state }) => state === wished);
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "clew-outage-"));
    keyed(settings());
    await open();
  });
  afterEach(async () => {
    await test.clew.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("waits with a sentence, goes on at once when a write goes through, and leaves the same graph", async () => {
    const whole = await beginImport(test, rows);
    await comes(whole, "done");
    const expected = await dump(test.clew);
    await test.desk.remove("t-outage");
    const id = await waiting();
    expect((await comes(id, "waiting")).problem?.text).toBe(
      "The graph store does not answer. Nothing was lost: the import goes on by itself when the store is back.",
    );
    await new Promise((resolve) => setTimeout(resolve, 4_000)); // the next attempt is seconds away
    store.back();
    const back = performance.now();
    await test.clew.graph.write(async () => undefined);
    await pollUntil(test, id, ({ state }) => state !== "waiting");
    expect(performance.now() - back).toBeLessThan(1_500);
    await comes(id, "done");
    expect(await dump(test.clew)).toEqual(expected);
  });

  it("can be cancelled while it runs, and the source imported again", async () => {
    const id = await beginImport(test, rows);
    await pollUntil(test, id, ({ rows: read }) => read >= 1_000);
    expect(await cancelImport(test, id)).toEqual(cancelled);
    expect(await dump(test.clew)).toEqual([]);
    await comes(await beginImport(test, 500), "done");
  });

  it("can be cancelled while it waits: at once, and what it stated is taken out later", async () => {
    const id = await waiting();
    expect(await cancelImport(test, id)).toEqual(cancelled);
    expect((await comes(id, "cancelled")).problem?.text).toContain(
      "is taken out when the store is back",
    );
    expect(await cancelImport(test, id)).toMatchObject({ ok: false });
    const again = await beginImport(test, 500);
    await comes(again, "queued");
    store.back();
    await comes(again, "done");
    expect((await comes(id, "cancelled")).problem).toBe(null);
  });

  it("stays cancelled where Clew is restarted before the store is back", async () => {
    const id = await waiting();
    await cancelImport(test, id);
    await test.clew.close();
    await open();
    await comes(id, "cancelled");
    await test.desk.resume();
    await test.desk.alone(async () => undefined);
    expect(await dump(test.clew)).toEqual([]);
    await comes(id, "cancelled");
  });

  it("goes on after a restart of Clew", async () => {
    const id = await waiting();
    await test.clew.close();
    await open();
    expect((await comes(id, "failed")).problem?.text).toContain("was broken off before its end");
    await test.desk.resume();
    await comes(id, "done");
  });

  it("holds a second one of its source back, which can be cancelled before its turn", async () => {
    const id = await waiting();
    const second = await beginImport(test, 500);
    await comes(second, "queued");
    const third = await beginImport(test, 700);
    expect(await cancelImport(test, second)).toEqual(cancelled);
    store.back();
    await comes(id, "done");
    await comes(third, "done");
    expect(await cancelImport(test, third)).toEqual({
      ok: false,
      errors: [{ message: "This import is not running." }],
      import: null,
    });
    await comes(second, "cancelled");
  });

  it("fails with a sentence where another store comes back", async () => {
    const id = await waiting();
    const key = join(folder, "data", "key");
    const own = readFileSync(key, "utf8");
    writeFileSync(key, "salt of another store");
    store.back();
    expect((await comes(id, "failed")).problem?.text).toContain(
      "is not the one that was open before",
    );
    writeFileSync(key, own);
    await beginImport(test, rows);
    await comes(id, "done"); // it goes on where it was
  });

  it("fails with a sentence where the disk is full, and can be tried again", async () => {
    const id = await beginImport(test, rows);
    await pollUntil(test, id, ({ rows: read }) => read >= 1_000);
    store.refuseWrites(new Error("ENOSPC: no space left on device, write"));
    expect((await comes(id, "failed")).problem?.text).toContain("Mostly the disk is full");
    expect(await cancelImport(test, id)).toMatchObject({ ok: false });
    store.refuseWrites(undefined);
    await beginImport(test, rows);
    await comes(id, "done");
    expect(await test.ask("{ status { records } }")).toEqual({ status: { records: rows + 100 } });
  });
});

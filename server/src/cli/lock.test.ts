import { existsSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { takeOrFind } from "./lock.ts";

describe("the lock of a data folder", () => {
  it("names its owner whole, and the engine's process once there is one", async () => {
    const data = mkdtempSync(join(tmpdir(), "clew-lock-"));
    const lock = await takeOrFind(data);
    if (lock.kind !== "taken") throw new Error("not taken");
    lock.noteChild(4_711);
    expect(JSON.parse(readFileSync(join(data, "clew.lock"), "utf8"))).toMatchObject({
      pid: process.pid,
      child: 4_711,
    });
    expect(existsSync(join(data, "clew.lock.new"))).toBe(false);
    lock.release();
    expect(existsSync(join(data, "clew.lock"))).toBe(false);
  });

  it("is waited for while its words are being written, and taken for dead where they never came", async () => {
    const data = mkdtempSync(join(tmpdir(), "clew-lock-"));
    const path = join(data, "clew.lock");
    writeFileSync(path, "");
    const later = new Date(Date.now() + 3_600_000);
    utimesSync(path, later, later); // it stays young however long the machine takes
    const taking = takeOrFind(data);
    const waits = new Promise<string>((resolve) => setTimeout(() => resolve("waits"), 500));
    expect(await Promise.race([taking.then(() => "took it"), waits])).toBe("waits");
    utimesSync(path, new Date(0), new Date(0));
    expect((await taking).kind).toBe("taken");
    writeFileSync(path, "{");
    utimesSync(path, new Date(0), new Date(0));
    expect((await takeOrFind(data)).kind).toBe("taken");
  });
});

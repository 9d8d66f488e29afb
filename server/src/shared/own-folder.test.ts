import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refusalOf } from "./machine-refusal.ts";
import { makeOwnFolder } from "./own-folder.ts";

/** What a person reads where a folder cannot be made. */
function saidOf(path: string): string {
  try {
    makeOwnFolder(path);
    return "";
  } catch (error) {
    return refusalOf(error)?.message ?? "no sentence";
  }
}

describe("a folder of Clew's own", () => {
  it("is made with those above it, for its user alone; a second time changes nothing", () => {
    const top = mkdtempSync(join(tmpdir(), "clew-own-"));
    const path = join(top, "a", "b");
    makeOwnFolder(path);
    makeOwnFolder(path);
    expect(existsSync(path) && statSync(path).mode & 0o777).toBe(0o700);
    writeFileSync(join(top, "file"), "");
    expect(saidOf(join(top, "file", "c"))).toContain("A file lies where Clew needs a folder");
    rmSync(top, { recursive: true });
  });

  it.each(["/proc/clew/data", "/proc/self/clew", "/sys/clew/data"])("is refused in %s", (path) => {
    expect(saidOf(path)).toContain("Give its user the right to the folder");
  });
});

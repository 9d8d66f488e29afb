import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { exportWorld, worldIds } from "../support/export-world.ts";
import { writeFiles } from "../support/import-files.ts";
import { clew, startClew } from "../support/run-clew.ts";

describe("clew package and clew verify", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-package-"));
  const environment = { CLEW_DATA: join(folder, "data"), CLEW_LOG: "error" };
  /** Another checkout: no data, no store, nothing but the file. */
  const elsewhere = { CLEW_DATA: join(folder, "elsewhere"), CLEW_LOG: "error" };
  const run = (...words: readonly string[]) => clew(words, environment, folder);
  const verify = (...words: readonly string[]) => clew(["verify", ...words], elsewhere, folder);
  let key = "";

  beforeAll(async () => {
    writeFiles(folder, { ...exportWorld, "ids.txt": worldIds });
    expect((await run("import", "world.yaml")).code).toBe(0);
    const made = await run(
      "package",
      "--ids",
      "ids.txt",
      "--out",
      "out/a.zip",
      "--title",
      "A",
      "--json",
    );
    expect(made.code).toBe(0);
    ({ key } = JSON.parse(made.out));
    expect(JSON.parse(made.out)).toMatchObject({ entities: 43, links: 49, records: 18 });
  }, 120_000);

  it("make and check one, without any store where it is checked", async () => {
    const { code, out } = await verify("out/a.zip", "--key", key);
    expect([code, out]).toEqual([0, expect.stringContaining("a.zip is whole: A, 19 files.")]);
    expect(out).toContain(key);
    expect(readdirSync(folder)).not.toContain("elsewhere");
    const { out: json } = await verify("out/a.zip", "--json");
    expect(JSON.parse(json)).toMatchObject({
      isWhole: true,
      key,
      title: "A",
      files: 19,
      faults: [],
    });
  });

  it("make the same bytes twice", async () => {
    await run("package", "--ids", "ids.txt", "--out", "b.zip", "--title", "A");
    const [a, b] = [readFileSync(join(folder, "out/a.zip")), readFileSync(join(folder, "b.zip"))];
    expect(a.equals(b)).toBe(true);
  });

  it("name what is wrong: exit 1 for a package that is not whole, 2 where none can be read", async () => {
    const bytes = readFileSync(join(folder, "out/a.zip"));
    bytes[500] = (bytes[500] ?? 0) ^ 4;
    writeFileSync(join(folder, "flipped.zip"), bytes);
    const flipped = await verify("flipped.zip");
    expect([flipped.code, flipped.out]).toEqual([1, expect.stringContaining("is not whole")]);
    expect(flipped.err).not.toBe("");
    const other = await verify("out/a.zip", "--key", "0".repeat(64));
    expect([other.code, other.err]).toEqual([1, expect.stringContaining(`another key: ${key}`)]);
    writeFiles(folder, { "none.txt": "no zip at all" });
    const none = await verify("none.txt", "--json");
    expect([none.code, JSON.parse(none.out).isWhole]).toEqual([1, false]);
    const refusals = [
      [await verify("missing.zip"), "missing.zip"],
      [await verify("out"), "out"],
      [await verify("out/a.zip", "--key", "abc"), "64 hexadecimal digits"],
      [await verify(), "verify PACKAGE.zip"],
      [await run("package", "--ids", "ids.txt"), "--out"],
      [await run("package", "--out", "x.zip"), "--ids, --case and --query"],
      [await run("package", "--ids", "ids.txt", "--out", "data/x.zip"), "Clew"],
      [await run("package", "--query", "no-such", "--out", "x.zip"), "saved query"],
    ] as const;
    expect(refusals.map(([{ code }]) => code)).toEqual(refusals.map(() => 2));
    for (const [{ err }, text] of refusals) expect(err).toContain(text);
  });

  it("hold a saved query with its text and parameters", async () => {
    const words = ["package", "--query", "phones-with-several-holders", "--out", "q.zip", "--json"];
    const { code, out } = await run(...words);
    expect([code, JSON.parse(out).entities > 3]).toEqual([0, true]);
    execFileSync("python3", ["-m", "zipfile", "-e", "q.zip", "q"], { cwd: folder });
    const [query] = JSON.parse(readFileSync(join(folder, "q/queries.json"), "utf8"));
    expect(query.text).toContain("MATCH");
    expect(readFileSync(join(folder, "q/README.txt"), "utf8")).toContain(
      `Selection: What the saved query ${query.title} gave`,
    );
  });

  it("leave nothing half written where a file may not grow, and keep what was there", async () => {
    const place = join(folder, "full");
    mkdirSync(place);
    writeFiles(place, { "a.zip": "what was there" });
    const words = ["package", "--ids", "ids.txt", "--out", "full/a.zip", "--title", "A"];
    // 8 blocks of 1,024 bytes: less than the package has
    const { code, err } = await startClew(words, environment, folder, "-f 8").ended;
    expect([code, err]).toEqual([2, expect.stringMatching(/grow so large|disk is full/u)]);
    expect(readdirSync(place)).toEqual(["a.zip"]);
    expect(readFileSync(join(place, "a.zip"), "utf8")).toBe("what was there");
    const full = await run("package", "--ids", "ids.txt", "--out", "/dev/full");
    expect([full.code, full.err]).toEqual([2, expect.stringContaining("The disk is full")]);
    symlinkSync("/nowhere/x.zip", join(place, "link.zip"));
    expect((await run("package", "--ids", "ids.txt", "--out", "full/link.zip")).code).toBe(2);
  });
});

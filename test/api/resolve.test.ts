import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { clew } from "../support/run-clew.ts";
import { writeFiles } from "../support/import-files.ts";
import { personsCsv, personsMapping } from "../support/persons.ts";

describe("clew resolve", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-resolve-"));
  const run = (...args: string[]) =>
    clew(args, { CLEW_DATA: join(folder, "data"), CLEW_LOG: "error" }, folder);
  beforeAll(async () => {
    writeFiles(folder, { "persons.csv": personsCsv(), "persons.yaml": personsMapping });
    await run("import", "persons.yaml");
  });

  it("lists the strongest proposals, field by field", async () => {
    const { code, out, err } = await run("resolve", "--dataset", "t-persons", "--limit", "3");
    expect(code).toBe(0);
    expect(out).toMatch(/^person:t-persons\/p\d+\S*\tperson:t-persons\/p\d+\S*\tweight \+\d+/u);
    expect(out).toMatch(/\t\+ badge\t(B\d+)\t\1\tthe same\t\+\d/u);
    expect(err).toMatch(/3 of \d+ candidates/u);
  });

  it("writes every thing with its cluster, and tells how far that agrees with a file", async () => {
    const keys = personsCsv()
      .split("\n")
      .slice(1, -1)
      .map((line) => line.split(",")[0] ?? "");
    writeFileSync(
      join(folder, "truth.csv"),
      `key,cluster\n${keys.map((key) => `${key},${key.replace("-again", "")}`).join("\n")}\nstranger,x\n`,
    );
    const { out, err } = await run(
      "resolve",
      "--kind",
      "Person",
      "--out",
      "new/out.csv",
      "--truth",
      "truth.csv",
      "--json",
    );
    expect(err).toMatch(/1 key of truth\.csv is not held, the first at 133/u);
    const told = JSON.parse(out);
    expect(told).toMatchObject({ things: 131, agreement: { things: 131 } });
    expect(told.agreement.pairs.f1.value).toBeGreaterThan(0.95);
    const lines = readFileSync(join(folder, "new/out.csv"), "utf8").trim().split("\n");
    expect(lines.length).toBe(132);
    expect(lines[0]?.replaceAll('"', "").trim()).toBe("id,key,cluster");
    expect(
      lines
        .find((line) => line.includes("nobody"))
        ?.replaceAll('"', "")
        .trim(),
    ).toBe("person:t-persons/nobody,nobody,");
  });

  it("tells with a place what of a file of known clusters it leaves out, and does the rest", async () => {
    const [one, other] = personsCsv()
      .split("\n")
      .slice(1, 3)
      .map((line) => line.split(",")[0] ?? "");
    writeFileSync(
      join(folder, "odd.csv"),
      `key,cluster\n${one},a\n${one},a\n${one},b\n,b\n${other},a,b,c\nperson:t-persons/${other},a\n`,
    );
    const { code, err, out } = await run(
      "resolve",
      "--kind",
      "Person",
      "--truth",
      "odd.csv",
      "--json",
    );
    expect(err).toMatch(/1 row of odd\.csv cannot be read and is left out, the first at 6: /u);
    expect(err).toMatch(/1 row of odd\.csv has no key, the first at 5; left out\./u);
    expect(err).toMatch(
      /1 row of odd\.csv names an item once more, the first at 3; each counts once\./u,
    );
    expect(err).toMatch(
      /1 row of odd\.csv puts an item into a second network, the first at 4; the first counts\./u,
    );
    expect([code, JSON.parse(out).agreement.things]).toEqual([0, 2]);
  });

  it("says one sentence and 2 where it cannot run", async () => {
    writeFileSync(join(folder, "broken.csv.gz"), "no gz");
    for (const [args, sentence] of [
      [["--kind", "Phone"], /Phone is no kind of item that can be resolved/u],
      [["--dataset", "none"], /No such source/u],
      [["--by", "x"], /--by goes with --truth/u],
      [["--truth", "none.csv"], /none\.csv: there is no such file/u],
      [["--truth", "broken.csv.gz"], /broken\.csv\.gz: The gz file is broken/u],
    ] as const) {
      const { code, out, err } = await run("resolve", ...args);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(sentence);
    }
  });
});

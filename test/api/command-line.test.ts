import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clew, startServer } from "../support/run-clew.ts";
import { adsCsv, adsMapping, writeFiles } from "../support/import-files.ts";

describe("the command line", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-cli-"));
  const environment = { CLEW_DATA: join(folder, "some", "new", "folder"), CLEW_LOG: "error" };
  const run = (...args: string[]) => clew(args, environment, folder);
  const json = async (...args: string[]) => JSON.parse((await run(...args, "--json")).out);
  writeFiles(folder, { "ads.csv": `${adsCsv}6,"never closed\n`, "mapping.yaml": adsMapping });

  it("imports, and prints what it found", async () => {
    const dry = await run("import", "mapping.yaml", "--dry-run", "--json");
    expect(dry.code).toBe(1);
    expect(JSON.parse(dry.out)).toMatchObject({ dataset: "t-ads", records: 5, rejects: 1 });
    const { code, out } = await run("import", "mapping.yaml", "--json");
    expect(code).toBe(1);
    const said = JSON.parse(out);
    expect(Object.keys(said)).toEqual([
      "dataset",
      "records",
      "entities",
      "links",
      "unrecognised",
      "rejects",
      "rejectsFile",
      "milliseconds",
    ]);
    expect(said).toMatchObject({ dataset: "t-ads", records: 5, unrecognised: 0, rejects: 1 });
    expect(readFileSync(said.rejectsFile, "utf8")).toContain('"ads.csv","8",""');
    expect(JSON.parse(dry.out)).toMatchObject({ entities: said.entities, links: said.links });
  });

  it("searches, walks and queries with the field's own value as JSON", async () => {
    const found = await json("search", "212-555-0147");
    expect(found).toMatchObject({
      shown: 3,
      total: 3,
      totalIsExact: true,
      edges: [
        { node: { id: "phone:+12125550147" }, match: "exact" },
        { node: { id: "ad:t-ads/2" }, match: "digits" },
        { node: { id: "ad:t-ads/4" }, match: "digits" },
      ],
    });
    const around = await json("neighbourhood", "phone:+12125550147", "--hops", "1", "--limit", "2");
    expect(around).toMatchObject({ shown: 2, total: 3, totalIsExact: true });
    const first = await json("neighbourhood", "phone:+12125550147", "--first-chart");
    expect(first.parts.map(({ key }: { readonly key: string }) => key)).toContain("LINKED:Ad");
    const part = ["--first-chart", "--part", "LINKED:Ad", "--limit", "1"];
    const ads = await json("neighbourhood", "phone:+12125550147", ...part);
    expect(ads).toMatchObject({ shown: 1, parts: [{ key: "LINKED:Ad", shown: 1 }] });
    const rows = await json("query", "phones-in-several-cities", "--param", "cities=2");
    expect(rows.columns).toEqual(["phone", "cities", "ads", "places"]);
    writeFileSync(
      join(folder, "own.cypher"),
      "MATCH (a:Ad) WHERE a.id = $id RETURN a.title AS title",
    );
    expect((await json("query", "own.cypher", "--param", "id=ad:t-ads/1")).rows).toEqual([
      ["Kira new in town"],
    ]);
  });

  it("says one sentence and 2 where it cannot run", async () => {
    for (const [args, sentence] of [
      [["import", "none.yaml"], /none\.yaml: there is no such mapping/u],
      [["nothing"], /There is no command nothing/u],
      [["search"], /Use it as: clew search TEXT/u],
      [["neighbourhood", "phone:+1"], /No such entity is held here/u],
      [["query", "none"], /No such saved query/u],
      [["remove", "none"], /No such source/u],
      [["export", "--format", "csv"], /Give --format and --out/u],
      [["search", "x", "--unknown"], /There is no option --unknown\. Use it as: clew search TEXT/u],
    ] as const) {
      const { code, out, err } = await run(...args);
      expect(code, args.join(" ")).toBe(2);
      expect(out).toBe("");
      expect(err).toMatch(sentence);
    }
  });

  it("hands its work to a server on the same data", async () => {
    const server = await startServer([], environment, folder);
    expect((await json("search", "kira")).total).toBe(1);
    const second = await clew(["serve", "--port", "0"], environment, folder);
    expect(second).toMatchObject({
      code: 2,
      err: expect.stringContaining("already works on this data folder"),
    });
    await server.stop();
  });

  it("serves what is there and adds no demo to it", async () => {
    const server = await startServer(["--demo"], environment, folder);
    const { err } = await server.stop();
    expect(err).toContain("is served as it is");
  });

  it("takes a source out, and is sound before and after", async () => {
    expect((await run("doctor")).code).toBe(0);
    expect(await json("remove", "t-ads", "--dry-run")).toMatchObject({
      records: 5,
      removed: false,
    });
    expect(await json("remove", "t-ads")).toMatchObject({ records: 5, removed: true });
    expect((await json("search", "kira")).total).toBe(0);
    expect((await json("doctor")).ok).toBe(true);
  });

  it("helps", async () => {
    for (const command of [
      "serve",
      "import",
      "remove",
      "search",
      "neighbourhood",
      "query",
      "export",
      "doctor",
    ]) {
      const { code, out } = await run(command, "--help");
      expect(code).toBe(0);
      expect(out).toContain(`clew ${command}`);
    }
  });
});

import { crc32, deflateRawSync } from "node:zlib";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ZipFile } from "yazl";
import { expect, it, describe } from "vitest";
import { clew } from "../support/run-clew.ts";
import { adsCsv, adsMapping, writeFiles } from "../support/import-files.ts";

const zipped = (files: Readonly<Record<string, string>>, mode = 0o100644): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(files))
    zip.addBuffer(Buffer.from(text), name, { mode });
  zip.end();
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    zip.outputStream.on("data", (chunk: Buffer) => chunks.push(chunk));
    zip.outputStream.on("end", () => resolve(Buffer.concat(chunks)));
  });
};

const bloodhound = (name: string, query: string) =>
  JSON.stringify({ query, name, description: "" });

describe("files of queries on the command line", () => {
  const folder = mkdtempSync(join(tmpdir(), "clew-query-files-"));
  const environment = { CLEW_DATA: join(folder, "data"), CLEW_LOG: "error" };
  const run = (...args: string[]) => clew(["query", ...args], environment, folder);
  const json = async (...args: string[]) => JSON.parse((await run(...args, "--json")).out);
  const put = (name: string, content: string | Buffer) =>
    writeFileSync(join(folder, name), content);
  const outcomes = async (...args: string[]) =>
    (await json("save", ...args)).taken.map(({ outcome }: { outcome: string }) => outcome);

  it("saves one, lists and shows it, and runs it by its title", async () => {
    writeFiles(folder, { "ads.csv": adsCsv, "mapping.yaml": adsMapping });
    await clew(["import", "mapping.yaml"], environment, folder);
    put(
      "own.cypher",
      "// title: Ads of a place\n// param: word text = Zoe | Word | A word\n" +
        "MATCH (a:Ad) WHERE a.title CONTAINS $word RETURN a.title AS title",
    );
    expect((await run("save", "own.cypher")).out).toMatch(/^saved\tAds of a place\tq/u);
    expect((await run("list")).out).toContain("Ads of a place");
    const shown = await run("show", "Ads of a place");
    expect(shown.out).toContain("// param: word text = Zoe | Word | A word");
    expect((await json("ads of a place")).rows.length).toBe(2);
    expect((await json("Ads of a place", "--param", "word=Kira")).rows.length).toBe(1);
    expect((await json("versions", "Ads of a place")).length).toBe(1);
  });

  it("takes a zip of BloodHound's files: drafts with the reason, duplicates asked about", async () => {
    const files = {
      "one.json": bloodhound("All phones", "MATCH (p:Phone) RETURN p"),
      "two.json": bloodhound("All users", "MATCH (u:User) RETURN u"),
      "three.json": `\u{feff}${bloodhound("Ads of a place", "MATCH (a:Ad) RETURN a")}`,
      "notes.txt": "no query",
    };
    put("pack.zip", await zipped(files));
    const { code, out } = await run("save", "pack.zip", "--json");
    expect(code).toBe(1);
    const { taken } = JSON.parse(out);
    expect(taken.map(({ outcome, title }: any) => [outcome, title])).toEqual([
      ["saved", "All phones"],
      ["draft", "All users"],
      ["duplicate", "Ads of a place"],
      ["refused", null],
    ]);
    expect(taken[1].reason.text).toContain("No kind is called User");
    put("three.json", files["three.json"]);
    expect(await outcomes("three.json", "--duplicates", "skip")).toEqual(["skipped"]);
    expect(await outcomes("three.json", "--duplicates", "both")).toEqual(["saved"]);
    expect((await run("list")).out).toContain("Ads of a place (2)");
    expect(await outcomes("three.json", "--duplicates", "replace")).toEqual(["saved"]);
    expect((await json("versions", "Ads of a place")).length).toBe(2);
    expect(await outcomes("three.json")).toEqual(["same"]);
  });

  it("gives them out in both forms, the same bytes each time, and reads them again", async () => {
    const say = await run("export", "own", "--out", "all.zip");
    expect(say.out).toContain("in all.zip");
    await run("export", "own", "--out", "again.zip");
    expect(readFileSync(join(folder, "again.zip"))).toEqual(readFileSync(join(folder, "all.zip")));
    const all = await outcomes("all.zip");
    expect(new Set(all)).toEqual(new Set(["same"]));
    await run("export", "All phones", "--out", "one.json", "--format", "bloodhound");
    expect(JSON.parse(readFileSync(join(folder, "one.json"), "utf8"))).toEqual({
      query: "MATCH (p:Phone) RETURN p",
      name: "All phones",
      description: "",
    });
  });

  it("names what is no query, and takes nothing of it", async () => {
    const before = (await json("list")).length;
    put("link.zip", await zipped({ "link.json": "/etc/passwd" }, 0o120777));
    put("bomb.zip", zipOf("bomb.json", Buffer.alloc(60_000_000, " ")));
    put("out.zip", zipOf("../../out.json", Buffer.from(bloodhound("Out", "RETURN 1 AS n"))));
    put("broken.zip", Buffer.from("504b0304ffffffff", "hex"));
    put("large.cypher", `RETURN '${"x".repeat(2_000_000)}' AS x`);
    const told: readonly (readonly [string, RegExp])[] = [
      ["link.zip", /link\.json/u],
      ["bomb.zip", /bomb\.json/u],
      ["out.zip", /out\.json/u],
      ["broken.zip", /pack|zip/iu],
      ["large.cypher", /1 MB/u],
      ["none.cypher", /none\.cypher/u],
    ];
    for (const [file, message] of told) {
      const { code, out, err } = await run("save", file);
      expect(code, file).not.toBe(0);
      expect(`${out}${err}`, file).toMatch(message);
    }
    expect((await json("list")).length).toBe(before);
  });

  it("deletes one's own and nothing else", async () => {
    expect((await run("delete", "All phones")).out).toContain("Deleted");
    expect((await run("show", "All phones")).code).toBe(2);
    const shipped = await run("delete", "new-since");
    expect([shipped.code, shipped.err]).toEqual([2, expect.stringContaining("ships with Clew")]);
    expect((await run("all phones")).err).toMatch(/No such saved query/u);
    expect((await run("export", "new-since")).err).toContain("--out");
    expect((await run("new-since", "and more")).code).toBe(2);
  });
});

/** A zip of one entry, whatever its name. */
function zipOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const sums = Buffer.alloc(12);
  sums.writeUInt32LE(crc32(content), 0);
  sums.writeUInt32LE(packed.length, 4);
  sums.writeUInt32LE(content.length, 8);
  const sizes = Buffer.alloc(4);
  sizes.writeUInt16LE(name.length, 0);
  const common = Buffer.concat([
    Buffer.from("140000000800000021 00".replace(" ", ""), "hex"),
    sums,
    sizes,
  ]);
  const local = Buffer.concat([Buffer.from("504b0304", "hex"), common, Buffer.from(name), packed]);
  const central = Buffer.concat([
    Buffer.from("504b01021400", "hex"),
    common,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { ZipFile } from "yazl";
import { flatName } from "./flat-names.ts";
import { unpackTask } from "./packs.ts";

const folder = mkdtempSync(join(tmpdir(), "clew-packs-"));

async function packed(
  files: readonly (readonly [string, string | Buffer, number?])[],
): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, content, mode] of files)
    zip.addBuffer(Buffer.from(content), path, mode === undefined ? {} : { mode });
  zip.end();
  return buffer(zip.outputStream);
}

/** What a pack gives: its files by name with their texts, and what was left out. */
async function unpacked(bytes: Buffer, name = "x.zip") {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const uploads = mkdtempSync(join(folder, "uploads-"));
  const held = await unpackTask.run({ path, name, uploads });
  const files = (held?.members ?? []).map(({ upload, name: own }) => [
    own,
    readFileSync(join(uploads, upload, own), "utf8"),
  ]);
  return {
    files: Object.fromEntries(files),
    left: held?.left.map(({ text }) => text) ?? [],
    isPack: held !== undefined,
    folders: readdirSync(uploads).length,
  };
}

describe("a pack that is dropped", () => {
  it("gives its files, named by what they lie in where their own name says nothing", async () => {
    const bytes = await packed([
      ["_chat.txt", "chat"],
      ["IMG-1.jpg", "picture"],
      ["inbox/anna_1/message_1.json", "{}"],
      ["inbox/ben_2/message_1.json", "{}"],
      ["__MACOSX/._chat.txt", "x"],
      ["a/table.csv", "1"],
      ["b/table.csv", "2"],
    ]);
    const { files, left } = await unpacked(bytes, "WhatsApp Chat - Ben.zip");
    expect(files).toEqual({
      "WhatsApp Chat - Ben _chat.txt": "chat",
      "IMG-1.jpg": "picture",
      "anna_1 message_1.json": "{}",
      "ben_2 message_1.json": "{}",
      "table.csv": "1",
      "table (2).csv": "2",
    });
    expect(left).toEqual([]);
  });

  it("leaves out, by name, what leads out, links, packs within, bombs; the rest is taken", async () => {
    const clean = await packed([
      ["xx/evil.txt", "out"],
      ["xxxevil2.txt", "out"],
      ["good.csv", "id\n1"],
      ["inner.zip", "PK"],
      ["link.csv", "/etc/passwd", 0o120777],
      ["bomb.csv", Buffer.alloc(40 * 1024 * 1024)],
    ]);
    const hostile = clean
      .toString("latin1")
      .replaceAll("xx/evil.txt", "../evil.txt")
      .replaceAll("xxxevil2.txt", "/tmpevil2.xx");
    const { files, left, folders } = await unpacked(Buffer.from(hostile, "latin1"));
    expect(files).toEqual({ "good.csv": "id\n1" });
    expect(left).toHaveLength(5);
    expect(left.join(" ")).toMatch(/evil\.txt.*inner\.zip.*link\.csv.*bomb\.csv/u);
    expect(folders).toBe(1);
  });

  it("whose entries share their bytes is bounded by what they come to together", async () => {
    const text = "x".repeat(15 * 1024 * 1024);
    const bytes = await packed(Array.from({ length: 20 }, (_, at) => [`${at}.csv`, text] as const));
    const { left } = await unpacked(bytes);
    expect(left.length).toBeGreaterThan(15);
    expect(left[0]).toMatch(/out of all proportion/u);
  });

  it("is no workbook, no text document, no table", async () => {
    const book = await packed([["[Content_Types].xml", "<Types/>"]]);
    expect((await unpacked(book)).isPack).toBe(false);
    expect((await unpacked(Buffer.from("id,name\n1,a\n"))).isPack).toBe(false);
  });

  it("is left to the reader of what its name says where it is broken", async () => {
    const bytes = await packed([["a.csv", "1"]]);
    expect((await unpacked(bytes.subarray(0, 60), "b.xlsx")).isPack).toBe(false);
  });

  it("is refused where it is broken", async () => {
    const bytes = await packed([["a.csv", "1"]]);
    await expect(unpacked(bytes.subarray(0, 60))).rejects.toThrow(/broken or no zip/u);
  });

  it("has at most 5,000 files", async () => {
    const many = Array.from({ length: 5_001 }, (_, at) => [`${at}.txt`, ""] as const);
    await expect(unpacked(await packed(many))).rejects.toThrow(/5,000/u);
  });
});

describe("a name without folders", () => {
  it("is its own where that says something", () => {
    expect(flatName("Export/photos/photo_1.jpg", "x.zip")).toBe("photo_1.jpg");
    expect(flatName("ChatExport_2026/result.json", "")).toBe("ChatExport_2026 result.json");
    expect(flatName("result.json", "")).toBe("result.json");
  });
});

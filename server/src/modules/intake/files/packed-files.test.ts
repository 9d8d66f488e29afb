import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { describe, expect, it } from "vitest";
import { ZipFile } from "yazl";
import { withPackedFiles } from "./packed-files.ts";

const folder = mkdtempSync(join(tmpdir(), "clew-packed-"));

async function packOf(files: Readonly<Record<string, string>>): Promise<string> {
  const path = join(folder, "pack.zip");
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

describe("files that a command is given", () => {
  it("opens a pack for as long as it is worked with, and names what is left out", async () => {
    const pack = await packOf({ "a/calls.csv": "caller\n1\n", "a/more.zip": "PK" });
    const seen = await withPackedFiles([pack], async ({ paths, left }) => ({
      texts: paths.map((path) => readFileSync(path, "utf8")),
      paths,
      left: left.map(({ text }) => text),
    }));
    expect(seen.texts).toEqual(["caller\n1\n"]);
    expect(seen.left.join(" ")).toMatch(/more\.zip was left out.*pack\.zip is a pack/u);
    expect(seen.paths.some((path) => existsSync(path))).toBe(false);
  });

  it("takes the files below a folder, but hidden ones", async () => {
    const below = join(folder, "case");
    mkdirSync(join(below, "sub", ".git"), { recursive: true });
    writeFileSync(join(below, "a.csv"), "x");
    writeFileSync(join(below, "sub", "b.csv"), "x");
    writeFileSync(join(below, "sub", ".git", "c.csv"), "x");
    const paths = await withPackedFiles([below], async (opened) => opened.paths);
    expect(paths.map((path) => path.slice(below.length))).toEqual(["/a.csv", "/sub/b.csv"]);
  });
});

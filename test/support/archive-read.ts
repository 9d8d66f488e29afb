import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The parts of a zip, as Python's zipfile unpacks them. */
export function readArchive(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "clew-zip-"));
  try {
    const file = join(folder, "it.zip");
    writeFileSync(file, bytes);
    const told = execFileSync("python3", ["-c", unpack, file], { maxBuffer: 1 << 28 });
    const parts = JSON.parse(told.toString("utf8")) as Readonly<Record<string, string>>;
    return new Map(
      Object.entries(parts).map(([name, content]) => [name, Buffer.from(content, "base64")]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const unpack = `
import base64, json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as held:
    print(json.dumps({name: base64.b64encode(held.read(name)).decode() for name in held.namelist()}))
`;

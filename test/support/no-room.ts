import fs from "node:fs";
import { open } from "node:fs/promises";
import { createRequire, syncBuiltinESMExports } from "node:module";

/**
 * Loaded before a program: while a file lies at NO_ROOM, its writes and the commits of its embedded
 * store fail as they do on a full disk.
 */
const flag = process.env["NO_ROOM"] ?? "";
const sizes = new Set(["write", "writev", "writeFile", "appendFile"]);

function refuseIfFull(): void {
  if (!fs.existsSync(flag)) return;
  throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
}

const handle = await open(process.execPath);
const ofHandles = Object.getPrototypeOf(handle) as Record<string, (...given: unknown[]) => unknown>;
await handle.close();
for (const name of sizes) {
  const plain = ofHandles[name];
  if (plain === undefined) throw new Error(`file handles have no ${name}`);
  ofHandles[name] = async function refusing(this: unknown, ...given: unknown[]) {
    refuseIfFull();
    return plain.apply(this, given);
  };
}
const plainFile = fs.promises.writeFile;
fs.promises.writeFile = (async (...given: Parameters<typeof plainFile>) => {
  refuseIfFull();
  return plainFile(...given);
}) as typeof plainFile;
syncBuiltinESMExports();

const grafeo = createRequire(new URL("../../server/package.json", import.meta.url))(
  "@grafeo-db/js",
);
const ofCommits = grafeo.Transaction.prototype as { commit: () => void; rollback: () => void };
const { commit } = ofCommits;
ofCommits.commit = function refusing(this: typeof ofCommits) {
  if (!fs.existsSync(flag)) return commit.call(this);
  this.rollback();
  throw new Error("GRAFEO-T009: the commit could not be written and was rolled back");
};

import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomOf } from "../../server/src/shared/random.ts";
import { fillDisk, smallDisk } from "../support/filled-disk.ts";

/**
 * `unshare -r -m node full-disk.ts FILLINGS SEED`: the embedded store on a disk of its own, which is
 * filled again and again. Needs a name space in which it may mount; prints what became of it as JSON.
 */
const [fillings = "", seed = ""] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "clew-small-disk-"));
execFileSync("mount", ["-t", "tmpfs", "-o", "size=600m", "tmpfs", folder]);
const random = randomOf(Number(seed));
const filled = await fillDisk({
  disk: smallDisk(folder, random),
  environment: { CLEW_DATA: join(folder, "data"), CLEW_LOG: "silent" },
  folder,
  fillings: Number(fillings),
  random,
});
console.log(JSON.stringify(filled));

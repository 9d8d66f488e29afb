import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseMapping } from "../../server/src/modules/intake/mapping/index.ts";
import type { ImportState } from "../../server/src/modules/intake/imports/index.ts";
import { openTest, type TestClew } from "../support/engines.ts";
import { walkThrough } from "./walk-through.ts";

/**
 * npm run fincen [DIR]: imports the FinCEN Files in DIR by docs/examples/fincen-files.yaml into a store of its own and
 * prints what docs/guides/fincen.md quotes. Exit code 1 where a row is rejected, 2 where DIR does not hold the files.
 */
const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, "..", "shared", "data", "fincen-files"));
const wanted = ["transactions.csv", "connections.csv"];
const missing = wanted.filter((name) => !existsSync(join(folder, name)));

if (missing.length > 0) {
  console.error(
    `${folder} has no ${missing.join(" and no ")}. Say where the files are: npm run fincen DIR`,
  );
  process.exitCode = 2;
} else {
  process.exitCode = await run();
}

async function run(): Promise<number> {
  const place = mkdtempSync(join(tmpdir(), "clew-fincen-"));
  const test = await openTest({
    data: join(place, "data"),
    host: "127.0.0.1",
    port: 0,
    log: "silent",
  });
  try {
    console.log("Data: ICIJ, FinCEN Files (Open Database License 1.0, contents CC BY-SA 3.0).");
    console.log("Being named in a report is no sign of wrongdoing.\n");
    const state = await importAll(test, place);
    const { records, entities, links, rejects, unrecognised } = state;
    console.log(
      `Import: ${records} rows, ${entities} entities, ${links} links, ${rejects} rejects, ` +
        `${unrecognised} unrecognised.`,
    );
    await walkThrough(test);
    return rejects > 0 || state.state !== "done" ? 1 : 0;
  } finally {
    await test.clew.close();
    rmSync(place, { recursive: true, force: true });
  }
}

/** The data is read where it lies; only the mapping is read from the checkout. */
async function importAll({ clew, desk }: TestClew, place: string): Promise<ImportState> {
  const mapping = join(place, "fincen-files.yaml");
  cpSync(join(root, "docs", "examples", "fincen-files.yaml"), mapping);
  return desk.run({
    mapping: parseMapping(await readFile(mapping, "utf8"), "fincen-files.yaml", clew.ontology),
    folder,
    mappingName: "fincen-files.yaml",
  });
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { post, startServer } from "./run-clew.ts";

/** Clusters of Operation Heron once wordings and pictures that are nearly the same are found. */
const CLUSTERS = 714;
const PATIENCE_MS = 180_000;
const PAUSE_MS = 250;

/** A data folder with the demo as it stays: to be copied, never served itself. */
export interface FilledDemo {
  readonly data: string;
  readonly remove: () => void;
}

/** Imports the demo once and works out what follows from it; a copy of the folder takes a tenth of the time. */
export async function fillDemo(): Promise<FilledDemo> {
  const folder = mkdtempSync(join(tmpdir(), "clew-demo-"));
  const data = join(folder, "data");
  const server = await startServer(["--demo"], { CLEW_DATA: data, CLEW_LOG: "error" }, folder);
  try {
    await derived(server.address);
  } finally {
    await server.stop();
  }
  return { data, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Resolves when what follows from the demo's rows is worked out; throws when it does not come. */
async function derived(address: string): Promise<void> {
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end;) {
    const { body } = await post(address, "{ clusters(scope: {}, first: 1) { total } }");
    if (body.data?.clusters.total === CLUSTERS) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`the demo did not come to ${CLUSTERS} clusters`);
}

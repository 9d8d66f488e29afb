import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";

/** Folders of the data folder whose contents are made from the journal. */
const made = [
  "graph",
  "evidence",
  "rejects",
  "pictures",
  "wordings",
  "rereadings",
  "search",
] as const;

/** Which folders take the place of others. */
interface Swap {
  readonly moves: readonly string[];
  readonly goes: readonly string[];
}

/** Where a store is made anew, beside the one that is in use. */
export function workOf(data: string): string {
  return join(data, "rebuilding");
}

/**
 * Notes that what was made anew is whole. From then on it takes the place of what was before, after
 * a kill too. `graph`: false where the graph is a Neo4j's.
 */
export async function readyToSwap(data: string, graph: boolean): Promise<void> {
  const work = workOf(data);
  const names = made.filter((name) => graph || name !== "graph");
  const moves = names.filter((name) => existsSync(join(work, name)));
  const swap: Swap = { moves, goes: names.filter((name) => !moves.includes(name)) };
  const file = await open(join(work, "ready"), "w", 0o600);
  try {
    await file.writeFile(JSON.stringify(swap));
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Puts what was made anew in its place, where it is whole; what a kill left half made goes. */
export function finishSwap(data: string): void {
  const work = workOf(data);
  const swap = swapIn(work);
  for (const name of swap?.moves ?? []) {
    if (!existsSync(join(work, name))) continue; // a kill came behind it
    rmSync(join(data, name), { recursive: true, force: true });
    renameSync(join(work, name), join(data, name));
  }
  for (const name of swap?.goes ?? []) rmSync(join(data, name), { recursive: true, force: true });
  rmSync(work, { recursive: true, force: true });
}

function swapIn(work: string): Swap | undefined {
  try {
    return JSON.parse(readFileSync(join(work, "ready"), "utf8")) as Swap;
  } catch {
    return undefined;
  }
}

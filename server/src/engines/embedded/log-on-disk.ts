import { open, readdir } from "node:fs/promises";
import { join } from "node:path";

/**
 * Forces the log of a store to disk. What a commit wrote has left the engine when it is acknowledged;
 * a log that is gone meanwhile was brought into the store's own file, which the engine forces itself.
 */
export async function syncLog(path: string): Promise<void> {
  const folder = `${path}.wal`;
  const names = await readdir(folder).catch(() => []);
  await Promise.all([...names.map((name) => synced(join(folder, name))), synced(folder)]);
}

async function synced(path: string): Promise<void> {
  const file = await open(path, "r").catch(() => undefined);
  if (file === undefined) return;
  await file.datasync().finally(() => file.close());
}

import { mkdir, open, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file whole or not at all: beside its place under another name, and renamed once it is on
 * the disk. What is no plain file, as a pipe, is written to as it is. Makes the folders above it.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const there = await stat(path).catch(() => undefined);
  if (there !== undefined && !there.isFile()) return writeFile(path, content);
  const draft = join(dirname(path), `.${basename(path).slice(0, 200)}.${process.pid}`);
  try {
    await writeFile(draft, content, { flag: "wx" });
    const file = await open(draft, "r+");
    await file.sync().finally(() => file.close());
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

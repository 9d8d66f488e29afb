import type { Cells } from "../mapping/index.ts";
import {
  isPictureName,
  readPicture,
  type PictureFolders,
  type ReadPicture,
} from "../pictures/index.ts";
import { textsOf, type FilePlan } from "../stating/index.ts";

/**
 * Reads the pictures that some rows of a file name instead of a hash, and keeps them where folders
 * are given.
 */
export async function picturesOf(
  plan: FilePlan,
  rows: readonly Cells[],
  folder: string,
  keep: PictureFolders | undefined,
): Promise<ReadonlyMap<string, ReadPicture>> {
  const names = new Set(rows.flatMap((row) => namesIn(plan, row)));
  const read = new Map<string, ReadPicture>();
  for (const name of names) read.set(name, await readPicture(folder, name, keep));
  return read;
}

function namesIn(plan: FilePlan, cells: Cells): readonly string[] {
  const pictured = plan.entities.filter(({ type }) => type.normaliser === "imageHash");
  return pictured
    .flatMap((binding) => textsOf(binding, cells).map(({ text }) => text))
    .filter(isPictureName);
}

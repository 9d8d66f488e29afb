import { join } from "node:path";
import type { Cells } from "../mapping/index.ts";
import { isPictureName, readPicture, type ReadPicture } from "../pictures/index.ts";
import { textsOf, type FilePlan, type Pictures } from "../stating/index.ts";

/**
 * Reads the pictures that some rows of a file name instead of a hash; small copies are kept under
 * `data`, where it is given.
 */
export async function picturesOf(
  plan: FilePlan,
  rows: readonly Cells[],
  folder: string,
  data: string | undefined,
): Promise<Pictures> {
  const names = new Set(rows.flatMap((row) => namesIn(plan, row)));
  const read = new Map<string, ReadPicture>();
  for (const name of names)
    read.set(
      name,
      await readPicture(folder, name, data === undefined ? undefined : join(data, "pictures")),
    );
  return read;
}

function namesIn(plan: FilePlan, cells: Cells): readonly string[] {
  const pictured = plan.entities.filter(({ type }) => type.normaliser === "imageHash");
  return pictured
    .flatMap((binding) => textsOf(binding, cells).map(({ text }) => text))
    .filter(isPictureName);
}

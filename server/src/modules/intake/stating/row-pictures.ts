import { join } from "node:path";
import { isPictureName, readPicture, type ReadPicture } from "../pictures/index.ts";
import { fillStrict, type Cells } from "../mapping/index.ts";
import type { FilePlan } from "./plan.ts";

/** What the pictures are that rows name, by the name in the cell. */
export type Pictures = ReadonlyMap<string, ReadPicture>;

/** Reads the pictures that some rows of a file name instead of a hash; small copies are kept under `data`, where it is given. */
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

/** The texts that a binding by value gives in a row. */
export function textsOf(
  { value, split }: FilePlan["entities"][number],
  cells: Cells,
): readonly { readonly text: string; readonly fields: readonly string[] }[] {
  if (value === undefined) return [];
  return fillStrict(value, cells)
    .flatMap(({ text, fields }) =>
      (split === undefined ? [text] : text.split(split)).map((part) => ({
        text: part.trim(),
        fields,
      })),
    )
    .filter(({ text }) => text !== "")
    .slice(0, mostTexts);
}

const mostTexts = 1_000;

function namesIn(plan: FilePlan, cells: Cells): readonly string[] {
  const pictured = plan.entities.filter(({ type }) => type.normaliser === "imageHash");
  return pictured
    .flatMap((binding) => textsOf(binding, cells).map(({ text }) => text))
    .filter(isPictureName);
}

import type { ReadPicture } from "../pictures/index.ts";
import { fillStrict, type Cells } from "../mapping/index.ts";
import type { FilePlan } from "./plan.ts";

/** What the pictures are that rows name, by the name in the cell. */
export type Pictures = ReadonlyMap<string, ReadPicture>;

const mostTexts = 1_000;

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

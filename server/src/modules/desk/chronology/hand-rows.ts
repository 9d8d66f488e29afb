import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { recordsById } from "../../ground/entities/index.ts";
import { cellsOf, handFile, zoneOfRow } from "../../ground/records/index.ts";
import { pages } from "../exports/index.ts";

/** What a row that was written by hand says of itself; undefined where it does not. */
export interface HandRow {
  readonly zone: string | undefined;
  readonly grade: string | undefined;
  /** Where it is known from. */
  readonly source: string | undefined;
}

/** The rows by hand among those that are cited, by record: each has a grade and a zone of its own. */
export async function handRowsOf(
  clew: Clew,
  reach: Reach,
  cited: readonly { readonly record: string }[],
): Promise<ReadonlyMap<string, HandRow>> {
  const ids = new Set(
    cited.flatMap(({ record }) => (record.includes(`/${handFile}#`) ? [record] : [])),
  );
  const rows = new Map<string, HandRow>();
  for (const some of pages([...ids]))
    for (const [id, { place }] of await recordsById(clew, reach, some))
      rows.set(id, handRow((await clew.evidence.read(place)) ?? ""));
  return rows;
}

function handRow(raw: string): HandRow {
  const cells = cellsOf(raw, undefined);
  const textOf = (wanted: string) => cells.find(({ column }) => column === wanted)?.text;
  return { zone: zoneOfRow(raw), grade: textOf("Grade"), source: textOf("Known from") };
}

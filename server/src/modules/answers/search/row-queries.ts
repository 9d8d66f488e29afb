import type { Clew } from "../../../context.ts";
import { decode, statement } from "../../../graph/index.ts";
import type { Reach } from "../../../reach.ts";

/** Refs of what some source rows within reach state, by record. */
export async function statedByRows(
  { graph }: Clew,
  { datasets }: Reach,
  records: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const given = { records, datasets };
  const [citing, about] = await Promise.all([
    graph.read(statement("search/entities-of-records"), given),
    graph.read(statement("search/about-records"), given),
  ]);
  const stated = new Map<string, readonly string[]>(
    about.map((row) => [decode.text(row, "record"), decode.texts(row, "about")]),
  );
  const cited = Map.groupBy(citing, (row) => decode.text(row, "record"));
  for (const [record, rows] of cited)
    stated.set(record, [
      ...rows.map((row) => decode.text(row, "ref")),
      ...(stated.get(record) ?? []),
    ]);
  return stated;
}

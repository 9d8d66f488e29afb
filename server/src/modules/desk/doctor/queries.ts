import type { Clew } from "../../../context.ts";
import { decode, statement } from "../../../graph/index.ts";
import { shards } from "../../ground/store/index.ts";

/** How many entities and links no source row states. */
export async function countUncited({ graph, linkTypes }: Clew): Promise<number> {
  let count = 0;
  for (const shard of await shards(graph)) {
    const [entities] = await graph.read(statement("doctor/uncited"), { shard });
    const text = statement("doctor/uncited-links", { linkKinds: linkTypes });
    const [links] = await graph.read(text, { shard });
    count += decode.numberOrZero(entities ?? {}, "entities");
    count += decode.numberOrZero(links ?? {}, "links");
  }
  return count;
}

/** A source row as the graph holds it. */
export interface SampledRecord {
  readonly id: string;
  /** Where its text lies; empty where it has none. */
  readonly place: string;
  readonly sha256: string;
}

/** Some source rows. */
export async function sampleRecords(
  { graph }: Clew,
  limit: number,
): Promise<readonly SampledRecord[]> {
  const rows = await graph.read(statement("doctor/sample-records"), { limit });
  return rows.map((row) => ({
    id: decode.text(row, "id"),
    place: decode.optionalText(row, "place") ?? "",
    sha256: decode.text(row, "sha256"),
  }));
}

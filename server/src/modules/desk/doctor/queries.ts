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
export interface RecordHeld {
  /** Where its text lies; empty where it has none. */
  readonly place: string;
  readonly sha256: string;
}

const page = 2_000;

/** All source rows, as their texts lie on the disk, so that each block is opened once. */
export async function* recordsByPlace({ graph }: Clew): AsyncGenerator<RecordHeld> {
  const datasets = await graph.read(statement("doctor/datasets"));
  for (const row of datasets)
    for (let after = ""; ;) {
      const asked = { dataset: decode.text(row, "dataset"), after, limit: page };
      const rows = await graph.read(statement("doctor/records"), asked);
      for (const one of rows)
        yield { place: decode.text(one, "place"), sha256: decode.text(one, "sha256") };
      if (rows.length < page) break;
      after = decode.text(rows.at(-1) ?? {}, "place");
    }
}

import type { Clew } from "../../../context.ts";
import { decode, statement } from "../../../graph/index.ts";
import { shards } from "../../ground/store/index.ts";

/** What a dataset states, and when it holds for. */
export interface DatasetCounts {
  readonly records: number;
  readonly entities: number;
  readonly links: number;
  /** ISO times. */
  readonly from?: string;
  readonly to?: string;
}

/** Counts what a dataset states, shard by shard. */
export async function countsOf(clew: Clew, dataset: string): Promise<DatasetCounts> {
  const [row] = await clew.graph.read(statement("imports/count-records"), { dataset });
  let counts: DatasetCounts = {
    records: decode.numberOrZero(row ?? {}, "records"),
    entities: 0,
    links: 0,
  };
  for (const shard of await shards(clew.graph)) {
    const [entities] = await clew.graph.read(statement("imports/count-of-shard"), {
      shard,
      dataset,
    });
    const [links] = await clew.graph.read(
      statement("imports/count-links-of-shard", { linkKinds: clew.linkTypes }),
      { shard, dataset },
    );
    counts = added(counts, decode.numberOrZero(entities ?? {}, "entities"), links ?? {});
  }
  return counts;
}

function added(
  counts: DatasetCounts,
  entities: number,
  links: Parameters<typeof decode.optionalText>[0],
): DatasetCounts {
  const first = decode.optionalText(links, "first");
  const last = decode.optionalText(links, "last");
  const from = [counts.from, first].filter((time) => time !== undefined).toSorted()[0];
  const to = [counts.to, last]
    .filter((time) => time !== undefined)
    .toSorted()
    .at(-1);
  return {
    records: counts.records,
    entities: counts.entities + entities,
    links: counts.links + decode.numberOrZero(links, "links"),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

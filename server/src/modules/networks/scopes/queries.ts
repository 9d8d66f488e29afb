import type { Clew } from "../../../context.ts";
import { decode, statement, type Row } from "../../../graph/index.ts";
import type { Reach } from "../../../reach.ts";
import { linkNames } from "../../ground/entities/index.ts";
import type { EntityRow, LinkPack } from "./snapshot-maker.ts";

const patience = { milliseconds: 120_000 };

/** Entities of one shard within reach. */
export async function entitiesOfShard(
  clew: Clew,
  { datasets, full }: Reach,
  shard: number,
): Promise<readonly EntityRow[]> {
  return (
    await clew.graph.read(
      statement("scopes/entities-of-shard"),
      { shard, datasets, full },
      patience,
    )
  ).map((row) => ({
    ref: decode.text(row, "ref"),
    id: decode.text(row, "id"),
    kind: decode.text(row, "kind"),
    df: decode.numberOrZero(row, "df"),
    marks: decode.texts(row, "marks"),
    words: decode.numberOrZero(row, "words"),
    breaks: Array.isArray(row["breaks"]) ? decode.texts(row, "breaks") : [],
    datasets: decode.texts(row, "datasets"),
  }));
}

/** Links within reach that start at the entities of one shard. */
export async function linksOfShard(
  clew: Clew,
  { datasets, full }: Reach,
  shard: number,
): Promise<readonly LinkPack[]> {
  const nameOf = linkNames(clew.ontology);
  const rows = await clew.graph.read(
    statement("scopes/links-of-shard", { linkKinds: clew.linkTypes }),
    { shard, datasets, full },
    patience,
  );
  return rows.map((row) => ({
    kind: nameOf(decode.text(row, "kind")),
    datasets: decode.texts(row, "datasets"),
    links: decode.texts(row, "links"),
    ...amountsIn(row),
  }));
}

/** Money before call time; links of a pack have the same of both. */
function amountsIn(row: Row): Pick<LinkPack, "unit" | "amounts"> {
  const amounts = decode.numbers(row, "amounts");
  const seconds = decode.numbers(row, "seconds");
  if (amounts.length > 0)
    return { unit: decode.optionalText(row, "currency") ?? "as stated", amounts };
  return seconds.length > 0 ? { unit: "seconds", amounts: seconds } : { unit: "", amounts: [] };
}

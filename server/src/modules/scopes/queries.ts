import type { Clew } from "../../context.ts";
import { decode, statement, type Row } from "../../graph/index.ts";
import type { Reach } from "../../reach.ts";
import { linkNames } from "../entities/index.ts";
import type { EntityRow, LinkRow } from "./snapshot.ts";

const patience = { milliseconds: 120_000 };

/** Entities of one shard within reach. */
export async function entitiesOfShard(clew: Clew, { datasets, full }: Reach, shard: number): Promise<readonly EntityRow[]> {
  return (await clew.graph.read(statement("scopes/entities-of-shard"), { shard, datasets, full }, patience)).map((row) => ({
    ref: decode.text(row, "ref"),
    id: decode.text(row, "id"),
    kind: decode.text(row, "kind"),
    df: decode.numberOrZero(row, "df"),
    unrecognised: decode.texts(row, "marks").includes("unrecognised"),
    datasets: decode.texts(row, "datasets"),
  }));
}

/** Links within reach that start at the entities of one shard. */
export async function linksOfShard(clew: Clew, { datasets, full }: Reach, shard: number): Promise<readonly LinkRow[]> {
  const nameOf = linkNames(clew.ontology);
  const rows = await clew.graph.read(statement("scopes/links-of-shard", { linkKinds: clew.linkTypes }), { shard, datasets, full }, patience);
  return rows.map((row) => ({
    ref: decode.text(row, "ref"),
    kind: nameOf(decode.text(row, "kind")),
    source: decode.text(row, "source"),
    target: decode.text(row, "target"),
    datasets: decode.texts(row, "datasets"),
    firstSeen: decode.optionalText(row, "firstSeen"),
    lastSeen: decode.optionalText(row, "lastSeen"),
    ...amountIn(row),
  }));
}

function amountIn(row: Row): { readonly amount: number | undefined; readonly unit: string } {
  const [amount, seconds] = [row["amount"], row["seconds"]];
  if (typeof amount === "number") return { amount, unit: decode.optionalText(row, "currency") ?? "as stated" };
  return typeof seconds === "number" ? { amount: seconds, unit: "seconds" } : { amount: undefined, unit: "" };
}

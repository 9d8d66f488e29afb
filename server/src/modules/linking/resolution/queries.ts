import type { Clew } from "../../../context.ts";
import { decode, statement } from "../../../graph/index.ts";
import type { Reach } from "../../../reach.ts";

const patience = { milliseconds: 120_000 };

/** A thing, by name. */
export interface ThingRow {
  readonly ref: string;
  readonly id: string;
  readonly kind: string;
}

/**
 * What one row states of a thing: values as they are packed, and the list that the row stands in.
 */
export interface ValuesRow {
  readonly ref: string;
  readonly values: string;
  readonly dataset: string;
  readonly file: string;
  /** Where the row stands in its file. */
  readonly position: string;
}

/** An identifier that a thing touches. */
export interface TouchRow {
  readonly ref: string;
  readonly kind: string;
  readonly id: string;
}

/** Names of the kinds of things, and of the identifiers that they may touch. */
export interface TouchKinds {
  readonly kinds: readonly string[];
  readonly identifiers: readonly string[];
}

/** Things of one shard within reach. */
export async function thingsOfShard(
  clew: Clew,
  { datasets, full }: Reach,
  kinds: readonly string[],
  shard: number,
): Promise<readonly ThingRow[]> {
  const rows = await clew.graph.read(
    statement("resolution/things-of-shard"),
    { shard, kinds, datasets, full },
    patience,
  );
  return rows.map((row) => ({
    ref: decode.text(row, "ref"),
    id: decode.text(row, "id"),
    kind: decode.text(row, "kind"),
  }));
}

/** What rows within reach state of the things of one shard. */
export async function valuesOfShard(
  clew: Clew,
  { datasets }: Reach,
  kinds: readonly string[],
  shard: number,
): Promise<readonly ValuesRow[]> {
  const rows = await clew.graph.read(
    statement("resolution/values-of-shard"),
    { shard, kinds, datasets },
    patience,
  );
  return rows.map((row) => ({
    ref: decode.text(row, "ref"),
    values: decode.text(row, "values"),
    dataset: decode.text(row, "dataset"),
    file: decode.text(row, "file"),
    position: decode.text(row, "position"),
  }));
}

/** Identifiers of some kinds that the things of one shard touch by links that are states. */
export async function touchesOfShard(
  clew: Clew,
  { datasets }: Reach,
  { kinds, identifiers }: TouchKinds,
  shard: number,
): Promise<readonly TouchRow[]> {
  const states = [...clew.ontology.linkKinds.values()].flatMap(({ type, sort }) =>
    sort === "state" ? [type] : [],
  );
  const rows = await clew.graph.read(
    statement("resolution/touches-of-shard", { linkKinds: states }),
    { shard, kinds, identifiers, datasets },
    patience,
  );
  return rows.map((row) => ({
    ref: decode.text(row, "ref"),
    kind: decode.text(row, "kind"),
    id: decode.text(row, "id"),
  }));
}

import type { Clew } from "../../../context.ts";
import { decode, statement, type Row } from "../../../graph/index.ts";
import type { Reach } from "../../../reach.ts";
import {
  unpackStatement,
  unpackValues,
  type LinkStatement,
  type StatedValues,
} from "../../ground/records/index.ts";
import { eachShard } from "../../ground/store/index.ts";

const patience = { milliseconds: 120_000 };
const page = 500;

/** What a row states of an entity. */
export interface Stating {
  readonly ref: string;
  /** Public id. */
  readonly id: string;
  readonly record: string;
  readonly values: StatedValues;
  readonly observedAt?: string;
}

/** A link between a text and its template, as held. */
export interface HeldUse {
  readonly ref: string;
  /** Public ids. */
  readonly sourceId: string;
  readonly targetId: string;
  readonly statements: readonly LinkStatement[];
}

/** What rows state of the entities of some kinds, shard by shard. */
export async function* textsHeld(
  clew: Clew,
  kinds: readonly string[],
  datasets: readonly string[],
): AsyncGenerator<readonly Stating[]> {
  for await (const rows of eachShard(clew.graph, (shard) =>
    clew.graph.read(statement("wording/texts-of-shard"), { shard, kinds, datasets }, patience),
  ))
    yield rows.map(toStating);
}

/** What rows state of templates, all of them. */
export async function templatesHeld(
  clew: Clew,
  datasets: readonly string[],
): Promise<readonly Stating[]> {
  return (
    await ofShards(clew, (shard) =>
      clew.graph.read(statement("wording/templates-of-shard"), { shard, datasets }, patience),
    )
  ).map(toStating);
}

/** What uses templates, all of it. */
export async function usesHeld(
  clew: Clew,
  linkKind: string,
  datasets: readonly string[],
): Promise<readonly HeldUse[]> {
  const rows = await ofShards(clew, (shard) =>
    clew.graph.read(
      statement("wording/uses-of-shard", { linkKind }),
      { shard, datasets },
      patience,
    ),
  );
  return rows.map(toUse);
}

/** What rows state of some entities. */
export async function textsOf(
  clew: Clew,
  refs: readonly string[],
  datasets: readonly string[],
): Promise<readonly Stating[]> {
  return (
    await inPages(refs, (some) =>
      clew.graph.read(statement("wording/texts-of"), { refs: some, datasets }, patience),
    )
  ).map(toStating);
}

/** What uses some templates, by their refs. */
export async function usesOfSome(
  clew: Clew,
  refs: readonly string[],
  linkKind: string,
  datasets: readonly string[],
): Promise<readonly HeldUse[]> {
  return (
    await inPages(refs, (some) =>
      clew.graph.read(
        statement("wording/uses-of-some", { linkKind }),
        { refs: some, datasets },
        patience,
      ),
    )
  ).map(toUse);
}

/** Refs of those that carry texts and of which rows may state something else since a write. */
export async function changedSince(
  clew: Clew,
  kinds: readonly string[],
  datasets: readonly string[],
  since: number,
): Promise<readonly string[]> {
  return (
    await ofShards(clew, (shard) =>
      clew.graph.read(
        statement("wording/changed-of-shard"),
        { shard, kinds, datasets, since },
        patience,
      ),
    )
  ).map((row) => decode.text(row, "ref"));
}

/** A template, and the type of the links by which it is used. */
export interface WordingNamed {
  readonly linkKind: string;
  readonly ref: string;
}

/** Something that uses a template, with the rows that say so. */
export interface Use {
  /** Ref of the ad, post, message or page. */
  readonly source: string;
  /** Its public id. */
  readonly sourceId: string;
  readonly statements: readonly LinkStatement[];
}

/** What uses one template within reach, by id. */
export async function usesOf(
  clew: Clew,
  { datasets }: Reach,
  { linkKind, ref }: WordingNamed,
  limit: number,
): Promise<readonly Use[]> {
  const rows = await clew.graph.read(
    statement("wording/uses-of", { linkKind }),
    { ref, datasets, limit },
    patience,
  );
  return rows.map((row) => ({
    source: decode.text(row, "source"),
    sourceId: decode.text(row, "sourceId"),
    statements: statementsOf(row),
  }));
}

/** How many entities within reach use each template. */
export async function sizesHeld(
  clew: Clew,
  linkKind: string,
  datasets: readonly string[],
): Promise<readonly { readonly ref: string; readonly id: string; readonly size: number }[]> {
  const rows = await ofShards(clew, (shard) =>
    clew.graph.read(
      statement("wording/sizes-of-shard", { linkKind }),
      { shard, datasets },
      patience,
    ),
  );
  return rows.map((row) => ({
    ref: decode.text(row, "ref"),
    id: decode.text(row, "id"),
    size: decode.number(row, "size"),
  }));
}

async function ofShards(
  clew: Clew,
  read: (shard: number) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const pages: (readonly Row[])[] = [];
  for await (const rows of eachShard(clew.graph, read)) pages.push(rows);
  return pages.flat();
}

async function inPages(
  refs: readonly string[],
  read: (refs: readonly string[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const pages: (readonly Row[])[] = [];
  for (let from = 0; from < refs.length; from += page)
    pages.push(await read(refs.slice(from, from + page)));
  return pages.flat();
}

function toUse(row: Row): HeldUse {
  return {
    ref: decode.text(row, "ref"),
    sourceId: decode.text(row, "sourceId"),
    targetId: decode.text(row, "targetId"),
    statements: statementsOf(row),
  };
}

function toStating(row: Row): Stating {
  const observedAt = decode.optionalText(row, "observedAt");
  return {
    ref: decode.text(row, "ref"),
    id: decode.text(row, "id"),
    record: decode.text(row, "record"),
    values: unpackValues(decode.text(row, "values")),
    ...(observedAt === undefined ? {} : { observedAt }),
  };
}

function statementsOf(row: Row): readonly LinkStatement[] {
  const packed = decode.texts(row, "statements");
  return decode
    .texts(row, "records")
    .map((record, index) => unpackStatement(record, packed[index] ?? ""));
}

/** By ref the refs of the accounts within reach that an entity is linked to. */
export async function accountsOf(
  clew: Clew,
  { datasets }: Reach,
  refs: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (refs.length === 0) return new Map();
  const rows = await clew.graph.read(
    statement("wording/accounts-of", { linkKinds: clew.linkTypes }),
    { refs, datasets },
    patience,
  );
  return new Map(
    [...Map.groupBy(rows, (row) => decode.text(row, "ref"))].map(([ref, own]) => [
      ref,
      own.map((row) => decode.text(row, "account")),
    ]),
  );
}

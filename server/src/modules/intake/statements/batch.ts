import type { LinkStatement } from "../../ground/records/index.ts";
import type { StatedAlias, StatedEntity, StatedLink, StatedRow } from "../stating/index.ts";
import { sha256 } from "../../../shared/ids.ts";

/** A read row with what it states, not yet named by a record. */
export interface MappedRow {
  readonly file: string;
  readonly position: string;
  readonly raw: string;
  readonly sha256: string;
  /** Where a mapping reads the file several times: how often before. */
  readonly part?: number;
  readonly stated: StatedRow;
}

/** A record of a batch. */
export interface BatchRecord {
  readonly id: string;
  /** Id of the first identical row; equal to id for itself. */
  readonly first: string;
  readonly file: string;
  readonly name: string;
  readonly position: string;
  readonly sha256: string;
  readonly raw: string;
  readonly part?: number;
}

/** What a batch writes. */
export interface Batch {
  readonly records: readonly BatchRecord[];
  readonly entities: ReadonlyMap<string, StatedEntity>;
  readonly citations: readonly {
    readonly entity: StatedEntity;
    readonly record: string;
    readonly observedAt?: string;
  }[];
  readonly links: readonly { readonly link: StatedLink; readonly statement: LinkStatement }[];
  readonly aliases: readonly StatedAlias[];
}

/** Names a read row. */
export function mapped(file: string, position: string, raw: string, stated: StatedRow): MappedRow {
  return { file, position, raw, sha256: sha256(raw), stated };
}

/** The id that a row's record has, as its n-th identical row in the file. */
export function recordId(
  dataset: string,
  row: Pick<MappedRow, "file" | "sha256">,
  n: number,
): string {
  return `${dataset}/${row.file}#${row.sha256.slice(0, 16)}~${n}`;
}

/** A read row with the id of its record, and that of the first identical row. */
export interface NamedRow {
  readonly row: MappedRow;
  readonly id: string;
  readonly first: string;
}

/**
 * Names rows by their records. `met` tells how often a first occurrence was met before, and is
 * counted on.
 */
export function nameRows(
  dataset: string,
  rows: readonly MappedRow[],
  met: Map<string, number>,
): readonly NamedRow[] {
  return rows.map((row) => {
    const first = recordId(dataset, row, 1);
    const n = (met.get(first) ?? 0) + 1;
    met.set(first, n);
    return { row, id: recordId(dataset, row, n), first };
  });
}

/**
 * What some rows write. Rows that state nothing still become records: what was received can be
 * shown.
 */
export function toBatch(named: readonly NamedRow[]): Batch {
  const records: BatchRecord[] = [];
  const entities = new Map<string, StatedEntity>();
  const citations: Batch["citations"][number][] = [];
  const links: Batch["links"][number][] = [];
  for (const { row, id, first } of named) {
    const { observedAt } = row.stated;
    records.push(recordOf(row, id, first));
    for (const entity of row.stated.entities) {
      if (!entities.has(entity.id) || entities.get(entity.id)?.fixed.label === "")
        entities.set(entity.id, entity);
      if (entity.cited)
        citations.push({ entity, record: id, ...(observedAt === undefined ? {} : { observedAt }) });
    }
    for (const link of row.stated.links)
      links.push({ link, statement: toStatement(link, id, observedAt) });
  }
  return {
    records,
    entities,
    citations,
    links,
    aliases: named.flatMap(({ row }) => row.stated.aliases),
  };
}

function recordOf(row: MappedRow, id: string, first: string): BatchRecord {
  return {
    id,
    first,
    file: row.file,
    name: row.stated.name ?? row.position,
    position: row.position,
    sha256: row.sha256,
    raw: row.raw,
    ...(row.part === undefined ? {} : { part: row.part }),
  };
}

/** What a row states of a link, as it is kept on the link. */
export function toStatement(
  link: StatedLink,
  record: string,
  observedAt: string | undefined,
): LinkStatement {
  const { fields, spans, values, from, to } = link;
  return {
    record,
    fields,
    spans,
    values,
    ...(observedAt === undefined ? {} : { observedAt }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

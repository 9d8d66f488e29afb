import type { Clew } from "../../../context.ts";
import type { Row } from "../../../graph/index.ts";
import type { FoldedStatement } from "../../ground/records/index.ts";
import type { Batch } from "./batch.ts";
import type { RecordsKnown } from "./record-rows.ts";
import { entityRow, type FreshEntities } from "./write-entities.ts";

/** What one write brought that was not held before, and that the store holds now as it stands here. */
export interface Brought {
  /** Number of the write. */
  readonly writes: number;
  /** Entities that were folded before they were written. */
  readonly entities: readonly BroughtEntity[];
  readonly rows: readonly {
    readonly record: string;
    readonly file: string;
    /** The row's text. */
    readonly raw: string;
  }[];
}

/** An entity as it was written, with all that rows state of it. */
export interface BroughtEntity {
  readonly ref: string;
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly properties: Row;
  readonly statements: readonly FoldedStatement[];
}

/** What is known of a batch that is written. */
interface Written extends Pick<RecordsKnown, "placeOf"> {
  readonly batch: Batch;
  readonly whole: ReadonlyMap<string, Row>;
}

/** What a batch brought by a write; what is to be folded at the end is not among it. */
export function broughtBy(
  clew: Clew,
  { batch, whole, placeOf }: Written,
  writes: number,
  { refs, shard }: FreshEntities,
): Brought {
  const citations = Map.groupBy(batch.citations, ({ entity }) => entity.id);
  const entities = [...batch.entities.values()].flatMap((entity): BroughtEntity[] => {
    const folded = whole.get(entity.id);
    const own = entityRow(clew, entity);
    const ref = clew.refs.entity(entity.id);
    if (folded === undefined || !refs.has(ref)) return [];
    const properties: Row = { ...own, ...folded, shard };
    return [
      {
        ref,
        id: entity.id,
        kind: entity.kind.name,
        label: typeof properties["label"] === "string" ? properties["label"] : "",
        properties,
        statements: (citations.get(entity.id) ?? []).map(
          ({ entity: { values }, record, observedAt }) => ({
            record,
            values,
            ...(observedAt === undefined ? {} : { observedAt }),
          }),
        ),
      },
    ];
  });
  const rows = batch.records.filter(({ id }) => placeOf.has(id));
  return { writes, entities, rows: rows.map(({ id, file, raw }) => ({ record: id, file, raw })) };
}

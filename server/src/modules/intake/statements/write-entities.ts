import type { Clew } from "../../../context.ts";
import { statement, type Row, type Run } from "../../../graph/index.ts";
import { refsHeld } from "../../ground/entities/index.ts";
import { packSpans, packValues } from "../../ground/records/index.ts";
import { takePlaces } from "../../ground/store/index.ts";
import type { StatedEntity } from "../stating/index.ts";
import type { Batch } from "./batch.ts";
import { datasetOf } from "./fold-link.ts";
import type { LinkRow } from "./link-rows.ts";
import { thingOf } from "./whole-entities.ts";

/** What a transaction states of entities, beside their citations. */
export interface WholeWriting {
  /** What is to be kept of those that are new, by public id; none where that shows in the end. */
  readonly of: ReadonlyMap<string, Row>;
  /** All its links. */
  readonly links: readonly LinkRow[];
  /** The number of its write. */
  readonly counted: Promise<number>;
}

/** How entities are written. */
export interface EntityWriting {
  /** What is to fold them in the end touches them. */
  readonly run: string;
  /** Where all is known that this transaction states of them. */
  readonly whole?: WholeWriting;
}

/** The entities that came with a transaction. */
export interface FreshEntities {
  readonly refs: ReadonlySet<string>;
  /** Where they stand in the import sequence; 0 where none came. */
  readonly shard: number;
}

/**
 * Makes sure that entities are there and cites the rows that state them. Gives those that are new;
 * all others, and the other ends of links, are touched by `run`. Two that write into one store must
 * not do this at once: a write counts itself first.
 */
export async function writeEntities(
  clew: Clew,
  send: Run,
  { entities: stated, citations }: Pick<Batch, "entities" | "citations">,
  { run, whole }: EntityWriting,
): Promise<FreshEntities> {
  const entities = [...stated.values()];
  const refOf = ({ id }: StatedEntity) => clew.refs.entity(id);
  const known = await refsHeld(send, entities.map(refOf));
  const fresh = entities.filter((entity) => !known.has(refOf(entity)));
  const refs = new Set(fresh.map(refOf));
  const ends = (whole?.links ?? []).flatMap(({ source, target }) => [source, target]);
  const touched = [...new Set([...known, ...ends.filter((ref) => !refs.has(ref))])];
  const foldedAt = (await whole?.counted) ?? null;
  const rowOf = (entity: StatedEntity): Row => {
    const folded = whole?.of.get(entity.id);
    const own = entityRow(clew, entity);
    return folded === undefined
      ? { ...own, touched: run }
      : { ...own, ...folded, foldedAt, setAt: foldedAt };
  };
  const [shard] = await Promise.all([
    createEntities(send, fresh, rowOf),
    touched.length === 0
      ? undefined
      : send(statement("statements/touch-entities"), { refs: touched, run }),
  ]);
  await cite(clew, send, citations);
  return { refs, shard };
}

async function createEntities(
  send: Run,
  fresh: readonly StatedEntity[],
  rowOf: (entity: StatedEntity) => Row,
): Promise<number> {
  if (fresh.length === 0) return 0;
  const shard = await takePlaces(send, fresh.length);
  const writing = [...Map.groupBy(fresh, ({ kind: { name } }) => name)].map(
    ([entityKind, group]) => {
      const sort = group[0]?.kind.sort === "identifier" ? "Identifier" : "Thing";
      const rows = group.map((entity) => {
        const { ref = null, id = null, ...properties } = rowOf(entity);
        return { ref, id, properties };
      });
      return send(statement("statements/create-entities", { entityKind, sort }), { rows, shard });
    },
  );
  await Promise.all(writing);
  return shard;
}

async function cite(clew: Clew, send: Run, citations: Batch["citations"]): Promise<void> {
  if (citations.length === 0) return;
  const rows = citations.map(({ entity, record, observedAt }) => ({
    ref: clew.refs.entity(entity.id),
    record,
    fields: entity.fields,
    values: packValues(entity.values),
    spans: packSpans(entity.spans),
    observedAt: observedAt ?? null,
    dataset: datasetOf(record),
  }));
  await send(statement("statements/state-entities"), { rows });
}

/** An entity that nothing is known of yet but what follows from its id. */
export function entityRow(clew: Clew, { id, kind, fixed }: StatedEntity): Row {
  const ref = clew.refs.entity(id);
  return {
    ref,
    id,
    kind: kind.name,
    label: fixed.label === "" ? id : fixed.label,
    marks: fixed.marks,
    thing: thingOf(ref, kind),
    ...fixed.properties,
    datasets: [],
    degree: 0,
    df: 0,
  };
}

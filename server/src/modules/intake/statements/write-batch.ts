import type { Clew } from "../../../context.ts";
import { decode, statement, type Row, type Run } from "../../../graph/index.ts";
import { refsHeld } from "../../ground/entities/index.ts";
import { type LinkStatement, packSpans, packValues } from "../../ground/records/index.ts";
import { countWrite, takePlaces } from "../../ground/store/index.ts";
import type { StatedEntity, StatedLink } from "../stating/index.ts";
import { recordId, toBatch, type Batch, type BatchRecord, type MappedRow } from "./batch.ts";
import { datasetOf, foldLink } from "./fold-link.ts";
import { isPlaceKept, keepRun, recordsHeld } from "./queries.ts";

/** Where a batch belongs. */
export interface BatchRun {
  readonly dataset: string;
  /** Id of the import. */
  readonly run: string;
  /** Import and pass: the scope within which identical rows are counted. */
  readonly pass: string;
  /** When it came, ISO. */
  readonly receivedAt: string;
  /**
   * What is kept of the import with this batch: its place and counts; undefined where there is no
   * import to keep.
   */
  readonly progress: Row | undefined;
}

/**
 * Writes a batch with its place in one transaction: all of it is kept or nothing. Where a store went
 * away before it acknowledged the batch, its place says whether it was kept.
 */
export async function writeBatch(
  clew: Clew,
  rows: readonly MappedRow[],
  run: BatchRun,
): Promise<void> {
  const firsts = [...new Set(rows.map((row) => recordId(run.dataset, row, 1)))];
  const { met, held } = await metBefore(clew, firsts, run.pass);
  const before = new Map(met);
  const batch = toBatch(run.dataset, rows, met);
  const fresh = await freshRecords(clew, batch.records, held);
  const places = await clew.evidence.append(
    run.dataset,
    run.run,
    fresh.map(({ raw }) => raw),
  );
  const placeOf = new Map(fresh.map((record, index) => [record.id, places[index] ?? ""]));
  const about = namedAlone(clew, batch);
  let isAgain = false;
  await clew.graph.write(async (send) => {
    if (isAgain && run.progress !== undefined && (await isPlaceKept(send, run.run, run.progress)))
      return;
    isAgain = true;
    await send(statement("statements/merge-records"), {
      rows: batch.records.map((record) => recordRow(record, run, { placeOf, met, about })),
      run: run.run,
      wroteAt: await countWrite(send),
      isFirst: !run.pass.endsWith("/second"),
    });
    await countCopies(send, before, met);
    await writeEntities(clew, send, batch, run.run);
    await writeLinks(clew, send, batch.links);
    if (batch.aliases.length > 0) {
      const aliases = batch.aliases.map(({ id, entity }) => ({ id, entity }));
      await send(statement("statements/merge-aliases"), { rows: aliases, dataset: run.dataset });
    }
    if (run.progress !== undefined) await keepRun(send, run.run, run.progress);
  });
}

/** Which first occurrences are held, and how often each was met in this pass. */
async function metBefore(
  clew: Clew,
  firsts: readonly string[],
  pass: string,
): Promise<{ readonly met: Map<string, number>; readonly held: ReadonlySet<string> }> {
  const rows = await recordsHeld(clew.graph, firsts);
  const ofPass = rows.filter((row) => row["pass"] === pass);
  return {
    met: new Map(ofPass.map((row) => [decode.text(row, "id"), decode.numberOrZero(row, "copies")])),
    held: new Set(rows.map((row) => decode.text(row, "id"))),
  };
}

/**
 * The records that are not held yet; only further occurrences of a row still have to be asked for.
 */
async function freshRecords(
  clew: Clew,
  records: readonly BatchRecord[],
  held: ReadonlySet<string>,
): Promise<readonly BatchRecord[]> {
  const further = records.filter(({ id, first }) => id !== first).map(({ id }) => id);
  const rows = await recordsHeld(clew.graph, further);
  const known = new Set([...held, ...rows.map((row) => decode.text(row, "id"))]);
  return records.filter(({ id }) => !known.has(id));
}

/** What is known of a batch's records: where their text lies, how often each was met. */
interface RecordsKnown {
  readonly placeOf: ReadonlyMap<string, string>;
  readonly met: ReadonlyMap<string, number>;
  readonly about: ReadonlyMap<string, readonly string[]>;
}

/**
 * By record the refs of what a row names that is cited for none of it: its links alone say what it
 * is about, and nobody finds links by their rows.
 */
function namedAlone(
  { refs }: Clew,
  { citations, links }: Batch,
): ReadonlyMap<string, readonly string[]> {
  const cited = new Set(citations.map(({ record }) => record));
  const about = new Map<string, Set<string>>();
  for (const { link, statement: one } of links) {
    if (cited.has(one.record)) continue;
    const named = about.get(one.record) ?? new Set<string>();
    about.set(one.record, named.add(refs.entity(link.source)).add(refs.entity(link.target)));
  }
  return new Map([...about].map(([record, named]) => [record, [...named]]));
}

function recordRow(
  { id, first, file, name, position, sha256, part }: BatchRecord,
  { dataset, pass, receivedAt }: BatchRun,
  { placeOf, met, about }: RecordsKnown,
): Row {
  return {
    id,
    dataset,
    file,
    name,
    position,
    sha256,
    pass,
    receivedAt,
    place: placeOf.get(id) ?? null,
    part: part ?? null,
    about: about.get(id) ?? null,
    copies: id === first ? (met.get(first) ?? 1) : 1,
  };
}

/** Counts rows that were met before and are met again. */
async function countCopies(
  send: Run,
  before: ReadonlyMap<string, number>,
  met: ReadonlyMap<string, number>,
): Promise<void> {
  const more = [...before.keys()].filter((first) => met.get(first) !== before.get(first));
  if (more.length === 0) return;
  await send(statement("statements/count-copies"), {
    rows: more.map((id) => ({ id, copies: met.get(id) ?? 1 })),
  });
}

/** Makes sure that entities are there, touched by `run`, and cites the rows that state them. */
export async function writeEntities(
  clew: Clew,
  send: Run,
  batch: Pick<Batch, "entities" | "citations">,
  run: string,
): Promise<void> {
  const entities = [...batch.entities.values()];
  const known = await refsHeld(
    send,
    entities.map(({ id }) => clew.refs.entity(id)),
  );
  const isKnown = ({ id }: StatedEntity) => known.has(clew.refs.entity(id));
  const shard = await takePlaces(send, entities.filter((entity) => !isKnown(entity)).length);
  for (const [kind, group] of Map.groupBy(entities, ({ kind: { name } }) => name)) {
    const sort = group[0]?.kind.sort === "identifier" ? "Identifier" : "Thing";
    const rows = group.map((entity) => entityRow(clew, entity));
    await send(statement("statements/merge-entities", { entityKind: kind, sort }), {
      rows,
      shard,
      run,
    });
  }
  const citations = batch.citations.map(({ entity, record, observedAt }) => ({
    ref: clew.refs.entity(entity.id),
    record,
    fields: entity.fields,
    values: packValues(entity.values),
    spans: packSpans(entity.spans),
    observedAt: observedAt ?? null,
    dataset: datasetOf(record),
  }));
  if (citations.length > 0) await send(statement("statements/state-entities"), { rows: citations });
}

function entityRow(clew: Clew, { id, kind, fixed }: StatedEntity): Row {
  const ref = clew.refs.entity(id);
  return {
    ref,
    id,
    kind: kind.name,
    label: fixed.label === "" ? id : fixed.label,
    marks: fixed.marks,
    thing: kind.sort === "thing" && kind.name !== "Location" ? ref : null,
    properties: fixed.properties,
  };
}

/**
 * Links entities; a link that is there gathers the statements. `run` is kept on links that were
 * worked out.
 */
export async function writeLinks(
  clew: Clew,
  send: Run,
  links: Batch["links"],
  run?: string,
): Promise<void> {
  const gathered = new Map<string, { link: StatedLink; statements: LinkStatement[] }>();
  for (const { link, statement: one } of links) {
    const event = link.kind.sort === "event" ? (link.key ?? one.record) : undefined;
    const ref = clew.refs.link(link.kind.name, link.source, link.target, event);
    const known = gathered.get(ref);
    if (known === undefined) gathered.set(ref, { link, statements: [one] });
    else known.statements.push(one);
  }
  for (const [type, group] of Map.groupBy(gathered, ([, { link }]) => link.kind.type)) {
    const rows = group.map(([ref, { link, statements }]) => {
      const row = linkRow(clew, ref, link, statements);
      return run === undefined ? row : { ...row, properties: { ...row.properties, run } };
    });
    await send(statement("statements/merge-links", { linkKind: type }), { rows });
  }
}

function linkRow(
  clew: Clew,
  ref: string,
  link: StatedLink,
  statements: readonly LinkStatement[],
): Row & { readonly properties: Row } {
  const { records, statements: packed, ...properties } = foldLink(link.kind, statements);
  return {
    ref,
    source: clew.refs.entity(link.source),
    target: clew.refs.entity(link.target),
    records: records ?? [],
    statements: packed ?? [],
    properties,
  };
}

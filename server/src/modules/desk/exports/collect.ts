import type { Clew } from "../../../context.ts";
import type { Row } from "../../../graph/index.ts";
import type { PropertySpec } from "../../../ontology/index.ts";
import type { Reach } from "../../../reach.ts";
import { TooLarge } from "../../../shared/errors.ts";
import {
  citedBy,
  propertiesByRef,
  recordsById,
  statementsByRef,
  type Entity,
  type EntityStatement,
  type WholeLink,
} from "../../ground/entities/index.ts";
import type { FoldedStatement, LinkStatement } from "../../ground/records/index.ts";
import { everyValue } from "./every-value.ts";
import { linksHeld, pages } from "./links-held.ts";
import type { ExportEntity, ExportGraph, ExportItem, ExportLink, ExportRecord } from "./types.ts";

const mostStatements = 200_000;

/**
 * Entities with all values of their properties, and all links among them; by id. `withRecords`: what
 * is known of the source rows that they cite as well.
 */
export async function collect(
  clew: Clew,
  reach: Reach,
  chosen: readonly Entity[],
  { withRecords }: { readonly withRecords: boolean },
): Promise<ExportGraph> {
  const { linkKinds } = clew.ontology;
  // the store reads the one while what it gave of the other is put together
  const [entities, held] = await Promise.all([
    entitiesHeld(clew, reach, chosen),
    linksHeld(clew, reach, chosen),
  ]);
  const links = held.map((one) => exportLink(one, linkKinds.get(one.link.kind)?.properties ?? []));
  const cited = withRecords ? recordsCited([...entities, ...links]) : [];
  return { entities, links: inOrder(links), records: await recordsHeld(clew, reach, cited) };
}

/** Ids of the source rows that items cite, each once, in order. */
export function recordsCited(items: readonly ExportItem[]): readonly string[] {
  const ids = new Set<string>();
  for (const { citations } of items) for (const { record } of citations) ids.add(record);
  return [...ids].toSorted();
}

async function entitiesHeld(
  clew: Clew,
  reach: Reach,
  chosen: readonly Entity[],
): Promise<readonly ExportEntity[]> {
  const entities: ExportEntity[] = [];
  for (const some of pages(chosen)) entities.push(...(await wholeEntities(clew, reach, some)));
  return entities;
}

async function wholeEntities(
  clew: Clew,
  reach: Reach,
  some: readonly Entity[],
): Promise<readonly ExportEntity[]> {
  const refs = some.map(({ ref }) => ref);
  const [properties, statements] = await Promise.all([
    propertiesByRef(clew, reach, refs),
    statementsByRef(clew, reach, refs, mostStatements),
  ]);
  assertWhole(statements);
  return some.map((entity) => {
    const own = statements.get(entity.ref) ?? [];
    const specs = clew.ontology.entityKinds.get(entity.kind)?.properties ?? [];
    return exportEntity(entity, own, { stored: properties.get(entity.ref) ?? {}, specs });
  });
}

/** Throws TooLarge where rows state more of some entities than one query gives. */
function assertWhole(statements: ReadonlyMap<string, readonly EntityStatement[]>): void {
  const count = [...statements.values()].reduce((sum, { length }) => sum + length, 0);
  if (count >= mostStatements)
    throw new TooLarge("exports.too-many-citations", { limit: mostStatements });
}

function exportEntity(
  { id, ref, kind, label, degree, datasets, firstSeen, lastSeen }: Entity,
  statements: readonly EntityStatement[],
  { stored, specs }: { readonly stored: Row; readonly specs: readonly PropertySpec[] },
): ExportEntity {
  return {
    id,
    ref,
    kind,
    label,
    degree,
    datasets: datasets.toSorted(),
    firstSeen: firstSeen ?? "",
    lastSeen: lastSeen ?? "",
    ...everyValue({ stored, statements, specs }),
    citations: citedBy(statements.map(withColumns)),
  };
}

function exportLink(held: WholeLink, specs: readonly PropertySpec[]): ExportLink {
  const { link, properties, statements } = held;
  return {
    id: link.ref,
    kind: link.kind,
    source: link.source,
    target: link.target,
    count: link.count,
    datasets: link.datasets.toSorted(),
    firstSeen: link.firstSeen ?? "",
    lastSeen: link.lastSeen ?? "",
    ...everyValue({ stored: properties, statements: timedOf(held), specs }),
    citations: citedBy(statements.map(withColumns)),
  };
}

/** A statement with all columns that it was read from, those of its values too. */
function withColumns<T extends EntityStatement | LinkStatement>(one: T): T {
  const ofValues = Object.values(one.values).flatMap(({ fields }) => fields);
  return { ...one, fields: [...new Set([...one.fields, ...ofValues])] };
}

/** What rows state of a link holds from the time that they name for it. */
function timedOf({ statements }: WholeLink): readonly FoldedStatement[] {
  return statements.map((one) => ({
    ...one,
    ...(one.from === undefined ? {} : { observedAt: one.from }),
  }));
}

async function recordsHeld(
  clew: Clew,
  reach: Reach,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ExportRecord>> {
  const held = new Map<string, ExportRecord>();
  for (const some of pages(ids))
    for (const [id, record] of await recordsById(clew, reach, some)) {
      const { dataset, file, name, position, sha256, receivedAt } = record;
      held.set(id, { id, dataset, file, name, position, sha256, receivedAt });
    }
  return held;
}

/** By what people see of them, so that the order is the same in every store: refs are salted. */
function inOrder(links: readonly ExportLink[]): readonly ExportLink[] {
  const key = ({ source, kind, target }: ExportLink) => `${source}\n${kind}\n${target}`;
  const keyed = links.map((link) => [key(link), link] as const);
  return keyed.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, link]) => link);
}

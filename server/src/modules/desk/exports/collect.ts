import type { Clew } from "../../../context.ts";
import type { Row } from "../../../graph/index.ts";
import type { PropertySpec } from "../../../ontology/index.ts";
import type { Reach } from "../../../reach.ts";
import {
  propertiesByRef,
  statementsByRef,
  wholeLinks,
  type Entity,
  type Link,
  type WholeLink,
} from "../../ground/entities/index.ts";
import { linksAmongAll } from "../../answers/neighbourhood/index.ts";
import type { FoldedStatement } from "../../ground/records/index.ts";
import { everyValue } from "./every-value.ts";
import type { EveryValue, ExportEntity, ExportGraph, ExportLink } from "./types.ts";

const mostRecords = 100;
const entitiesAPage = 200;
const mostStatements = 200_000;

/** Entities with all values of their properties, and all links among them. */
export async function collect(
  clew: Clew,
  reach: Reach,
  entities: readonly Entity[],
): Promise<ExportGraph> {
  const [properties, statements, links] = await Promise.all([
    propertiesByRef(
      clew,
      reach,
      entities.map(({ ref }) => ref),
    ),
    statedOf(clew, reach, entities),
    linksAmongAll(clew, reach, entities, {}),
  ]);
  const whole = await wholeLinks(
    clew,
    reach,
    links.map(({ sourceRef, ref }) => ({ source: sourceRef, ref })),
  );
  const { entityKinds, linkKinds } = clew.ontology;
  return {
    entities: entities.map((entity) =>
      exportEntity(
        entity,
        everyValue({
          stored: properties.get(entity.ref) ?? {},
          statements: statements.get(entity.ref) ?? [],
          specs: entityKinds.get(entity.kind)?.properties ?? [],
        }),
      ),
    ),
    links: links.map((link) =>
      exportLink(link, whole.get(link.ref), linkKinds.get(link.kind)?.properties ?? []),
    ),
  };
}

/** What rows state of some entities, by ref. */
async function statedOf(
  clew: Clew,
  reach: Reach,
  entities: readonly Entity[],
): Promise<ReadonlyMap<string, readonly FoldedStatement[]>> {
  const stated = new Map<string, readonly FoldedStatement[]>();
  for (let from = 0; from < entities.length; from += entitiesAPage) {
    const refs = entities.slice(from, from + entitiesAPage).map(({ ref }) => ref);
    for (const [ref, own] of await statementsByRef(clew, reach, refs, mostStatements))
      stated.set(ref, own);
  }
  return stated;
}

function exportEntity(
  { id, ref, kind, label, degree, datasets, firstSeen, lastSeen }: Entity,
  values: EveryValue,
): ExportEntity {
  return {
    id,
    ref,
    kind,
    label,
    degree,
    datasets,
    firstSeen: firstSeen ?? "",
    lastSeen: lastSeen ?? "",
    ...values,
  };
}

function exportLink(
  { ref, kind, source, target, count, datasets, firstSeen, lastSeen }: Link,
  held: WholeLink | undefined,
  specs: readonly PropertySpec[],
): ExportLink {
  const records = new Set((held?.statements ?? []).map(({ record }) => record));
  return {
    id: ref,
    kind,
    source,
    target,
    count,
    datasets,
    firstSeen: firstSeen ?? "",
    lastSeen: lastSeen ?? "",
    ...everyValue({ stored: held?.properties ?? noRow, statements: timedOf(held), specs }),
    records: [...records].slice(0, mostRecords),
  };
}

const noRow: Row = {};

/** What rows state of a link holds from the time that they name for it. */
function timedOf(held: WholeLink | undefined): readonly FoldedStatement[] {
  return (held?.statements ?? []).map((one) => ({
    ...one,
    ...(one.from === undefined ? {} : { observedAt: one.from }),
  }));
}

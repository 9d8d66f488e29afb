import type { Clew } from "../../../context.ts";
import { valueText, type Row } from "../../../graph/index.ts";
import { innerOfEntities } from "../../../ontology/index.ts";
import type { Reach } from "../../../reach.ts";
import {
  propertiesByRef,
  wholeLinks,
  type Entity,
  type Link,
  type WholeLink,
} from "../../ground/entities/index.ts";
import { linksAmongAll } from "../../answers/neighbourhood/index.ts";
import type { ExportEntity, ExportGraph, ExportLink } from "./types.ts";

const mostRecords = 100;
const inner = new Set([...innerOfEntities, "records", "statements", "count", "stale"]);

/** Entities with their properties and all links among them. */
export async function collect(
  clew: Clew,
  reach: Reach,
  entities: readonly Entity[],
): Promise<ExportGraph> {
  const [properties, links] = await Promise.all([
    propertiesByRef(
      clew,
      reach,
      entities.map(({ ref }) => ref),
    ),
    linksAmongAll(clew, reach, entities, {}),
  ]);
  const whole = await wholeLinks(
    clew,
    reach,
    links.map(({ sourceRef, ref }) => ({ source: sourceRef, ref })),
  );
  return {
    entities: entities.map((entity) => exportEntity(entity, properties.get(entity.ref) ?? {})),
    links: links.map((link) => exportLink(link, whole.get(link.ref))),
  };
}

function exportEntity(
  { id, ref, kind, label, degree, datasets, firstSeen, lastSeen }: Entity,
  properties: Row,
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
    properties: texts(properties),
  };
}

function exportLink(
  { ref, kind, source, target, count, datasets, firstSeen, lastSeen }: Link,
  held: WholeLink | undefined,
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
    properties: texts(held?.properties ?? {}),
    records: [...records].slice(0, mostRecords),
  };
}

function texts(properties: Row): Readonly<Record<string, string>> {
  const stated = Object.entries(properties).filter(
    ([name, value]) => !inner.has(name) && value !== null,
  );
  return Object.fromEntries(
    stated
      .map(([name, value]) => [name, valueText(value, " | ")])
      .toSorted(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
  );
}

import type { Clew } from "../../../context.ts";
import type { Row } from "../../../graph/index.ts";
import { innerOfEntities } from "../../../ontology/index.ts";
import type { Reach } from "../../../reach.ts";
import { propertiesByRef, wholeLinks, type Entity } from "../../ground/entities/index.ts";
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
    entities: entities.map((entity): ExportEntity => {
      const { id, ref, kind, label, degree, datasets } = entity;
      return {
        id,
        ref,
        kind,
        label,
        degree,
        datasets,
        firstSeen: entity.firstSeen ?? "",
        lastSeen: entity.lastSeen ?? "",
        properties: texts(properties.get(ref) ?? {}),
      };
    }),
    links: links.map((link): ExportLink => {
      const { ref, kind, source, target, count, datasets } = link;
      const held = whole.get(ref);
      const records = [...new Set((held?.statements ?? []).map(({ record }) => record))].slice(
        0,
        mostRecords,
      );
      return {
        id: ref,
        kind,
        source,
        target,
        count,
        datasets,
        firstSeen: link.firstSeen ?? "",
        lastSeen: link.lastSeen ?? "",
        properties: texts(held?.properties ?? {}),
        records,
      };
    }),
  };
}

function texts(properties: Row): Readonly<Record<string, string>> {
  const stated = Object.entries(properties).filter(
    ([name, value]) => !inner.has(name) && value !== null,
  );
  return Object.fromEntries(
    stated
      .map(([name, value]) => [
        name,
        Array.isArray(value) ? value.map(String).join(" | ") : String(value),
      ])
      .toSorted(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
  );
}

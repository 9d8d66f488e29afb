import type { Clew } from "../../../context.ts";
import type { Row } from "../../../graph/index.ts";
import { inPortions } from "../../../shared/work/in-portions.ts";
import type { StatedEntity } from "../stating/index.ts";
import type { Batch } from "./batch.ts";
import { foldEntity } from "./fold-entity.ts";
import { datasetOf } from "./fold-link.ts";
import type { LinkRow } from "./link-rows.ts";
import type { LinkTotals } from "./touched-queries.ts";

/** What a batch states. */
export interface Stated extends Pick<Batch, "entities" | "citations"> {
  /** All links that the batch writes. */
  readonly links: readonly LinkRow[];
}

/**
 * What is kept of entities that come with a batch, by public id: nothing else states anything of
 * them yet, so that they can be folded before they are written. None for one that nothing states,
 * or that is linked to something of unknown kind.
 */
export async function wholeEntities(
  clew: Clew,
  entities: readonly StatedEntity[],
  { entities: all, citations, links }: Stated,
): Promise<ReadonlyMap<string, Row>> {
  const statements = Map.groupBy(citations, ({ entity }) => entity.id);
  const tied = linksByEntity(links);
  const things = new Map(
    [...all].map(([id, { kind }]) => [id, thingOf(clew.refs.entity(id), kind)]),
  );
  const folded = await inPortions(entities, (entity) => {
    const totals = totalsOf(entity.id, tied.get(entity.id) ?? [], things);
    return totals === "unknown"
      ? undefined
      : foldNew(clew, entity, statements.get(entity.id) ?? [], totals);
  });
  return new Map(
    entities.flatMap(({ id }, at) => {
      const row = folded[at];
      return row === undefined ? [] : [[id, held(row)] as const];
    }),
  );
}

function foldNew(
  clew: Clew,
  { id, kind, fixed }: StatedEntity,
  citations: Batch["citations"],
  totals: LinkTotals | undefined,
): Row | undefined {
  const label = fixed.label === "" ? id : fixed.label;
  return foldEntity(
    {
      ref: clew.refs.entity(id),
      id,
      kind: kind.name,
      properties: { ...fixed.properties, label },
    },
    kind,
    citations.map(({ entity: { values }, record, observedAt }) => ({
      dataset: datasetOf(record),
      values,
      record,
      ...(observedAt === undefined ? {} : { observedAt, firstSeen: observedAt }),
    })),
    totals,
  );
}

/** The ref of a thing that counts, null for all else. */
export function thingOf(ref: string, { sort, name }: StatedEntity["kind"]): string | null {
  return sort === "thing" && name !== "Location" ? ref : null;
}

function held(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

function linksByEntity(links: readonly LinkRow[]): ReadonlyMap<string, readonly LinkRow[]> {
  const byEntity = new Map<string, LinkRow[]>();
  for (const one of links) {
    for (const id of new Set([one.link.source, one.link.target])) {
      const known = byEntity.get(id);
      if (known === undefined) byEntity.set(id, [one]);
      else known.push(one);
    }
  }
  return byEntity;
}

/** `things`: by public id the ref of what counts as a thing, null of what does not. */
function totalsOf(
  id: string,
  links: readonly LinkRow[],
  things: ReadonlyMap<string, string | null>,
): LinkTotals | undefined | "unknown" {
  if (links.length === 0) return undefined;
  const others = links.map(({ link }) =>
    things.get(link.source === id ? link.target : link.source),
  );
  if (others.includes(undefined)) return "unknown";
  const times = (name: "firstSeen" | "lastSeen") =>
    links
      .flatMap(({ properties }) => {
        const time = properties[name];
        return typeof time === "string" ? [time] : [];
      })
      .toSorted();
  const firstSeen = times("firstSeen")[0];
  const lastSeen = times("lastSeen").at(-1);
  return {
    degree: links.length,
    df: new Set(others.filter((other) => other !== null)).size,
    datasets: [...new Set(links.flatMap(({ records }) => records.map(datasetOf)))],
    ...(firstSeen === undefined ? {} : { firstSeen }),
    ...(lastSeen === undefined ? {} : { lastSeen }),
  };
}

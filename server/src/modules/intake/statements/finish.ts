import type { Clew } from "../../../context.ts";
import { decode, statement, type Row } from "../../../graph/index.ts";
import { unpackStatement } from "../../ground/records/index.ts";
import { countWrite, eachShard, noteGone, noteLeft, shards } from "../../ground/store/index.ts";
import {
  eachKind,
  linkTotalsOf,
  staleLinksOf,
  statementsOf,
  touchedOf,
  type TouchedEntity,
} from "./queries.ts";
import { foldEntity } from "./fold-entity.ts";
import { dropped, foldLink } from "./fold-link.ts";

const page = 500;

/**
 * Folds all that an import touched: links that gathered records, then entities; takes out entities
 * that nothing states any more. May be broken off and begun again.
 */
export function finishWriting(
  clew: Clew,
  run: string,
  stopped: () => void = () => undefined,
): Promise<void> {
  return foldTouched(clew, run, stopped, true);
}

/** Folds what was touched by what Clew worked out itself: what rows state is as it was. */
export function finishDerived(clew: Clew, run: string): Promise<void> {
  return foldTouched(clew, run, () => undefined, false);
}

async function foldTouched(
  clew: Clew,
  run: string,
  stopped: () => void,
  stated: boolean,
): Promise<void> {
  for (const shard of await shards(clew.graph)) {
    stopped();
    await foldLinks(clew, shard, run);
  }
  let writing = Promise.resolve();
  try {
    for await (const touched of eachShard(clew.graph, (shard) =>
      touchedOf(clew.graph, shard, run),
    )) {
      for (let from = 0; from < touched.length; from += page) {
        stopped();
        const folded = await foldedOf(clew, touched.slice(from, from + page));
        await writing;
        // the next page is folded meanwhile: none depends on another
        writing = writeFolded(clew, folded, stated);
        writing.catch(() => undefined);
      }
    }
  } finally {
    await writing;
  }
}

/** Folds what runs touched that were broken off before they did. */
export async function finishBrokenOff(clew: Clew): Promise<void> {
  const left = new Set<string>();
  for (const shard of await shards(clew.graph)) {
    for (const row of await clew.graph.read(statement("statements/runs-left"), { shard }))
      left.add(decode.text(row, "run"));
  }
  for (const run of left) await finishWriting(clew, run);
}

async function foldLinks(clew: Clew, shard: number, run: string): Promise<void> {
  const stale = await staleLinksOf(clew.graph, clew.linkTypes, shard, run);
  const kinds = new Map([...clew.ontology.linkKinds.values()].map((kind) => [kind.type, kind]));
  const folded = stale.flatMap((link) => {
    const kind = kinds.get(link.type);
    if (kind === undefined) return [];
    const after = foldLink(
      kind,
      link.records.map((record, index) => unpackStatement(record, link.statements[index] ?? "")),
    );
    const { source, target, ref, type, properties } = link;
    return [
      {
        type,
        row: {
          source,
          target,
          ref,
          properties: { ...dropped(properties, after), ...after, stale: null },
        },
      },
    ];
  });
  for (let from = 0; from < folded.length; from += page) {
    await clew.graph.write((send) => eachKind(send, "set-links", folded.slice(from, from + page)));
  }
}

/** An entity with what changes of it; undefined where nothing states it any more. */
interface Folded {
  readonly ref: string;
  readonly properties: Row | undefined;
}

async function foldedOf(
  clew: Clew,
  entities: readonly TouchedEntity[],
): Promise<readonly Folded[]> {
  const refs = entities.map(({ ref }) => ref);
  const [statements, links] = await Promise.all([
    statementsOf(clew.graph, refs),
    linkTotalsOf(clew.graph, clew.linkTypes, refs),
  ]);
  const byRef = Map.groupBy(statements, ({ ref }) => ref);
  return entities.map((entity) => {
    const kind = clew.ontology.entityKinds.get(entity.kind);
    const after = foldEntity(entity, kind, byRef.get(entity.ref) ?? [], links.get(entity.ref));
    return {
      ref: entity.ref,
      properties: after === undefined ? undefined : changedIn(entity.properties, after),
    };
  });
}

async function writeFolded(clew: Clew, folded: readonly Folded[], stated: boolean): Promise<void> {
  const kept = folded.flatMap(({ ref, properties }) =>
    properties === undefined ? [] : [{ ref, properties }],
  );
  const gone = folded.filter(({ properties }) => properties === undefined).map(({ ref }) => ref);
  await clew.graph.write(async (send) => {
    const writes = await countWrite(send);
    await send(statement("statements/set-entities"), {
      rows: kept,
      writes: stated ? writes : null,
      setAt: writes,
    });
    if (gone.length === 0) return;
    await send(statement("statements/delete-entities"), { refs: gone });
    await noteLeft(send, "entities");
    if (stated) await noteGone(send);
  });
}

/** What differs from what is held. */
function changedIn(before: Row, after: Row): Row {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([name, value]) => JSON.stringify(before[name] ?? null) !== JSON.stringify(value),
    ),
  );
}

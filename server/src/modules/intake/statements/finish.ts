import type { Clew } from "../../../context.ts";
import { decode, statement } from "../../../graph/index.ts";
import { unpackStatement } from "../../ground/records/index.ts";
import { eachShard, shards } from "../../ground/store/index.ts";
import { eachKind, staleLinksAmong, staleLinksOf, type StoredLink } from "./queries.ts";
import {
  linkTotalsOf,
  statementsOf,
  touchedAmong,
  touchedOf,
  type TouchedEntity,
} from "./touched-queries.ts";
import { finishLinked, linkedMark } from "./finish-linked.ts";
import { foldEntity } from "./fold-entity.ts";
import { changedIn, isShown, writeFolded, type Folded } from "./folded-entities.ts";
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

/**
 * Folds what an import touched that is known by its refs: what it costs hangs on them, not on the
 * store.
 */
export async function finishTouched(
  clew: Clew,
  run: string,
  refs: readonly string[],
  stopped: () => void = () => undefined,
): Promise<void> {
  const pages = Array.from({ length: Math.ceil(refs.length / page) }, (_, at) =>
    refs.slice(at * page, (at + 1) * page),
  );
  for (const part of pages) {
    stopped();
    await setLinks(clew, await staleLinksAmong(clew.graph, clew.linkTypes, part, run));
  }
  for (const part of pages) {
    stopped();
    const touched = await touchedAmong(clew.graph, part, run);
    if (touched.length > 0) await writeFolded(clew, await foldedOf(clew, touched), true);
  }
}

/** Folds what was touched by what Clew worked out itself: what rows state is as it was. */
export async function finishDerived(clew: Clew, run: string): Promise<void> {
  const linked = linkedMark(run);
  for (const shard of await shards(clew.graph)) await foldLinks(clew, shard, linked);
  await foldTouched(clew, run, () => undefined, false);
  await finishLinked(clew, linked);
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
  const all = await shards(clew.graph);
  for (const shard of all) for (const run of left) await foldLinks(clew, shard, run);
  for (const run of left) await finishWriting(clew, run);
}

async function foldLinks(clew: Clew, shard: number, run: string): Promise<void> {
  await setLinks(clew, await staleLinksOf(clew.graph, clew.linkTypes, shard, run));
}

/** Folds links that gathered records. */
async function setLinks(clew: Clew, stale: readonly StoredLink[]): Promise<void> {
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

async function foldedOf(
  clew: Clew,
  entities: readonly TouchedEntity[],
): Promise<readonly Folded[]> {
  const refs = entities.map(({ ref }) => ref);
  const [statements, links] = await Promise.all([
    statementsOf(clew.graph, refs),
    linkTotalsOf(clew.graph, clew.linkTypes, refs),
  ]);
  return entities.map((entity) => {
    const kind = clew.ontology.entityKinds.get(entity.kind);
    const own = statements.get(entity.ref) ?? [];
    const after = foldEntity(entity, kind, own, links.get(entity.ref));
    const properties = after === undefined ? undefined : changedIn(entity.properties, after);
    const isNew = typeof entity.properties["setAt"] !== "number";
    return {
      ref: entity.ref,
      properties,
      isSearched: isNew || own.length > 0 || isShown(properties ?? {}),
    };
  });
}

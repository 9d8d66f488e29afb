import type { Clew } from "../../../context.ts";
import { eachShard } from "../../ground/store/index.ts";
import { foldTotals } from "./fold-totals.ts";
import { changedIn, writeFolded, type Folded } from "./folded-entities.ts";
import { linkTotalsOf, linkedOf, statedTotalsOf, type LinkedEntity } from "./touched-queries.ts";

const page = 2_000;

/** The mark of entities of which a run changes the links alone. */
export function linkedMark(run: string): string {
  return `${run}/links`;
}

/** Folds entities of which links alone changed: what rows state of them, and so their values, stand. */
export async function finishLinked(clew: Clew, mark: string): Promise<void> {
  for await (const linked of eachShard(clew.graph, (shard) => linkedOf(clew.graph, shard, mark))) {
    for (let from = 0; from < linked.length; from += page)
      await writeFolded(clew, await foldedOf(clew, linked.slice(from, from + page)), false);
  }
}

async function foldedOf(clew: Clew, entities: readonly LinkedEntity[]): Promise<readonly Folded[]> {
  const refs = entities.map(({ ref }) => ref);
  const [stated, links] = await Promise.all([
    statedTotalsOf(clew.graph, refs),
    linkTotalsOf(clew.graph, clew.linkTypes, refs),
  ]);
  return entities.map(({ ref, held }) => {
    const [own, tied] = [stated.get(ref), links.get(ref)];
    return {
      ref,
      properties:
        own === undefined && tied === undefined
          ? undefined
          : { ...changedIn(held, foldTotals(own, tied)), touched: null },
      isSearched: false,
    };
  });
}

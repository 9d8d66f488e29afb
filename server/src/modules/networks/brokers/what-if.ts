import { numberAt } from "../../../shared/numbers.ts";
import type { Context } from "../../../schema-context.ts";
import { assertLength, InvalidInput } from "../../../shared/errors.ts";
import { entityOf, groupNames, groupsOf, plainGroups, type Grouped } from "../communities/index.ts";
import { refOf } from "../../ground/entities/index.ts";
import { scoped, type Scoped, type ScopeInput } from "../scopes/index.ts";
import { fragmentationOf, piecesWithout } from "./removal/fragmentation.ts";
import { lostTouch } from "./removal/lost-pairs.ts";
import { caveatsOf } from "./broker-sentences.ts";

const mostPairs = 50;
const mostPieces = 100;
const mostIds = 2_000;

/**
 * What would be left of a scope without some of its entities. Throws InvalidInput where one is not
 * in it.
 */
export async function whatIf(input: ScopeInput, remove: readonly string[], context: Context) {
  assertLength("remove", remove, 1, 500);
  const found = await scoped(input, context);
  const { network } = found;
  const wanted = new Set(remove.map((id) => refOf(context.clew, id)));
  const removed = Array.from({ length: network.size }, (_, entity) => entity).filter((entity) =>
    wanted.has(found.refOf(entity)),
  );
  if (removed.length < wanted.size) throw new InvalidInput("removal.not-in-scope", {}, "remove");
  const grouped = await groupsOf(found, plainGroups, context);
  const pieces = membersOfPieces(found, removed);
  const name = groupNames(grouped, context);
  const { pairs, total } = parted(found, grouped, removed, context);
  return {
    before: fragmentationOf(network),
    after: fragmentationOf(network, removed),
    pieces: pieces.slice(0, mostPieces).map((members) => ({
      size: members.length,
      ids: members.slice(0, mostIds).map((member) => found.idOf(member)),
    })),
    piecesTotal: pieces.length,
    parted: pairs,
    partedTotal: total,
    groups: [...new Set(pairs.flatMap(({ a, b }) => [a, b]))]
      .toSorted((a, b) => a - b)
      .map((group) => name(group - 1)),
    caveats: caveatsOf(found.facts),
  };
}

/**
 * Pairs of groups that lose touch, those between the largest first, and the removed by which they
 * were joined; and how many there are.
 */
export function parted(
  { network, ...found }: Scoped,
  { membership, sizes }: Grouped,
  removed: readonly number[],
  context: Context,
) {
  const { parted: all } = lostTouch(network, membership, removed);
  const several = all.filter(([a, b]) => Math.min(numberAt(sizes, a), numberAt(sizes, b)) > 1);
  const ordered = several.toSorted(
    ([a, b], [c, d]) =>
      Math.min(numberAt(sizes, c), numberAt(sizes, d)) -
        Math.min(numberAt(sizes, a), numberAt(sizes, b)) ||
      a - c ||
      b - d,
  );
  const pairs = ordered.slice(0, mostPairs).map(([a, b]) => ({
    a: a + 1,
    b: b + 1,
    through: () =>
      removed
        .filter((one) => touches(one, a) && touches(one, b))
        .map((one) => entityOf({ network, ...found }, one, context)),
  }));
  return { pairs, total: ordered.length };

  function touches(entity: number, group: number): boolean {
    return (
      membership[entity] === group ||
      network.neighbours
        .subarray(network.offsets[entity], network.offsets[entity + 1])
        .some((neighbour) => membership[neighbour] === group)
    );
  }
}

function membersOfPieces(
  { network }: Scoped,
  removed: readonly number[],
): readonly (readonly number[])[] {
  const { of, sizes } = piecesWithout(network, removed);
  const members: number[][] = sizes.map(() => []);
  for (const [entity, piece] of of.entries()) if (piece >= 0) members[piece]?.push(entity);
  return members.toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

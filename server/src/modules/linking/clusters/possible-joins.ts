import { connectionOf, pageOf } from "../../../shared/connection.ts";
import { entitiesAt } from "../../ground/entities/index.ts";
import type { Context } from "../../../schema-context.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";
import type { FoundClusters } from "./found-clusters.ts";

/** A possible link, as its fields are resolved from; numbers of the snapshot. */
export interface PossibleJoinRow {
  readonly all: FoundClusters;
  readonly found: "identifier" | "presence";
  readonly by: readonly number[];
  /** The things that it is about on either side, and how many each side has in all. */
  readonly sides: readonly (readonly [readonly number[], number])[];
  readonly probability: number;
  readonly reason: Sentence;
}

const mostPage = 100;
const mostNamed = 20;
const definition = sentence("clusters.possible-links-join-nothing");

/** A page of possible links of which both sides stand in the scope. */
export function possibleJoins(
  all: FoundClusters,
  { first, after }: { readonly first: number; readonly after?: string | null },
) {
  const { from, size } = pageOf(first, after, mostPage);
  const { passedOver } = all.looked;
  const inScope = (things: readonly number[]) =>
    things.some((thing) => all.read.localOf(all.read.refAt(thing)) !== undefined);
  const rows = [...byIdentifier(all), ...byPresence(all)]
    .filter(({ sides }) => sides.every(([things]) => inScope(things)))
    .toSorted((x, y) => y.probability - x.probability);
  return {
    ...connectionOf(rows.slice(from, from + size), from, rows.length, passedOver === 0),
    passedOver,
    definition,
  };
}

function byIdentifier(all: FoundClusters): readonly PossibleJoinRow[] {
  return all.looked.possible.map(({ identifier, apart, rest, sizes, probability }) => ({
    all,
    found: "identifier",
    by: [identifier],
    sides: [
      [apart, sizes[0]],
      [rest, sizes[1]],
    ],
    probability,
    reason: sentence("clusters.possible-by-identifier", {
      larger: Math.max(...sizes),
      smaller: Math.min(...sizes),
    }),
  }));
}

function byPresence(all: FoundClusters): readonly PossibleJoinRow[] {
  return all.looked.companions.map(({ pair: [a, b], times, places, expected, probability }) => ({
    all,
    found: "presence",
    by: places,
    sides: [
      [[a], 1],
      [[b], 1],
    ],
    probability,
    reason: sentence("clusters.possible-by-presence", {
      times,
      places: places.length,
      expected: Math.round(expected * 100) / 100,
    }),
  }));
}

/** Fields of a possible link. */
export const possibleFields = {
  by: ({ by, all }: PossibleJoinRow, _: unknown, context: Context) =>
    entitiesAt(by.slice(0, mostNamed).map(all.read.refAt), context),
  byTotal: ({ by }: PossibleJoinRow) => by.length,
  sides: ({ sides, all }: PossibleJoinRow, _: unknown, context: Context) =>
    sides.map(([members, things]) => ({
      things,
      cluster: clusterOf(members, all),
      members: () => entitiesAt(members.slice(0, mostNamed).map(all.read.refAt), context),
      membersTotal: members.length,
    })),
};

function clusterOf([first = -1]: readonly number[], { read, found }: FoundClusters): number | null {
  const local = first < 0 ? undefined : read.localOf(read.refAt(first));
  const cluster = local === undefined ? -1 : (found.of[local] ?? -1);
  return cluster < 0 ? null : cluster + 1;
}

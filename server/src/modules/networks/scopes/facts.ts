import { componentsOf, type Network } from "../networks/index.ts";
import type { KindFacts, Scope, Selection } from "./scope.ts";
import type { Columns } from "./snapshot.ts";

/** What follows from a network and what it was chosen from. */
export interface NetworkCounts {
  readonly entities: number;
  readonly links: number;
  readonly shared: boolean;
  readonly pieces: number;
  readonly largestPiece: number;
  readonly datasets: readonly string[];
  /** Sentences. */
  readonly missing: readonly string[];
}

/** What is told of a network beside every measure of it. */
export interface Facts extends NetworkCounts {
  /** Identifiers that join nothing here, most common first. */
  readonly hubs: readonly LeftOut[];
  /** Things held: what a hub is common among. */
  readonly things: number;
  readonly storeWrites: number;
}

/** An identifier that is common to many. */
export interface LeftOut {
  readonly ref: string;
  readonly kind: string;
  readonly df: number;
  readonly marks: readonly string[];
}

/**
 * What is told of a network; `held` are the datasets within reach, `kinds` by number of the kind.
 */
export function factsOf(
  columns: Columns,
  selection: Selection,
  network: Network,
  scope: Scope,
  held: readonly string[],
  kinds: readonly (KindFacts | undefined)[],
): NetworkCounts {
  const { sizes } = componentsOf(network);
  const lists = new Set(
    selection.links.length > 0
      ? selection.links.map((link) => columns.links.datasets[link] ?? 0)
      : selection.members.map((number) => columns.entities.datasets[number] ?? 0),
  );
  return {
    entities: network.size,
    links: network.links,
    shared: scope.shared,
    pieces: sizes.filter((size) => size > 1).length,
    largestPiece: sizes[0] ?? 0,
    datasets: [
      ...new Set([...lists].flatMap((list) => columns.datasetLists[list] ?? [])),
    ].toSorted(),
    missing: [
      ...sourcesMissing(scope, held),
      ...timesMissing(columns, selection),
      ...placesMissing(columns, selection, kinds),
    ],
  };
}

function sourcesMissing({ datasets }: Scope, held: readonly string[]): readonly string[] {
  const others =
    datasets === undefined ? [] : held.filter((id) => !datasets.includes(id)).toSorted();
  if (others.length === 0) return [];
  return [
    `Not asked: ${others.slice(0, 5).join(", ")}${others.length > 5 ? ` and ${others.length - 5} other sources` : ""}.`,
  ];
}

function timesMissing({ links }: Columns, selection: Selection): readonly string[] {
  const untimed = selection.links.filter((link) =>
    Number.isNaN(links.firstSeen[link] ?? Number.NaN),
  ).length;
  return untimed === 0 ? [] : [`${untimed} of ${selection.links.length} links have no time.`];
}

/** Counts things of kinds that usually have a place and have none. */
function placesMissing(
  { entities, links, linkKinds }: Columns,
  { members }: Selection,
  kinds: readonly (KindFacts | undefined)[],
): readonly string[] {
  const located = linkKinds.indexOf("locatedIn");
  const placed = new Uint8Array(entities.df.length);
  for (let link = 0; link < links.kinds.length; link += 1)
    if (links.kinds[link] === located) placed[links.sources[link] ?? 0] = 1;
  const things = members.filter((number) => kinds[entities.kinds[number] ?? 0]?.hasPlace === true);
  const without = things.filter((number) => placed[number] === 0).length;
  return without === 0 ? [] : [`${without} of ${things.length} things have no place.`];
}

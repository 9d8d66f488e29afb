import { numberAt, shortAt } from "../../../shared/numbers.ts";
import { componentsOf, type Network } from "../networks/index.ts";
import type { KindFacts, Scope, Selection } from "./scope.ts";
import type { Columns } from "./snapshot.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";

/** What follows from a network and what it was chosen from. */
export interface NetworkCounts {
  readonly entities: number;
  readonly links: number;
  readonly shared: boolean;
  readonly pieces: number;
  readonly largestPiece: number;
  readonly datasets: readonly string[];
  /** Sentences. */
  readonly missing: readonly Sentence[];
}

/** What stands beside every measure of a network. */
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

/** A network, and what it was chosen by. */
export interface Chosen {
  readonly scope: Scope;
  readonly selection: Selection;
  readonly network: Network;
}

/** What is held: the datasets within reach, and kinds by number. */
export interface Known {
  readonly datasets: readonly string[];
  readonly kinds: readonly (KindFacts | undefined)[];
}

/** The facts of a network. */
export function factsOf(
  columns: Columns,
  { scope, selection, network }: Chosen,
  { datasets, kinds }: Known,
): NetworkCounts {
  const { sizes } = componentsOf(network);
  const lists = new Set(
    selection.links.length > 0
      ? selection.links.map((link) => numberAt(columns.links.datasets, link))
      : selection.members.map((number) => numberAt(columns.entities.datasets, number)),
  );
  return {
    entities: network.size,
    links: network.links,
    shared: scope.shared,
    pieces: sizes.filter((size) => size > 1).length,
    largestPiece: numberAt(sizes, 0),
    datasets: [
      ...new Set([...lists].flatMap((list) => columns.datasetLists[list] ?? [])),
    ].toSorted(),
    missing: [
      ...sourcesMissing(scope, datasets),
      ...timesMissing(columns, selection),
      ...placesMissing(columns, selection, kinds),
    ],
  };
}

function sourcesMissing({ datasets }: Scope, held: readonly string[]): readonly Sentence[] {
  const others =
    datasets === undefined ? [] : held.filter((id) => !datasets.includes(id)).toSorted();
  if (others.length === 0) return [];
  return [
    sentence("scopes.not-asked", {
      names: others.slice(0, 5).join(", "),
      others: Math.max(0, others.length - 5),
    }),
  ];
}

function timesMissing({ links }: Columns, selection: Selection): readonly Sentence[] {
  const untimed = selection.links.filter((link) =>
    Number.isNaN(links.firstSeen[link] ?? Number.NaN),
  ).length;
  return untimed === 0
    ? []
    : [sentence("scopes.no-time", { untimed, links: selection.links.length })];
}

/** Counts things of kinds that usually have a place and have none. */
function placesMissing(
  { entities, links, linkKinds }: Columns,
  { members }: Selection,
  kinds: readonly (KindFacts | undefined)[],
): readonly Sentence[] {
  const located = linkKinds.indexOf("locatedIn");
  const placed = new Uint8Array(entities.df.length);
  for (let link = 0; link < links.kinds.length; link += 1)
    if (links.kinds[link] === located) placed[numberAt(links.sources, link)] = 1;
  const things = members.filter(
    (number) => kinds[shortAt(entities.kinds, number)]?.hasPlace === true,
  );
  const without = things.filter((number) => placed[number] === 0).length;
  return without === 0 ? [] : [sentence("scopes.no-place", { without, things: things.length })];
}

import type { Ontology } from "../../ontology/index.ts";
import { componentsOf, type Network } from "../networks/index.ts";
import type { Scope, Selection } from "./scope.ts";
import type { Snapshot } from "./snapshot.ts";

/** An identifier that is common to many. */
export interface LeftOut {
  readonly ref: string;
  readonly kind: string;
  readonly df: number;
}

/** What is told of a network beside every measure of it. */
export interface Facts {
  readonly entities: number;
  readonly links: number;
  readonly shared: boolean;
  readonly pieces: number;
  readonly largestPiece: number;
  /** Identifiers that join nothing here, most common first. */
  readonly hubs: readonly LeftOut[];
  /** Things held: what a hub is common among. */
  readonly things: number;
  readonly datasets: readonly string[];
  readonly storeWrites: number;
  /** Sentences. */
  readonly missing: readonly string[];
}

/** What is told of a network; `held` are the datasets within reach. */
export function factsOf(snapshot: Snapshot, selection: Selection, network: Network, scope: Scope, held: readonly string[], ontology: Ontology): Facts {
  const { sizes } = componentsOf(network);
  const lists = new Set(selection.links.length > 0 ? selection.links.map((link) => snapshot.links.datasets[link] ?? 0) : selection.members.map((number) => snapshot.entities.datasets[number] ?? 0));
  const datasets = [...new Set([...lists].flatMap((list) => snapshot.datasetLists[list] ?? []))].toSorted();
  return {
    entities: network.size,
    links: network.links,
    shared: scope.shared,
    pieces: sizes.filter((size) => size > 1).length,
    largestPiece: sizes[0] ?? 0,
    hubs: selection.hubs.map((number) => ({ ref: snapshot.entities.refs[number] ?? "", kind: snapshot.entities.kinds[number] ?? "", df: snapshot.entities.df[number] ?? 0 })),
    things: snapshot.things,
    datasets,
    storeWrites: snapshot.writes,
    missing: [...sourcesMissing(scope, held), ...timesMissing(snapshot, selection), ...placesMissing(snapshot, selection, ontology)],
  };
}

function sourcesMissing({ datasets }: Scope, held: readonly string[]): readonly string[] {
  const others = datasets === undefined ? [] : held.filter((id) => !datasets.includes(id)).toSorted();
  if (others.length === 0) return [];
  return [`Not asked: ${others.slice(0, 5).join(", ")}${others.length > 5 ? ` and ${others.length - 5} other sources` : ""}.`];
}

function timesMissing({ links }: Snapshot, selection: Selection): readonly string[] {
  const untimed = selection.links.filter((link) => Number.isNaN(links.firstSeen[link] ?? Number.NaN)).length;
  return untimed === 0 ? [] : [`${untimed} of ${selection.links.length} links have no time.`];
}

/** Counts things of kinds that usually have a place and have none. */
function placesMissing(snapshot: Snapshot, { members }: Selection, ontology: Ontology): readonly string[] {
  const located = ontology.linkKinds.get("locatedIn");
  const usual = new Set(located?.from ?? []);
  const placed = new Set<number>();
  for (const [link, kind] of snapshot.links.kinds.entries()) if (kind === "locatedIn") placed.add(snapshot.links.sources[link] ?? 0);
  const things = [...members].filter((number) => usual.has(snapshot.entities.kinds[number] ?? "") && ontology.entityKinds.get(snapshot.entities.kinds[number] ?? "")?.sort === "thing");
  const without = things.filter((number) => !placed.has(number)).length;
  return without === 0 ? [] : [`${without} of ${things.length} things have no place.`];
}

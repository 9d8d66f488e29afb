import type { Clew } from "../../../context.ts";
import type { Reach } from "../../../reach.ts";
import { entitiesByRef, refOf, type Entity } from "../../ground/entities/index.ts";
import { askIndex } from "../search/index.ts";
import { halvesOf, type NamedIdentifier } from "./named-identifiers.ts";
import { identifiersTask } from "./tasks.ts";

/** An entity that a text names. */
export interface Screened {
  readonly entity: Entity;
  readonly by: "identifier" | "name";
  readonly times: number;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** What a text names of what is held. */
export interface Screening {
  /** By first place, ties by id. */
  readonly found: readonly Screened[];
  /** Identifiers in the text, held or not. */
  readonly read: number;
}

/** How a text is read. */
export interface ScreenedFor {
  /** Regions of the sources, for numbers without a country. */
  readonly regions: readonly string[];
  readonly signal?: AbortSignal | undefined;
}

const longestReading = 60_000;
const mostRegions = 3;
const mostSpans = 100;
const atOnce = 1_000;

/**
 * Which identifiers and names that are held stand in a text. Its identifiers are read on threads,
 * its names are looked for in the search index; then both are looked up.
 */
export async function screenText(
  clew: Clew,
  reach: Reach,
  text: string,
  { regions, signal }: ScreenedFor,
): Promise<Screening> {
  const [identifiers, names] = await Promise.all([
    identifiersIn(clew, text, regions.slice(0, mostRegions), signal),
    askIndex(clew, () => clew.search.namesIn(text)),
  ]);
  const places = new Map<string, Place[]>();
  for (const { id, start, end } of identifiers)
    note(places, refOf(clew, id), { start, end, by: "identifier" });
  const codes = names.filter(({ isCode }) => isCode);
  for (const { ref, start, end } of codes) note(places, ref, { start, end, by: "identifier" });
  const taken = coverOf(text.length, [...identifiers, ...codes]);
  for (const { ref, start, end } of names.filter(({ isCode }) => !isCode))
    if (taken[start] === 0) note(places, ref, { start, end, by: "name" });
  const refs = [...places.keys()];
  const found: Screened[] = [];
  for (let from = 0; from < refs.length; from += atOnce) {
    signal?.throwIfAborted();
    const held = await entitiesByRef(clew, reach, refs.slice(from, from + atOnce));
    for (const [ref, entity] of held) found.push(screened(entity, places.get(ref) ?? []));
  }
  return {
    found: found.toSorted(byPlace),
    read: new Set(identifiers.map(({ id }) => id)).size,
  };
}

async function identifiersIn(
  { parsers, crew, ontology }: Clew,
  text: string,
  regions: readonly string[],
  signal: AbortSignal | undefined,
): Promise<readonly NamedIdentifier[]> {
  const prefixes = Object.fromEntries(
    [...ontology.entityKinds.values()].map(({ name, idPrefix }) => [name, idPrefix]),
  );
  const bounds = { signal, milliseconds: longestReading };
  const parts = await Promise.all(
    halvesOf(text).map((half) =>
      (parsers ?? crew).run(identifiersTask, { ...half, regions, prefixes }, bounds),
    ),
  );
  return parts.flat();
}

/** By unit of a text whether an identifier stands there: a name within a handle is no name. */
function coverOf(
  length: number,
  identifiers: readonly { readonly start: number; readonly end: number }[],
): Uint8Array {
  const taken = new Uint8Array(length);
  for (const { start, end } of identifiers) taken.fill(1, start, end);
  return taken;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly by: Screened["by"];
}

function note(places: Map<string, Place[]>, ref: string, place: Place): void {
  const known = places.get(ref);
  if (known === undefined) places.set(ref, [place]);
  else if (!known.some(({ start, end }) => start === place.start && end === place.end))
    known.push(place);
}

function screened(entity: Entity, places: readonly Place[]): Screened {
  const inOrder = places.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return {
    entity,
    by: places.some(({ by }) => by === "identifier") ? "identifier" : "name",
    times: inOrder.length,
    spans: inOrder.slice(0, mostSpans).map(({ start, end }) => ({ start, end })),
  };
}

function byPlace(a: Screened, b: Screened): number {
  const [first, other] = [a.spans[0]?.start ?? 0, b.spans[0]?.start ?? 0];
  return first - other || (a.entity.id < b.entity.id ? -1 : 1);
}

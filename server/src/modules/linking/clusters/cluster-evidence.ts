import { numberAt, shortAt } from "../../../shared/numbers.ts";
import type { Row } from "../../../graph/index.ts";
import type { Scoped } from "../../networks/scopes/index.ts";
import { doublesIn } from "./connectors/doubles.ts";
import type { ClusterFacts } from "./cluster-facts.ts";
import { pricesIn, textsIn } from "./stated-facts.ts";

/** What stands behind a number: who, by ref, and what says so. */
export interface Behind {
  readonly ref: string;
  /** The properties of it that may state the value; absent where a link or its own rows say so. */
  readonly stated?: { readonly names: readonly string[]; readonly value: string };
  /**
   * What a link leads to or comes from, by ref; the moment that it bears, UTC milliseconds, where
   * only such a link says so.
   */
  readonly linked?: { readonly ref: string; readonly at?: number };
}

/** A cluster and the network it was found in. */
export interface Within extends Pick<
  ClusterFacts,
  "members" | "reasons" | "firstSeen" | "lastSeen"
> {
  readonly scoped: Scoped;
  /** 1 by entity. */
  readonly identifiers: Uint8Array;
}

/** Properties by which the things of a cluster state a name, a price, a language. */
export const statedBy = {
  NAME: ["statedName", "name"],
  PRICE: ["price", "statedPrice"],
  LANGUAGE: ["language"],
} as const;
export type Stated = keyof typeof statedBy;

/**
 * Things whose stored properties state a value, in their order; a price is in the currency that is
 * asked for, and each counts by itself.
 */
export function stating(
  fact: Stated,
  value: string,
  refs: readonly string[],
  properties: ReadonlyMap<string, Row>,
): readonly Behind[] {
  const names = statedBy[fact];
  return refs.flatMap((ref) => {
    const row = properties.get(ref) ?? {};
    const texts =
      fact === "PRICE"
        ? pricesIn(row)
            .filter(({ currency }) => currency === value)
            .map(({ text }) => text)
        : names
            .flatMap((name) => textsIn(row[name]))
            .filter((text) => text === value)
            .slice(0, 1);
    return texts.map((text) => ({ ref, stated: { names, value: text } }));
  });
}

interface Touch {
  readonly thing: number;
  readonly identifier: number;
  readonly link: number;
}

/**
 * What joins the things of a cluster: identifiers that two or more of them touch; local numbers,
 * things in their order.
 */
function joinsOf({
  members,
  reasons,
  scoped: { selection },
  identifiers,
}: Within): readonly Touch[] {
  const place = new Map(members.map((member, at) => [member, at]));
  const joining = new Set(reasons.map(({ identifier }) => identifier));
  const found: Touch[] = [];
  for (const [at, link] of selection.links.entries()) {
    const a = numberAt(selection.sources, at);
    const b = numberAt(selection.targets, at);
    const [thing, identifier] = identifiers[a] === 1 ? [b, a] : [a, b];
    if (identifiers[a] !== identifiers[b] && place.has(thing) && joining.has(identifier))
      found.push({ thing, identifier, link });
  }
  return found.toSorted(
    (one, other) =>
      (place.get(one.thing) ?? 0) - (place.get(other.thing) ?? 0) ||
      one.identifier - other.identifier ||
      one.link - other.link,
  );
}

/** Things of the cluster that touch an identifier that joins them. */
export function touching(within: Within, identifier: number): readonly Behind[] {
  const { refOf } = within.scoped;
  const things = new Set(
    joinsOf(within)
      .filter((touch) => touch.identifier === identifier)
      .map(({ thing }) => thing),
  );
  return [...things].map((thing) => ({ ref: refOf(thing), linked: { ref: refOf(identifier) } }));
}

/**
 * Things that were seen with what joins them at the first or last time of all, each with what; none
 * where no time is known.
 */
export function seenAt(within: Within, end: "firstSeen" | "lastSeen"): readonly Behind[] {
  const { scoped, [end]: at } = within;
  if (at === undefined) return [];
  const times = scoped.columns.links[end];
  const seen = joinsOf(within).filter(({ link }) => times[link] === at);
  return seen.map(({ thing, identifier }) => ({
    ref: scoped.refOf(thing),
    linked: { ref: scoped.refOf(identifier), at },
  }));
}

/**
 * Things on one of the two largest sides that an identifier alone joins, 0 for the larger, each
 * with what joins it there.
 */
export function onSide(within: Within, cut: number, side: 0 | 1): readonly Behind[] {
  const {
    members,
    scoped: { columns, selection, refOf },
    identifiers,
  } = within;
  const doubles = doublesIn(columns, selection, identifiers);
  const joins = joinsOf(within).filter(
    ({ thing, identifier }) => identifier !== cut && !doubles.has(thing, identifier),
  );
  const byThing = Map.groupBy(joins, ({ thing }) => thing);
  const byIdentifier = Map.groupBy(joins, ({ identifier }) => identifier);
  const joinedTo = (thing: number) =>
    (byThing.get(thing) ?? []).flatMap(({ identifier }) =>
      (byIdentifier.get(identifier) ?? []).map((touch) => touch.thing),
    );
  const wanted = new Set(piecesOf(members, joinedTo).toSorted((a, b) => b.length - a.length)[side]);
  return members
    .filter((thing) => wanted.has(thing))
    .map((thing) => ({
      ref: refOf(thing),
      linked: { ref: refOf(byThing.get(thing)?.[0]?.identifier ?? cut) },
    }));
}

function piecesOf(
  members: readonly number[],
  joinedTo: (thing: number) => readonly number[],
): readonly (readonly number[])[] {
  const left = new Set(members);
  return members.flatMap((start) => {
    if (!left.delete(start)) return [];
    const joined = [start];
    for (const thing of joined)
      for (const next of joinedTo(thing)) if (left.delete(next)) joined.push(next);
    return [joined];
  });
}

/**
 * Entities of a kind that the things of a cluster are linked with, what is common to many included,
 * each with the first thing that is
 */
export function linkedOfKind({ members, scoped }: Within, kind: string): readonly Behind[] {
  const {
    columns: { entities, entityKinds },
    refAt,
    refOf,
  } = scoped;
  const first = new Map<number, number>();
  for (const { thing, other } of around(members, scoped))
    if (entityKinds[shortAt(entities.kinds, other)] === kind)
      first.set(other, Math.min(first.get(other) ?? Number.POSITIVE_INFINITY, thing));
  return [...first]
    .toSorted(([a], [b]) => a - b)
    .map(([other, thing]) => ({
      ref: refAt(other),
      linked: { ref: refOf(members[thing] ?? 0) },
    }));
}

/** Things of the cluster that rows place somewhere. */
export function placedAt({ members, scoped }: Within, place: number): readonly Behind[] {
  const {
    columns: { links, linkKinds },
    refAt,
    refOf,
  } = scoped;
  const located = linkKinds.indexOf("locatedIn");
  const there = [...around(members, scoped)].filter(
    ({ other, link }) => other === place && links.kinds[link] === located,
  );
  return [...new Set(there.map(({ thing }) => thing))]
    .toSorted((a, b) => a - b)
    .map((thing) => ({ ref: refOf(members[thing] ?? 0), linked: { ref: refAt(place) } }));
}

/**
 * All links of some things: place of the thing among them, number of the other end, and of the
 * link.
 */
function* around(
  members: readonly number[],
  { columns: { links }, selection }: Scoped,
): Generator<{ readonly thing: number; readonly other: number; readonly link: number }> {
  const places = new Map(members.map((member, place) => [selection.members[member] ?? -1, place]));
  for (let link = 0; link < links.kinds.length; link += 1) {
    const source = numberAt(links.sources, link);
    const target = numberAt(links.targets, link);
    const one = places.get(source);
    const other = places.get(target);
    if (one !== undefined) yield { thing: one, other: target, link };
    if (other !== undefined && source !== target) yield { thing: other, other: source, link };
  }
}

import type { Ontology } from "../../ontology/index.ts";
import { sharedWeight } from "../linking/index.ts";
import type { LinkList } from "../networks/index.ts";
import type { Selection } from "./scope.ts";
import type { Snapshot } from "./snapshot.ts";

const mostPairs = 2_000_000;
const day = 86_400_000;

/** A thing that an identifier touches, and when. */
interface Touch {
  readonly thing: number;
  firstSeen: number;
  lastSeen: number;
}

/**
 * Things joined by what they share: for each pair the sum of sharedWeight over the identifiers that both touch. Links
 * of two things, or of two identifiers (calls, payments), count as log(N / 2) each; an identifier with such a link
 * stands in it beside the things it touches. Where all pairs would be more than 2,000,000, identifiers that join the most
 * things stand in it themselves as well, tied to each with the same weight in all and without time decay, until they are
 * not. Numbers as in the selection; the rest of its entities have no link.
 */
export function project(snapshot: Snapshot, selection: Selection, ontology: Ontology): LinkList {
  const list: { sources: number[]; targets: number[]; weights: number[] } = { sources: [], targets: [], weights: [] };
  const add = (a: number, b: number, weight: number): void => {
    if (!(weight > 0) || a === b) return;
    list.sources.push(a);
    list.targets.push(b);
    list.weights.push(weight);
  };
  const sorts = selection.members.length === 0 ? [] : [...selection.members].map((number) => ontology.entityKinds.get(snapshot.entities.kinds[number] ?? "")?.sort === "identifier");
  const direct = Math.max(1, Math.log(Math.max(3, snapshot.things) / 2));
  const touches = new Map<number, Map<number, Touch>>();
  const linked = new Set<number>();
  for (const [place, link] of selection.links.entries()) {
    const [a, b] = [selection.sources[place] ?? 0, selection.targets[place] ?? 0];
    if (sorts[a] === sorts[b]) {
      add(a, b, direct);
      if (sorts[a] === true) linked.add(a).add(b);
    } else touch(touches, sorts[a] === true ? a : b, sorts[a] === true ? b : a, snapshot, link);
  }
  const most = mostJoined(touches);
  for (const [identifier, byThing] of touches) joinThings(snapshot, selection, ontology, { identifier, byThing, stands: linked.has(identifier), inPairs: byThing.size <= most }, add);
  return { size: selection.members.length, ...list };
}

function touch(touches: Map<number, Map<number, Touch>>, identifier: number, thing: number, { links }: Snapshot, link: number): void {
  const byThing = touches.get(identifier) ?? new Map<number, Touch>();
  touches.set(identifier, byThing);
  const [firstSeen, lastSeen] = [links.firstSeen[link] ?? Number.NaN, links.lastSeen[link] ?? Number.NaN];
  const known = byThing.get(thing);
  if (known === undefined) byThing.set(thing, { thing, firstSeen, lastSeen });
  else {
    known.firstSeen = Math.min(known.firstSeen, firstSeen);
    known.lastSeen = Math.max(known.lastSeen, lastSeen);
  }
}

interface Shared {
  readonly identifier: number;
  readonly byThing: ReadonlyMap<number, Touch>;
  /** True where the identifier is an entity of the network itself, for what else it is linked with. */
  readonly stands: boolean;
  /** True where each pair of its things is joined, false where each is tied to the identifier. */
  readonly inPairs: boolean;
}

function joinThings(snapshot: Snapshot, { members }: Selection, ontology: Ontology, { identifier, byThing, stands, inPairs }: Shared, add: (a: number, b: number, weight: number) => void): void {
  const number = members[identifier] ?? 0;
  const kind = ontology.entityKinds.get(snapshot.entities.kinds[number] ?? "");
  const df = snapshot.entities.df[number] ?? 0;
  const shareable = { kind: kind?.name ?? "", df, marks: snapshot.entities.unrecognised[number] === 1 ? ["unrecognised"] : [] };
  const weigh = (gap: number | undefined) => sharedWeight(shareable, kind, snapshot.things, gap);
  const things = [...byThing.values()];
  if (!inPairs) {
    for (const { thing } of things) add(identifier, thing, (weigh(undefined) * (things.length - 1)) / 2);
    return;
  }
  for (const [place, a] of things.entries()) {
    if (stands) add(identifier, a.thing, weigh(0));
    for (const b of things.slice(place + 1)) add(a.thing, b.thing, weigh(gapOf(a, b)));
  }
}

function gapOf(a: Touch, b: Touch): number | undefined {
  const apart = Math.max(b.firstSeen - a.lastSeen, a.firstSeen - b.lastSeen);
  return Number.isNaN(apart) ? undefined : Math.max(0, apart / day);
}

/** How many things an identifier may touch for all their pairs to be joined. */
function mostJoined(touches: ReadonlyMap<number, ReadonlyMap<number, Touch>>): number {
  let pairs = 0;
  for (const size of [...touches.values()].map(({ size: things }) => things).toSorted((a, b) => a - b)) {
    pairs += (size * (size - 1)) / 2;
    if (pairs > mostPairs) return size - 1;
  }
  return Number.POSITIVE_INFINITY;
}

import type { Ontology } from "../../ontology/index.ts";
import { TooLarge } from "../../shared/errors.ts";
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
 * stands in it beside the things it touches. Numbers as in the selection; the rest of its entities have no link.
 * Throws TooLarge above 2,000,000 pairs.
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
  refusePairs(touches);
  for (const [identifier, byThing] of touches) joinThings(snapshot, selection, ontology, { identifier, byThing, stands: linked.has(identifier) }, add);
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
  /** True where the identifier is an entity of the network itself. */
  readonly stands: boolean;
}

function joinThings(snapshot: Snapshot, { members }: Selection, ontology: Ontology, { identifier, byThing, stands }: Shared, add: (a: number, b: number, weight: number) => void): void {
  const number = members[identifier] ?? 0;
  const kind = ontology.entityKinds.get(snapshot.entities.kinds[number] ?? "");
  const df = snapshot.entities.df[number] ?? 0;
  const shareable = { kind: kind?.name ?? "", df, marks: snapshot.entities.unrecognised[number] === 1 ? ["unrecognised"] : [] };
  const weigh = (gap: number | undefined) => sharedWeight(shareable, kind, snapshot.things, gap);
  const things = [...byThing.values()];
  for (const [place, a] of things.entries()) {
    if (stands) add(identifier, a.thing, weigh(0));
    for (const b of things.slice(place + 1)) add(a.thing, b.thing, weigh(gapOf(a, b)));
  }
}

function gapOf(a: Touch, b: Touch): number | undefined {
  const apart = Math.max(b.firstSeen - a.lastSeen, a.firstSeen - b.lastSeen);
  return Number.isNaN(apart) ? undefined : Math.max(0, apart / day);
}

function refusePairs(touches: ReadonlyMap<number, ReadonlyMap<number, Touch>>): void {
  let pairs = 0;
  for (const { size } of touches.values()) pairs += (size * (size - 1)) / 2;
  if (pairs > mostPairs) throw new TooLarge(`What is shared here joins ${pairs} pairs; at most ${mostPairs} are measured at once. Narrow the scope by source, kind or time.`);
}

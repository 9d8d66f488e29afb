import { byteAt, numberAt, shortAt } from "../../../shared/numbers.ts";
import { rowEnd, rowLength, rowStart } from "../../../shared/compressed-rows.ts";
import { sharing, withoutTouches, type Evidence } from "./what-is-shared.ts";
import { thingsOf } from "./learned.ts";

/** A wording of so many things is asked whether its users throw their numbers away. */
const leastThings = 20;
/** A number that so many things name at most may have been made up, and met by chance. */
const mostOnce = 2;
/** Of what is thrown away so much is named once, and so much at least. */
const nearlyAll = 0.97;
const leastShare = 0.9;
/** Log likelihood against chance from which on it is believed. */
const leastEvidence = 10;

/** What is thrown away. */
export interface ThrownAway {
  /** The evidence without it. */
  readonly evidence: Evidence;
  /** By thing: 1 where its contacts were left out. */
  readonly throwing: Uint8Array;
  /** Wordings whose users it are. */
  readonly found: ReadonlySet<number>;
}

/**
 * The evidence without contacts that are thrown away after one use. Where nearly every thing that
 * uses a wording names a number of its own, far more often than things of the
 * store do, the numbers are made up or used once: they tell nothing of who is behind.
 */
export function withoutThrownAway(evidence: Evidence): ThrownAway {
  const dropped = new Uint8Array(evidence.thingAt.length);
  const throwing = new Uint8Array(evidence.things.length);
  const found = new Set<number>();
  for (const kind of contactKinds(evidence)) {
    const isOnce = onceByThing(evidence, kind);
    const usual = usualShare(evidence, isOnce);
    for (let identifier = 0; identifier < evidence.identifiers.length; identifier += 1) {
      if (shortAt(evidence.words, identifier) === 0) continue;
      if (rowLength(evidence.offsets, identifier) < leastThings) continue;
      if (!throwsAway(thingsOf(evidence, identifier), isOnce, usual)) continue;
      found.add(identifier);
      const own = thingsOf(evidence, identifier);
      for (const touch of madeUp(evidence, own, kind)) {
        dropped[touch] = 1;
        throwing[numberAt(evidence.thingAt, touch)] = 1;
      }
    }
  }
  return {
    evidence: found.size > 0 ? withoutTouches(evidence, dropped) : evidence,
    throwing,
    found,
  };
}

/** The touches of contacts of a kind that hardly any other of some things has. */
function madeUp(evidence: Evidence, things: Uint32Array, kind: number): readonly number[] {
  const touches = [...things].flatMap((thing) => contactTouches(evidence, thing, kind));
  const counts = new Map<number, number>();
  for (const touch of touches) {
    const contact = numberAt(evidence.identifierAt, touch);
    counts.set(contact, (counts.get(contact) ?? 0) + 1);
  }
  return touches.filter(
    (touch) => (counts.get(numberAt(evidence.identifierAt, touch)) ?? 0) <= mostOnce,
  );
}

function contactKinds({ kinds, tells }: Evidence): ReadonlySet<number> {
  return new Set(kinds.filter((_, identifier) => byteAt(tells, identifier) === sharing.contact));
}

const noContact = 0;
const once = 1;
const again = 2;

/** By thing: whether each of its contacts of a kind is named about once. */
function onceByThing(evidence: Evidence, kind: number): Uint8Array {
  return Uint8Array.from(evidence.things, (_, thing) => {
    const touches = contactTouches(evidence, thing, kind);
    if (touches.length === 0) return noContact;
    const isOnce = touches.every(
      (touch) => rowLength(evidence.offsets, numberAt(evidence.identifierAt, touch)) <= mostOnce,
    );
    return isOnce ? once : again;
  });
}

function usualShare({ things }: Evidence, isOnce: Uint8Array): number {
  let held = 5;
  let all = 10;
  for (let thing = 0; thing < things.length; thing += 1) {
    if (byteAt(isOnce, thing) === once) held += 1;
    if (byteAt(isOnce, thing) !== noContact) all += 1;
  }
  return Math.min(0.9, Math.max(0.1, held / all));
}

function throwsAway(things: Uint32Array, isOnce: Uint8Array, usual: number): boolean {
  let spoken = 0;
  let named = 0;
  let single = 0;
  for (const thing of things) {
    const how = byteAt(isOnce, thing);
    if (how === noContact) continue;
    named += 1;
    if (how === once) single += 1;
    spoken += how === once ? Math.log(nearlyAll / usual) : Math.log((1 - nearlyAll) / (1 - usual));
  }
  return named >= leastThings / 2 && single >= leastShare * named && spoken >= leastEvidence;
}

function contactTouches(
  { ownOffsets, own, identifierAt, tells, kinds }: Evidence,
  thing: number,
  kind: number,
): readonly number[] {
  return [...own.subarray(rowStart(ownOffsets, thing), rowEnd(ownOffsets, thing))].filter(
    (touch) => {
      const identifier = numberAt(identifierAt, touch);
      return byteAt(tells, identifier) === sharing.contact && shortAt(kinds, identifier) === kind;
    },
  );
}

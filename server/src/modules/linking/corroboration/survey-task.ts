import { byteAt, numberAt, shortAt } from "../../../shared/numbers.ts";
import { defineTask } from "../../../shared/work/task.ts";
import type { Columns, KindFacts } from "../../networks/scopes/index.ts";
import { hubAbove } from "../../ground/weights/index.ts";
import { networkByThing, networksIn, type Breaks, type FoundNetworks } from "./found-networks.ts";
import { togetherAgain, type TogetherAgain } from "./together-again.ts";
import { probabilityOf } from "./weighing.ts";
import type { Evidence } from "./what-is-shared.ts";
import { changesByThreads, changesOf, type Change } from "./changes-of-hands.ts";
import { crossingsOf, type Crossing } from "./crossings.ts";

/** What is known of a store whose things are put together. */
export interface LookWork {
  readonly columns: Columns;
  /** By number of the kind. */
  readonly kinds: readonly (KindFacts | undefined)[];
  /** By number of the entity: what an analyst decided of it. */
  readonly decided: ReadonlyMap<number, "common" | "links">;
  /** Numbers of identifiers that join throughout by decision, whatever their sightings show. */
  readonly joined: ReadonlySet<number>;
  /** Numbers of identifiers that join nothing by decision. */
  readonly without: ReadonlySet<number>;
}

/** Two sides that an identifier alone would bring together; numbers of the snapshot. */
export interface PossibleJoin {
  readonly identifier: number;
  /** Things that have it, on the side that hung on it alone and on the other. */
  readonly apart: readonly number[];
  readonly rest: readonly number[];
  /** Things on either side in all. */
  readonly sizes: readonly [number, number];
  /** That the two sides belong together, 0 to 0.5. */
  readonly probability: number;
}

/** What was found of the identifiers and of who belongs together; numbers of the snapshot. */
export interface Looked {
  readonly crossings: readonly Crossing[];
  readonly changes: readonly Change[];
  /** By number of the entity: number of its network; -1 for what is in none. */
  readonly networks: Int32Array;
  /** The likeliest first, ties by size and number. */
  readonly possible: readonly PossibleJoin[];
  /**
   * By number of an identifier: the least and the greatest probability of what it joined within
   * networks.
   */
  readonly joints: ReadonlyMap<number, readonly [number, number]>;
  /** Who was at the same places at the same times, again and again. */
  readonly companions: TogetherAgain["companions"];
  /** Places that were passed over in looking for them. */
  readonly passedOver: number;
}

/**
 * Finds who belongs together, what is common to many, and what changed hands. What was found before
 * counts for nothing.
 */
export const lookTask = defineTask(import.meta.url, "lookTask", (work: LookWork): Looked => {
  const { columns, kinds, decided, joined, without } = work;
  const changes: Change[] = [];
  const above = hubAbove(columns.things);
  const found = networksIn({
    columns,
    kinds,
    above,
    without,
    decided: new Map([...[...joined].map((one) => [one, "links"] as const), ...decided]),
    breaksAmong: (common, evidence) => {
      changes.push(...changesAmong(work, common, evidence));
      return breaksOf(changes);
    },
  });
  changes.push(...changesByThreads(found, changes, changing(work, found.common, found.evidence)));
  return {
    crossings: crossingsOf(found, above, decided),
    changes: changes.map((change) => numberedAsHeld(change, found.evidence)),
    networks: networksByNumber(found, columns.entities.df.length),
    possible: possibleIn(found),
    joints: jointsIn(found),
    ...togetherAgain(columns),
  };
});

/** 1 by identifier: its kind changes hands, and neither the data nor a decision says otherwise. */
function changing(
  { columns, kinds, joined }: LookWork,
  common: Uint8Array,
  { identifiers }: Evidence,
): Uint8Array {
  return Uint8Array.from(identifiers, (number, identifier) => {
    const kind = kinds[shortAt(columns.entities.kinds, number)];
    const may = kind?.changesHands === true && !joined.has(number);
    return Number(may && byteAt(common, identifier) === 0);
  });
}

function changesAmong(work: LookWork, common: Uint8Array, evidence: Evidence): readonly Change[] {
  const held = holdingsIn(work);
  const numberOf = (identifier: number) => numberAt(evidence.identifiers, identifier);
  return changesOf({
    touches: {
      offsets: evidence.offsets,
      things: evidence.thingAt,
      firstSeen: evidence.first,
      lastSeen: evidence.last,
    },
    links: common.map((one) => 1 - one),
    mayChange: changing(work, common, evidence),
    holds: (thing, identifier) =>
      held.has(`${numberAt(evidence.things, thing)} ${numberOf(identifier)}`),
  });
}

function breaksOf(changes: readonly Change[]): Breaks {
  return new Map(
    [...Map.groupBy(changes, ({ identifier }) => identifier)].map(([identifier, own]) => [
      identifier,
      own.map(({ at }) => at).toSorted((a, b) => a - b),
    ]),
  );
}

/** The same by numbers of the snapshot instead of those of the evidence. */
function numberedAsHeld(change: Change, { things, identifiers }: Evidence): Change {
  const ofThings = (all: readonly number[]) => all.map((thing) => numberAt(things, thing));
  const ofIdentifiers = (all: readonly number[]) => all.map((one) => numberAt(identifiers, one));
  return {
    ...change,
    identifier: numberAt(identifiers, change.identifier),
    before: ofThings(change.before),
    after: ofThings(change.after),
    sharedBefore: ofIdentifiers(change.sharedBefore),
    sharedAfter: ofIdentifiers(change.sharedAfter),
  };
}

function networksByNumber(found: FoundNetworks, size: number): Int32Array {
  const { things } = found.evidence;
  const byThing = networkByThing(found, things.length);
  const byNumber = new Int32Array(size).fill(-1);
  for (const [thing, number] of things.entries()) byNumber[number] = byThing[thing] ?? -1;
  return byNumber;
}

function possibleIn({ possible, evidence }: FoundNetworks): readonly PossibleJoin[] {
  const numbers = (things: readonly number[]) =>
    things.map((thing) => numberAt(evidence.things, thing));
  return possible
    .map(({ identifier, apart, rest, sizes, odds }) => ({
      identifier: numberAt(evidence.identifiers, identifier),
      apart: numbers(apart),
      rest: numbers(rest),
      sizes,
      probability: probabilityOf(odds),
    }))
    .toSorted(
      (a, b) =>
        b.probability - a.probability ||
        Math.min(...b.sizes) - Math.min(...a.sizes) ||
        a.identifier - b.identifier,
    );
}

function jointsIn({ joints, evidence }: FoundNetworks): Looked["joints"] {
  const found = new Map<number, readonly [number, number]>();
  for (const { identifier, odds } of joints) {
    const number = numberAt(evidence.identifiers, identifier);
    const probability = probabilityOf(odds);
    const [least, most] = found.get(number) ?? [probability, probability];
    found.set(number, [Math.min(least, probability), Math.max(most, probability)]);
  }
  return found;
}

/** Who uses or owns an identifier, as a source says of a person or an organisation. */
function holdingsIn({ columns: { links, linkKinds, entities }, kinds }: LookWork): Set<string> {
  const holding = ["uses", "owns"]
    .map((name) => linkKinds.indexOf(name))
    .filter((kind) => kind >= 0);
  const held = new Set<string>();
  for (const [link, source] of links.sources.entries()) {
    if (!holding.includes(shortAt(links.kinds, link))) continue;
    if (kinds[shortAt(entities.kinds, source)]?.isHolder === true)
      held.add(`${source} ${numberAt(links.targets, link)}`);
  }
  return held;
}

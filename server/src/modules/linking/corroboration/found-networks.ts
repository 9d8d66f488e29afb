import type { Columns, KindFacts } from "../../networks/scopes/index.ts";
import { bundlesOf } from "./bundles.ts";
import { evidenceOf, type Evidence } from "./what-is-shared.ts";
import { joinedBy, membersOf, type Joint } from "./joining.ts";
import { firstSightings, learnedFrom } from "./learned.ts";
import { partedBy, type Parted } from "./weak-bundles.ts";
import type { Scales } from "./beside.ts";
import type { Finding } from "./weighing.ts";
import { withoutThrownAway } from "./thrown-away.ts";

/** What is held and decided, as networks are found in it; numbers are those of the snapshot. */
export interface NetworkWork {
  readonly columns: Columns;
  /** By number of the kind. */
  readonly kinds: readonly (KindFacts | undefined)[];
  /** Identifiers that an analyst called common, or let link. */
  readonly decided: ReadonlyMap<number, "common" | "links">;
  /** Identifiers that join nothing by decision, and whatever else is to be left out. */
  readonly without: ReadonlySet<number>;
  /** Things an identifier may have and link as long as nothing else is known of them. */
  readonly above: number;
  /**
   * Given the identifiers that link nothing: those that changed hands, and when, UTC milliseconds,
   * ascending.
   */
  readonly breaksAmong: (common: Uint8Array, evidence: Evidence) => Breaks;
}

/** By local number of an identifier: when it changed hands. */
export type Breaks = ReadonlyMap<number, readonly number[]>;

/** What was found. Things and identifiers by local number of the evidence. */
export interface FoundNetworks extends Parted {
  readonly evidence: Evidence;
  /** By identifier: 1 where it is common to many. */
  readonly common: Uint8Array;
  readonly findings: ReadonlyMap<number, Finding>;
  /** Identifiers of many things of which nothing is known beside that. */
  readonly unknown: ReadonlySet<number>;
  /** What put the networks together; joints across networks fell away. */
  readonly joints: readonly Joint[];
}

/** Finds who belongs together: what is held, weighed by what else speaks for it. */
export function networksIn(work: NetworkWork): FoundNetworks {
  const thrown = withoutThrownAway(evidenceOf(work.columns, work.kinds, work.without));
  const { evidence } = thrown;
  const scales: Scales = {
    evidence,
    learned: learnedFrom(evidence),
    bundles: bundlesOf(evidence),
    firstOf: firstSightings(evidence),
    common: new Uint8Array(evidence.identifiers.length),
    decided: Uint8Array.from(evidence.identifiers, (number) => rulingOf(work, number)),
    above: work.above,
    thrown,
    rarerAlone: true,
  };
  const joined = joinedBy(scales);
  const parted = partedBy(
    scales,
    membersOf(joined, evidence.things.length),
    spellsOf(evidence, work.breaksAmong(scales.common, evidence)),
  );
  const networkOf = networkByThing(parted, evidence.things.length);
  return {
    ...parted,
    evidence,
    common: scales.common,
    findings: joined.findings,
    unknown: joined.unknown,
    joints: joined.joints.filter(({ things: [a, b] }) => networkOf[a] === networkOf[b]),
  };
}

/** By thing: the number of its network; −1 where it is alone. */
export function networkByThing({ networks }: Pick<Parted, "networks">, size: number): Int32Array {
  const found = new Int32Array(size).fill(-1);
  for (const [network, things] of networks.entries())
    for (const thing of things) found[thing] = network;
  return found;
}

function rulingOf({ decided }: NetworkWork, number: number): number {
  const ruling = decided.get(number);
  if (ruling === undefined) return 0;
  return ruling === "links" ? 1 : 2;
}

/** By touch: how many times its identifier had changed hands before it was seen. */
function spellsOf({ identifierAt, first }: Evidence, breaks: Breaks): Uint32Array {
  return Uint32Array.from(identifierAt, (identifier, touch) => {
    const times = breaks.get(identifier);
    const at = first[touch] ?? Number.NaN;
    return times === undefined ? 0 : times.filter((time) => time <= at).length;
  });
}

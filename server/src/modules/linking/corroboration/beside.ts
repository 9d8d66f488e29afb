import { byteAt, numberAt } from "../../../shared/numbers.ts";
import { rowLength } from "../../../shared/compressed-rows.ts";
import { sharing, type Evidence } from "./what-is-shared.ts";
import type { Group, Side } from "./thing-groups.ts";
import type { Learned } from "./learned.ts";
import type { ThrownAway } from "./thrown-away.ts";

/** What everything is weighed by. */
export interface Scales {
  readonly evidence: Evidence;
  readonly learned: Learned;
  /** By identifier. */
  readonly bundles: Uint32Array;
  /** First sighting of each thing, UTC milliseconds; NaN where unknown. */
  readonly firstOf: Float64Array;
  /** By identifier: 1 where it is common to many and so says nothing. */
  readonly common: Uint8Array;
  /** By identifier: 1 where an analyst decided that it links, 2 that it does not. */
  readonly decided: Uint8Array;
  /** Whose users throw their numbers away, and whose numbers were left out. */
  readonly thrown: Pick<ThrownAway, "throwing" | "found">;
  /** Things an identifier may have as long as nothing else is known of them. */
  readonly above: number;
  /**
   * While the groups are put together from the rarest identifier on, one that is more common was not
   * looked at yet, and says nothing.
   */
  rarerAlone: boolean;
}

/** Whether an identifier says anything beside another: not of its bundle, and not common. */
export function isBeside(
  scales: Scales,
  other: number,
  identifier: number,
  rarer: boolean,
): boolean {
  const { bundles, common, evidence } = scales;
  return (
    numberAt(bundles, other) !== numberAt(bundles, identifier) &&
    byteAt(common, other) === 0 &&
    (!rarer || rowLength(evidence.offsets, other) <= rowLength(evidence.offsets, identifier))
  );
}

export function hasContact(
  scales: Scales,
  group: Group,
  identifier: number,
  rarer: boolean,
): boolean {
  return group.contacts.values().some((other) => isBeside(scales, other, identifier, rarer));
}

/** Whether a group has anything that another could share. */
export function canShare(scales: Scales, group: Group, identifier: number): boolean {
  const { rarerAlone } = scales;
  return (
    hasContact(scales, group, identifier, rarerAlone) ||
    group.shared.values().some((other) => isBeside(scales, other, identifier, rarerAlone))
  );
}

/** Pieces of evidence that two groups share beside an identifier, a contact for two; at most three. */
export function sharedBeside(scales: Scales, a: Group, b: Group, identifier: number): number {
  const { bundles, evidence, rarerAlone } = scales;
  const [few, many] = a.shared.size < b.shared.size ? [a, b] : [b, a];
  const met = new Set<number>();
  let pieces = 0;
  for (const other of few.shared) {
    if (!many.shared.has(other) || !isBeside(scales, other, identifier, rarerAlone)) continue;
    if (met.has(numberAt(bundles, other))) continue;
    met.add(numberAt(bundles, other));
    pieces += byteAt(evidence.tells, other) === sharing.contact ? 2 : 1;
    if (pieces >= 3) return 3;
  }
  return pieces;
}

/** Whether it is a wording whose users throw their numbers away. */
export function isOfThrowers({ thrown: { found } }: Scales, identifier: number): boolean {
  return found.has(identifier);
}

/** Whether those things of a side that have an identifier throw their numbers away. */
export function throwsAll({ thrown: { throwing } }: Scales, { things }: Side): boolean {
  return things.every((thing) => byteAt(throwing, thing) === 1);
}

import type { EntityId } from "./drawn.ts";

/** A group as it is shown on the chart: its letter, and those of it that are shown. */
export interface ShownGroup {
  /** Number in the answer. */
  readonly id: number;
  /** Place among the groups shown, from 0, most shown first: decides letter and colour. */
  readonly at: number;
  readonly letter: string;
  /** Ids that are shown, in order. */
  readonly members: readonly EntityId[];
  /** Entities in it, those that are not shown too. */
  readonly size: number;
  /** Mean share of further runs in which its entities stayed with it, 0–1. */
  readonly steadiness: number;
}

/** A … Z, then AA, AB …: beside every colour, so that nothing is shown by colour alone. */
export function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last;
}

interface Answered {
  readonly partition: readonly { readonly id: number; readonly members: readonly EntityId[] }[];
  readonly steadiness: ReadonlyMap<number, number>;
}

/** Groups of which two or more are shown, most shown first, ties as answered; who is in no such group is on its own. */
export function groupsShown(
  { partition, steadiness }: Answered,
  shown: ReadonlySet<EntityId>,
): readonly ShownGroup[] {
  return partition
    .map(({ id, members }) => ({
      id,
      size: members.length,
      members: members.filter((member) => shown.has(member)),
    }))
    .filter(({ members }) => members.length > 1)
    .toSorted((a, b) => b.members.length - a.members.length || a.id - b.id)
    .map((group, at) => ({
      ...group,
      at,
      letter: letterOf(at),
      steadiness: steadiness.get(group.id) ?? 0,
    }));
}

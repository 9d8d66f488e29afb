import type { Assignment } from "./assignment.ts";

/** What became of a cluster between two assignments; things by ref, ascending. */
export interface Change {
  readonly isNew: boolean;
  readonly came: readonly string[];
  readonly left: readonly string[];
  /** Ids of clusters that were there then, are no more, and whose things are partly in it now. */
  readonly joined: readonly string[];
  /** Ids of clusters that were not there then and have things now that were in it. */
  readonly split: readonly string[];
}

/** What became of a cluster by id since then. */
export function changeOf(id: string, then: Assignment, now: Assignment): Change {
  const membersIn = ({ clusterOf }: Assignment) =>
    [...clusterOf].flatMap(([ref, cluster]) => (cluster === id ? [ref] : []));
  const came = membersIn(now).filter((ref) => then.clusterOf.get(ref) !== id);
  const left = membersIn(then).filter((ref) => now.clusterOf.get(ref) !== id);
  const from = came.flatMap((ref) => then.clusterOf.get(ref) ?? []);
  const to = left.flatMap((ref) => now.clusterOf.get(ref) ?? []);
  return {
    isNew: !then.sizes.has(id),
    came: came.toSorted(),
    left: left.toSorted(),
    joined: [...new Set(from)].filter((one) => !now.sizes.has(one)).toSorted(),
    split: [...new Set(to)].filter((one) => !then.sizes.has(one)).toSorted(),
  };
}

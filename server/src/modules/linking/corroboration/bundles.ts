import { numberAt, signedAt } from "../../../shared/numbers.ts";
import { rowEnd, rowLength, rowStart } from "../../../shared/compressed-rows.ts";
import { disjointSets } from "../../../shared/disjoint-sets.ts";
import { choices } from "./choices.ts";
import type { Evidence } from "./what-is-shared.ts";

const leastTogether = 3;

/**
 * By identifier: the bundle it belongs to. Identifiers that travel together (a text and its picture,
 * a directory's number and its site, a picture and its group) are one piece of evidence: three fifths
 * of the things of either have the other as well, three at least.
 */
export function bundlesOf(evidence: Evidence): Uint32Array {
  const count = evidence.identifiers.length;
  const sets = disjointSets(count);
  for (let identifier = 0; identifier < count; identifier += 1) {
    const size = rowLength(evidence.offsets, identifier);
    const group = signedAt(evidence.groupOf, identifier);
    if (group >= 0 && size > 1) sets.join(identifier, group);
    if (size < leastTogether) continue;
    for (const [other, together] of companionsOf(identifier, evidence)) {
      const most = Math.max(size, rowLength(evidence.offsets, other));
      if (together >= leastTogether && together >= choices.bundled * most)
        sets.join(identifier, other);
    }
  }
  return Uint32Array.from({ length: count }, (_, identifier) => sets.of(identifier));
}

/** With how many of its things each later identifier of about its size is touched as well. */
function companionsOf(
  identifier: number,
  { offsets, thingAt, ownOffsets, own, identifierAt }: Evidence,
): ReadonlyMap<number, number> {
  const size = rowLength(offsets, identifier);
  const counts = new Map<number, number>();
  for (let touch = rowStart(offsets, identifier); touch < rowEnd(offsets, identifier); touch += 1) {
    const thing = numberAt(thingAt, touch);
    for (let at = rowStart(ownOffsets, thing); at < rowEnd(ownOffsets, thing); at += 1) {
      const other = numberAt(identifierAt, numberAt(own, at));
      const others = rowLength(offsets, other);
      if (
        other > identifier &&
        size >= choices.bundled * others &&
        others >= choices.bundled * size
      )
        counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return counts;
}

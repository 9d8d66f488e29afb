import { numberAt, realAt } from "../../../shared/numbers.ts";
import { rowEnd, rowStart } from "../../../shared/rows.ts";
import type { Level } from "./level.ts";
import { compact } from "./numbering.ts";

/**
 * The level above: each part as one, links between parts taken together. Numbers `parts` anew from
 * 0 on, in place.
 */
export function aggregate(level: Level, parts: Uint32Array): Level {
  const size = compact(parts);
  const { starts, members } = membersOf(parts, size);
  const offsets = new Uint32Array(size + 1);
  const strengths = new Float64Array(size);
  const room = level.neighbours.length;
  const neighbours = new Uint32Array(room);
  const weights = new Float64Array(room);
  const slot = new Uint32Array(size);
  let next = 0;
  for (let part = 0; part < size; part += 1) {
    const first = next;
    const end = numberAt(starts, part + 1);
    for (let at = numberAt(starts, part); at < end; at += 1) {
      const one = numberAt(members, at);
      strengths[part] = realAt(strengths, part) + realAt(level.strengths, one);
      const last = rowEnd(level.offsets, one);
      for (let place = rowStart(level.offsets, one); place < last; place += 1) {
        const other = numberAt(parts, numberAt(level.neighbours, place));
        if (other === part) continue;
        const found = numberAt(slot, other);
        const weight = realAt(level.weights, place);
        if (found > first) weights[found - 1] = realAt(weights, found - 1) + weight;
        else {
          neighbours[next] = other;
          weights[next] = weight;
          slot[other] = next += 1;
        }
      }
    }
    offsets[part + 1] = next;
  }
  return {
    size,
    offsets,
    neighbours: neighbours.slice(0, next),
    weights: weights.slice(0, next),
    strengths,
  };
}

/** The groups of a level's members for the level above, where each part is one. */
export function lifted(groups: Uint32Array, parts: Uint32Array, size: number): Uint32Array {
  const above = new Uint32Array(size);
  for (let one = 0; one < parts.length; one += 1)
    above[numberAt(parts, one)] = numberAt(groups, one);
  compact(above);
  return above;
}

function membersOf(
  parts: Uint32Array,
  size: number,
): { readonly starts: Uint32Array; readonly members: Uint32Array } {
  const starts = new Uint32Array(size + 2);
  for (const part of parts) starts[part + 2] = numberAt(starts, part + 2) + 1;
  for (let part = 2; part < starts.length; part += 1)
    starts[part] = numberAt(starts, part) + numberAt(starts, part - 1);
  const members = new Uint32Array(parts.length);
  for (let one = 0; one < parts.length; one += 1) {
    const place = numberAt(starts, numberAt(parts, one) + 1);
    members[place] = one;
    starts[numberAt(parts, one) + 1] = place + 1;
  }
  return { starts, members };
}

import { rowEnd, rowStart } from "../../../../shared/compressed-rows.ts";
import type { Level } from "./level.ts";
import { compact } from "../numbering.ts";

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
    const end = rowEnd(starts, part);
    for (let at = rowStart(starts, part); at < end; at += 1) {
      const one = members[at] ?? 0;
      strengths[part] = (strengths[part] ?? 0) + (level.strengths[one] ?? 0);
      const last = rowEnd(level.offsets, one);
      for (let place = rowStart(level.offsets, one); place < last; place += 1) {
        const other = parts[level.neighbours[place] ?? 0] ?? 0;
        if (other === part) continue;
        const found = slot[other] ?? 0;
        const weight = level.weights[place] ?? 0;
        if (found > first) weights[found - 1] = (weights[found - 1] ?? 0) + weight;
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
  for (let one = 0; one < parts.length; one += 1) above[parts[one] ?? 0] = groups[one] ?? 0;
  compact(above);
  return above;
}

function membersOf(
  parts: Uint32Array,
  size: number,
): { readonly starts: Uint32Array; readonly members: Uint32Array } {
  const starts = new Uint32Array(size + 2);
  for (const part of parts) starts[part + 2] = (starts[part + 2] ?? 0) + 1;
  for (let part = 2; part < starts.length; part += 1)
    starts[part] = (starts[part] ?? 0) + (starts[part - 1] ?? 0);
  const members = new Uint32Array(parts.length);
  for (let one = 0; one < parts.length; one += 1) {
    const place = starts[(parts[one] ?? 0) + 1] ?? 0;
    members[place] = one;
    starts[(parts[one] ?? 0) + 1] = place + 1;
  }
  return { starts, members };
}

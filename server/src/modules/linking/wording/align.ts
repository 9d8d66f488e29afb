import type { Words } from "./text-words.ts";

/** Words of a text that are aligned at most; those beyond stand by themselves. */
export const mostAligned = 400;

/**
 * Sets a text's words beside another's, as many equal ones as go in order (longest common
 * subsequence): by word of `from` the place of its like in `to`, or −1.
 */
export function aligned({ hashes: from }: Words, { hashes: to }: Words): Int32Array {
  const n = Math.min(from.length, mostAligned);
  const m = Math.min(to.length, mostAligned);
  const lengths = lengthsOf(from, to, n, m);
  const places = new Int32Array(from.length).fill(-1);
  for (let i = 0, j = 0; i < n && j < m;) {
    const at = i * (m + 1) + j;
    if (from[i] === to[j]) places[i++] = j++;
    else if ((lengths[at + m + 1] ?? 0) >= (lengths[at + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return places;
}

/** By pair of places how many words the rests have in common, in order. */
function lengthsOf(from: Uint32Array, to: Uint32Array, n: number, m: number): Uint16Array {
  const lengths = new Uint16Array((n + 1) * (m + 1));
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let j = m - 1; j >= 0; j -= 1) {
      const at = i * (m + 1) + j;
      lengths[at] =
        from[i] === to[j]
          ? (lengths[at + m + 2] ?? 0) + 1
          : Math.max(lengths[at + m + 1] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}

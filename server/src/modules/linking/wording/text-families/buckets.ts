/**
 * Places whose keys are the same, two and more, each bucket ascending, buckets by their first.
 * Takes time in the number of keys, as sorting would not.
 */
export function* bucketsOf(keys: Uint32Array): Generator<Uint32Array> {
  const { of, buckets } = numbered(keys);
  const ends = new Uint32Array(buckets + 1);
  for (const bucket of of) ends[bucket + 1] = (ends[bucket + 1] ?? 0) + 1;
  for (let bucket = 0; bucket < buckets; bucket += 1)
    ends[bucket + 1] = (ends[bucket + 1] ?? 0) + (ends[bucket] ?? 0);
  const members = new Uint32Array(keys.length);
  const next = ends.slice();
  for (let place = 0; place < keys.length; place += 1) {
    const bucket = of[place] ?? 0;
    members[next[bucket] ?? 0] = place;
    next[bucket] = (next[bucket] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const start = ends[bucket] ?? 0;
    const end = ends[bucket + 1] ?? 0;
    if (end - start > 1) yield members.subarray(start, end);
  }
}

/** By place the number of its key, in order of first appearance. */
function numbered(keys: Uint32Array): { readonly of: Uint32Array; readonly buckets: number } {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, keys.length * 2)));
  const table = new Uint32Array(size * 2); // a key, and its number from 1 beside it
  const of = new Uint32Array(keys.length);
  let buckets = 0;
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] ?? 0;
    let slot = (key & (size - 1)) * 2;
    while (table[slot + 1] !== 0 && table[slot] !== key) slot = (slot + 2) & (size * 2 - 1);
    if (table[slot + 1] === 0) {
      table[slot] = key;
      table[slot + 1] = ++buckets;
    }
    of[place] = (table[slot + 1] ?? 1) - 1;
  }
  return { of, buckets };
}

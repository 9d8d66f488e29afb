/**
 * A stream of numbers, 0 ≤ n < 1, the same for the same seed on every machine; of a seed its 32
 * lowest bits count.
 * For estimates that draw a sample, never for anything secret. Source: mulberry32, T. Ettinger
 * 2017.
 */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Puts numbers into an order of chance, in place. Source: Fisher & Yates 1938, as in Durstenfeld
 * 1964, CACM 7:420.
 */
export function shuffle(numbers: Uint32Array, random: () => number): void {
  for (let last = numbers.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = numbers[last] ?? 0;
    numbers[last] = numbers[other] ?? 0;
    numbers[other] = kept;
  }
}

const rounds = 24;
const mask = (1n << 64n) - 1n;

/**
 * Keccak-256 as Ethereum uses it (the original padding, not SHA-3's), hexadecimal. Source:
 * keccak.team, 2011 submission.
 */
export function keccak256(text: string): string {
  const rate = 136;
  const input = new TextEncoder().encode(text);
  const padded = new Uint8Array(Math.ceil((input.length + 1) / rate) * rate);
  padded.set(input);
  padded[input.length] = (padded[input.length] ?? 0) ^ 0x01;
  padded[padded.length - 1] = (padded[padded.length - 1] ?? 0) ^ 0x80;
  let state: bigint[] = Array.from({ length: 25 }, () => 0n);
  const view = new DataView(padded.buffer);
  for (let block = 0; block < padded.length; block += rate) {
    for (let lane = 0; lane < rate / 8; lane++)
      state[lane] = (state[lane] ?? 0n) ^ view.getBigUint64(block + lane * 8, true);
    state = permute(state);
  }
  return state.slice(0, 4).map(littleEndianHex).join("");
}

function permute(start: readonly bigint[]): bigint[] {
  let a = [...start];
  let lfsr = 1;
  for (let round = 0; round < rounds; round++) {
    a = chi(rhoAndPi(theta(a)));
    for (let j = 0; j < 7; j++) {
      if (lfsr & 1) a[0] = (a[0] ?? 0n) ^ (1n << BigInt((1 << j) - 1));
      lfsr = lfsr & 0x80 ? ((lfsr << 1) ^ 0x171) & 0xff : lfsr << 1;
    }
  }
  return a;
}

function theta(a: readonly bigint[]): bigint[] {
  const c = [0, 1, 2, 3, 4].map((x) =>
    [0, 5, 10, 15, 20].reduce((sum, y) => sum ^ (a[x + y] ?? 0n), 0n),
  );
  return a.map((lane, at) => lane ^ (c[(at + 4) % 5] ?? 0n) ^ turn(c[(at + 1) % 5] ?? 0n, 1));
}

function rhoAndPi(a: readonly bigint[]): bigint[] {
  const b: bigint[] = [...a];
  let x = 1;
  let y = 0;
  for (let t = 0; t < 24; t++) {
    const to = [y, (2 * x + 3 * y) % 5] as const;
    b[to[0] + 5 * to[1]] = turn(a[x + 5 * y] ?? 0n, (((t + 1) * (t + 2)) / 2) % 64);
    [x, y] = to;
  }
  return b;
}

function chi(b: readonly bigint[]): bigint[] {
  return b.map((lane, at) => {
    const row = at - (at % 5);
    return lane ^ (~(b[row + ((at + 1) % 5)] ?? 0n) & mask & (b[row + ((at + 2) % 5)] ?? 0n));
  });
}

function turn(lane: bigint, by: number): bigint {
  return ((lane << BigInt(by)) | (lane >> BigInt(64 - by))) & mask;
}

function littleEndianHex(lane: bigint): string {
  return (lane.toString(16).padStart(16, "0").match(/../g) ?? []).toReversed().join("");
}

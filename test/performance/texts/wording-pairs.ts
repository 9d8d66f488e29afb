/** A text in both partitions. */
export interface PairJudged {
  /** Undefined where it shares its wording with nobody. */
  readonly known: string | undefined;
  /** −1 where it was found with nobody. */
  readonly found: number;
  /** Pairs of two texts with the same mark, of different known wordings, count neither right nor wrong. */
  readonly left?: string | undefined;
}

/** Precision and recall of pairs, and how many pairs are known. Nothing found is nothing wrong. */
export function pairShares(texts: readonly PairJudged[]): {
  readonly precision: number;
  readonly recall: number;
  readonly known: number;
} {
  const known = pairsIn(texts.flatMap((one) => one.known ?? []));
  const within = texts.filter(({ found }) => found >= 0);
  const found = pairsIn(within.map((one) => one.found));
  const right = pairsIn(
    within.flatMap((one) => (one.known === undefined ? [] : [`${one.found} ${one.known}`])),
  );
  const marked = within.filter(({ left }) => left !== undefined);
  const open =
    pairsIn(marked.map((one) => `${one.found} ${one.left}`)) -
    pairsIn(
      marked.flatMap((one) =>
        one.known === undefined ? [] : [`${one.found} ${one.left} ${one.known}`],
      ),
    );
  return {
    known,
    precision: found === open ? 1 : right / (found - open),
    recall: known === 0 ? 1 : right / known,
  };
}

/** Adjusted Rand index of two partitions (Hubert & Arabie 1985); −1 is a part of its own. */
export function randIndex(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const named = (of: ArrayLike<number>) =>
    Array.from(of, (part, at) => (part < 0 ? `alone ${at}` : String(part)));
  const [left, right] = [named(a), named(b)];
  const [inA, inB, inBoth] = [
    pairsIn(left),
    pairsIn(right),
    pairsIn(left.map((part, at) => `${part} ${right[at]}`)),
  ];
  const expected = (inA * inB) / ((left.length * (left.length - 1)) / 2);
  return (inBoth - expected) / ((inA + inB) / 2 - expected);
}

function pairsIn(parts: readonly (string | number)[]): number {
  const sizes = new Map<string | number, number>();
  for (const part of parts) sizes.set(part, (sizes.get(part) ?? 0) + 1);
  return sizes.values().reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

/** Lower case, without accents. */
const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * Those whose label has every word of a text, the best first: 0 where the label begins with it, 1
 * where each word begins one of the label's, 2 where it is somewhere in it. Ties stay in their order.
 */
export function matching<T extends { readonly label: string }>(
  items: readonly T[],
  text: string,
): readonly T[] {
  const words = plain(text).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return items;
  return items
    .flatMap((item) => {
      const rank = rankOf(plain(item.label), words);
      return rank === null ? [] : [{ item, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

function rankOf(label: string, words: readonly string[]): number | null {
  if (!words.every((word) => label.includes(word))) return null;
  if (label.startsWith(words.join(" "))) return 0;
  const own = label.split(/[^\p{L}\p{N}]+/u);
  return words.every((word) => own.some((one) => one.startsWith(word))) ? 1 : 2;
}

import { bech32, bech32m } from "@scure/base";

/** Whether a text is a segregated-witness address: BIP 173 for version 0, BIP 350 for later versions. */
export function isSegwit(text: string, prefixes: readonly string[]): boolean {
  const plain = bech32.decodeUnsafe(text);
  const decoded = plain ?? bech32m.decodeUnsafe(text);
  if (decoded === undefined || !prefixes.includes(decoded.prefix)) return false;
  const [version, ...words] = decoded.words;
  if (version === undefined || version > 16) return false;
  if ((version === 0) !== (plain !== undefined)) return false;
  const program = bech32.fromWordsUnsafe(words)?.length ?? 0;
  return version === 0 ? program === 20 || program === 32 : program >= 2 && program <= 40;
}

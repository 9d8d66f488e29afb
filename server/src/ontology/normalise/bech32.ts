const charset = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/**
 * Whether a text is a segregated-witness address: BIP 173 for version 0, BIP 350 for later
 * versions.
 */
export function isSegwit(text: string, prefixes: readonly string[]): boolean {
  if (text !== text.toLowerCase() && text !== text.toUpperCase()) return false;
  const low = text.toLowerCase();
  const cut = low.lastIndexOf("1");
  const prefix = low.slice(0, cut);
  const data = [...low.slice(cut + 1)].map((c) => charset.indexOf(c));
  if (
    cut < 1 ||
    !prefixes.includes(prefix) ||
    data.length < 8 ||
    data.length > 84 ||
    data.includes(-1)
  )
    return false;
  const expected = data[0] === 0 ? 1 : 0x2bc830a3;
  return (data[0] ?? 32) <= 16 && polymod([...expand(prefix), ...data]) === expected;
}

function expand(prefix: string): readonly number[] {
  const codes = [...prefix].map((c) => c.charCodeAt(0));
  return [...codes.map((c) => c >> 5), 0, ...codes.map((c) => c & 31)];
}

function polymod(values: readonly number[]): number {
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    generators.forEach((generator, bit) => {
      if ((top >>> bit) & 1) check ^= generator;
    });
  }
  return check >>> 0;
}

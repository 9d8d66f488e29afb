import anyAscii from "any-ascii";

const unknowns = new Set([
  "",
  "null",
  "none",
  "nan",
  "unknown",
  "unk",
  "n a",
  "not known",
  "missing",
  "not available",
  "undefined",
]);

/**
 * A text as comparisons read it: any script in Latin letters, lower case, no accents, words parted
 * by one space; what only says that nothing is known is empty, and "et al" says that there are
 * more.
 */
export function fold(text: string): string {
  const latin = /^[\u0000-\u007f]*$/u.test(text) ? text : anyAscii(text.normalize("NFC"));
  const plain = latin
    .toLowerCase()
    .replace(/['’`]/gu, "")
    .replace(/[^a-z0-9]+/gu, " ")
    .replace(/ et al\b/u, "")
    .trim();
  return unknowns.has(plain) ? "" : plain;
}

/**
 * Consonants of the first word as they sound, at most four after its first sound: "stephen" and
 * "stefan" alike.
 */
export function soundOf(word: string): string {
  const heard = word
    .replace(/^kn|^gn/u, "n")
    .replace(/^wr/u, "r")
    .replace(/ph/gu, "f")
    .replace(/[ckq]+|x/gu, "k")
    .replace(/sch|sh|z/gu, "s")
    .replace(/v|w/gu, "f")
    .replace(/d|th/gu, "t")
    .replace(/j|y/gu, "i")
    .replace(/n|m/gu, "n");
  const first = heard.slice(0, 1);
  return (
    (/[aeiou]/u.test(first) ? "a" : first) +
    heard
      .slice(1)
      .replace(/[aeiouh ]/gu, "")
      .replace(/(.)\1+/gu, "$1")
      .slice(0, 4)
  );
}

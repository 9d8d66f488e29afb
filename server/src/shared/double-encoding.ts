/** Signs that windows-1252 has for bytes 0x80 to 0x9F. */
const windowsSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const byteOf = new Map([...windowsSigns].map((sign, index) => [sign, 0x80 + index]));
/** A letter that begins two bytes of UTF-8 read one by one, and a sign that may go on with it. */
const suspect = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;
const runs = /[\u0020-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+/gu;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const mostLayers = 3;

/** True for a text that may have been encoded twice; quick, since every cell is asked. */
export function mayBeEncodedTwice(text: string): boolean {
  return suspect.test(text);
}

/**
 * A text whose UTF-8 was read as windows-1252 or Latin-1 and written again: ZoÃ« is Zoë. Only
 * stretches that are sound UTF-8 as a whole are repaired; any other text is the same as before.
 */
export function repairedText(text: string): string {
  let now = text;
  for (let layer = 0; layer < mostLayers && suspect.test(now); layer += 1) {
    const next = now.replace(runs, (run) => repairedRun(run));
    if (next === now) return now;
    now = next;
  }
  return now;
}

function repairedRun(run: string): string {
  if (!suspect.test(run)) return run;
  const bytes = Uint8Array.from(run, (sign) => byteOf.get(sign) ?? sign.charCodeAt(0));
  try {
    return decoder.decode(bytes);
  } catch {
    return run;
  }
}

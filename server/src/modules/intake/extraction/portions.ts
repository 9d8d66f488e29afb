import type { Found } from "./found.ts";

const portion = 32_768;
/** What is read before and behind a portion, so that nothing at its edge is cut in two. */
const margin = 2_048;

/**
 * What is found in a long text portion by portion, in reading order, none overlapping: no text
 * makes the work grow with the square of its length.
 */
export function findByPortions(
  text: string,
  find: (text: string) => readonly Found[],
): readonly Found[] {
  if (text.length <= portion + margin) return find(text);
  const found: Found[] = [];
  let taken = 0;
  for (let from = 0; from < text.length; from += portion) {
    const start = Math.max(0, from - margin);
    for (const one of find(text.slice(start, from + portion + margin))) {
      const begin = one.start + start;
      const end = one.end + start;
      if (begin < Math.max(from, taken) || begin >= from + portion) continue;
      found.push({ value: one.value, start: begin, end });
      taken = end;
    }
  }
  return found;
}

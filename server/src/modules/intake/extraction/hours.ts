import type { Stated } from "./property-readers.ts";

const clock = String.raw`(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d)?`;
const range = new RegExp(
  String.raw`(?<![\d$€£/.,-])(?:from |between |de )?(?<a>${clock})\s?(?<am>[ap]\.?m\.?)?\s?h?\s?(?:to|till|until|-|–|—|and|a|bis)\s?(?<b>${clock})\s?(?<pm>[ap]\.?m\b|[ap]\.m\.|h\b|uhr\b)?(?![\d/])`,
  "giu",
);
const always =
  /\b24\s?(?:\/|h(?:ours?|rs?)?\s?[\/,]?\s?)\s?7\b|\bday and night\b|\baround the clock\b|\b24\s?h(?:ours?|rs?)?\b/giu;

/**
 * Times of day in which somebody says to be there, as "10:00–22:00" or "24/7", in a folded text. A
 * range needs am, pm, h or a colon.
 */
export function hoursIn(text: string): readonly Stated[] {
  const open = [...text.matchAll(always)].map((match) => ({
    value: "24/7",
    start: match.index,
    end: match.index + match[0].length,
  }));
  const ranges = [...text.matchAll(range)].flatMap((match): readonly Stated[] => {
    const { a = "", am, b = "", pm } = match.groups ?? {};
    if (am === undefined && pm === undefined && !/[:.h]\d/u.test(a + b)) return [];
    const from = timeOf(
      a,
      am ??
        (pm !== undefined && /^p/iu.test(pm) && Number.parseInt(a, 10) >= Number.parseInt(b, 10)
          ? "am"
          : pm),
    );
    const to = timeOf(b, pm);
    return from === undefined || to === undefined
      ? []
      : [
          {
            value: `${from}–${to}`,
            start: match.index,
            end: match.index + match[0].trimEnd().length,
          },
        ];
  });
  return [
    ...open,
    ...ranges.filter(({ start }) => !open.some((one) => one.start === start)),
  ].toSorted((x, y) => x.start - y.start);
}

function timeOf(text: string, half: string | undefined): string | undefined {
  const [hours = 0, minutes = 0] = text.split(/[:.h]/u).map(Number);
  const noon = /^[ap]/iu.test(half ?? "");
  if (hours > 24 || (noon && hours > 12)) return undefined;
  const day = noon ? (hours % 12) + (/^p/iu.test(half ?? "") ? 12 : 0) : hours;
  return `${String(day).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

import type { Look } from "./scene.ts";

const pictures = new Map<string, string>();
const kept = (key: string, make: () => string): string => {
  const known = pictures.get(key);
  if (known !== undefined) return known;
  const picture = `data:image/svg+xml;utf8,${encodeURIComponent(make())}`;
  pictures.set(key, picture);
  return picture;
};

/**
 * The icon in one colour, as an address that is the same for the same icon, so that it is decoded
 * once.
 */
export const iconPicture = (look: Look, colour: string): string =>
  kept(`${look.icon}${colour}`, () =>
    [
      `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 `,
      `24" fill="none" stroke="${colour}" stroke-width="1.75" stroke-linecap="round" `,
      `stroke-linejoin="round">${look.icon}</svg>`,
    ].join(""),
  );

export const BADGE_HEIGHT = 16;
const badgeText = (count: number) => (count > 9999 ? "+9999…" : `+${count}`);
export const badgeWidth = (count: number) => 10 + badgeText(count).length * 6;

/** The pill that says how many links are not shown. */
export function badgePicture(
  count: number,
  { ground, line, ink }: { ground: string; line: string; ink: string },
): string {
  const [text, width] = [badgeText(count), badgeWidth(count)];
  return kept(`badge ${text} ${ground}`, () =>
    [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width * 2}" `,
      `height="${BADGE_HEIGHT * 2}" viewBox="0 0 ${width} ${BADGE_HEIGHT}">`,
      `<rect x=".5" y=".5" width="${width - 1}" height="${BADGE_HEIGHT - 1}" rx="7.5" `,
      `fill="${ground}" stroke="${line}"/>`,
      `<text x="${width / 2}" y="11.600" text-anchor="middle" `,
      `font-family="Inter,system-ui,sans-serif" font-size="10" font-weight="500" `,
      `fill="${ink}">${text}</text></svg>`,
    ].join(""),
  );
}

/** A clear picture in place of no badge. */
export const noPicture =
  "data:image/svg+xml;utf8,%3Csvg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/%3E";

export const letterWidth = (letter: string) => 9 + letter.length * 7;

/** A group's letter on its colour. */
export function letterPicture(letter: string, ground: string, ink: string): string {
  const width = letterWidth(letter);
  return kept(`letter ${letter} ${ground}`, () =>
    [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width * 2}" `,
      `height="${BADGE_HEIGHT * 2}" viewBox="0 0 ${width} ${BADGE_HEIGHT}">`,
      `<rect x="1" y="1" width="${width - 2}" height="${BADGE_HEIGHT - 2}" rx="4" `,
      `fill="${ground}" stroke="${ink}"/>`,
      `<text x="${width / 2}" y="11.600" text-anchor="middle" `,
      `font-family="Inter,system-ui,sans-serif" font-size="10.500" font-weight="700" `,
      `fill="${ink}">${letter}</text></svg>`,
    ].join(""),
  );
}

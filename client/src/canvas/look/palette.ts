/**
 * Colours of groups, as far apart as eight can be for people who confuse red and green or blue and yellow, and 3 : 1 or
 * more against the canvas. A ninth group has the first colour again in another dash: its letter tells it apart always.
 */
const inks = {
  light: ["#337ede", "#7f2b00", "#7c9052", "#c46a9a", "#55385f", "#a38417", "#006246", "#413590"],
  dark: ["#73b3ff", "#f986b6", "#ffd174", "#2b935e", "#9b66ae", "#c7deaa", "#00f1ff", "#7c8527"],
} as const;

const dashes = ["6 4", "2 4", "12 4 2 4"] as const;

/** A group's colour in a theme, #rrggbb, by its place among those shown. */
export const groupInk = (at: number, theme: "light" | "dark"): string =>
  inks[theme][at % inks[theme].length] ?? inks[theme][0];
/** How the edge of its outline is dashed, in px. */
export const groupDash = (at: number): string =>
  dashes[Math.floor(at / inks.light.length) % dashes.length] ?? dashes[0];
/** For the page: follows the theme by itself. */
export const groupColour = (at: number): string =>
  `light-dark(${groupInk(at, "light")}, ${groupInk(at, "dark")})`;

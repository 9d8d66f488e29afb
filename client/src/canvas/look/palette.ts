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
/**
 * Colours of steps from least to greatest: one hue, each step further from the canvas, so that everybody sees their
 * order; the first is 3 : 1 against the canvas.
 */
const ramps = {
  light: ["#4d9893", "#2f7c7b", "#1f6064", "#15454b", "#0a2a31"],
  dark: ["#3a7f7d", "#56a09c", "#7cc1ba", "#a8ddd4", "#d9f6f0"],
} as const;

/** The colour of a step among so many, #rrggbb: least first, as far apart as they can be. */
export function stepInk(at: number, count: number, theme: "light" | "dark"): string {
  const ramp = ramps[theme];
  const place = count < 2 ? 2 : Math.round((at * (ramp.length - 1)) / (count - 1));
  return ramp[Math.min(place, ramp.length - 1)] ?? ramp[0];
}
/** Colours of a comparison: blue, vermilion and ochre stay apart for people who confuse red and green. */
const compared = {
  light: { came: "#0b5fa5", went: "#b3401f", changed: "#7d5200" },
  dark: { came: "#6db4f0", went: "#f28a6b", changed: "#e8b95a" },
} as const;

/** The colour of what came, went or changed, #rrggbb. */
export const comparedInk = (became: "came" | "went" | "changed", theme: "light" | "dark"): string =>
  compared[theme][became];

/** The width of lines of a step, in chart units: each clearly wider than the one before. */
export function stepWidth(at: number, count: number): number {
  const place = count < 2 ? 2 : Math.round((at * (widths.length - 1)) / (count - 1));
  return widths[Math.min(place, widths.length - 1)] ?? widths[0];
}
const widths = [1, 2, 3.2, 4.8, 7] as const;

/** For the page: follows the theme by itself. */
export const groupColour = (at: number): string =>
  `light-dark(${groupInk(at, "light")}, ${groupInk(at, "dark")})`;

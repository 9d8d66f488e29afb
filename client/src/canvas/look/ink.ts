/** Colours of the drawing in a theme, #rrggbb. */
export interface Ink {
  readonly canvas: string;
  readonly panel: string;
  readonly ink: string;
  readonly second: string;
  readonly lineStrong: string;
  readonly link: string;
  readonly shared: string;
  /** What most tools would join and Clew does not: between a warning and a quiet line. */
  readonly leftOut: string;
  /** What somebody drew by hand, and the paper of a note. */
  readonly sketch: string;
  readonly paper: string;
  readonly accent: string;
  readonly focus: string;
}

export const inkOf: Readonly<Record<"light" | "dark", Ink>> = {
  light: {
    canvas: "#fbfbf9",
    panel: "#ffffff",
    ink: "#1c2129",
    second: "#565d68",
    lineStrong: "#cfcfc7",
    link: "#c4c4bb",
    shared: "#8d939c",
    leftOut: "#a27a2c",
    sketch: "#7d5200",
    paper: "#ffe9a8",
    accent: "#8a1f35",
    focus: "#1f6feb",
  },
  dark: {
    canvas: "#12161b",
    panel: "#171b21",
    ink: "#e7e9ed",
    second: "#a7aeb9",
    lineStrong: "#3a424e",
    link: "#4a5361",
    shared: "#6f7885",
    leftOut: "#a98a4b",
    sketch: "#e8b95a",
    paper: "#4a3b12",
    accent: "#ef8ea0",
    focus: "#6cb0ff",
  },
};

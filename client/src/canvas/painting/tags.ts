import type { Figure } from "../content.ts";
import type { FigureLook } from "../look/figure-look.ts";
import type { Ink } from "../look/ink.ts";
import { LINE_HIGH, type Pill, type Words } from "./word-stamps.ts";

/** A small pill at a corner of a figure. */
export interface Tag {
  readonly words: Words;
  readonly pill: Pill;
  /** The count stands at the upper right, the group's letter at the upper left. */
  readonly side: "left" | "right";
}

/** Smaller figures than at this zoom would vanish under theirs. */
export const TAGS_FROM = 0.5;
const TAG_PX = 11;

/** How many links are not shown, and the group's letter. */
export function tagsOf({ more, group }: FigureLook, ink: Ink): readonly Tag[] {
  const count: Tag[] =
    more > 0
      ? [
          {
            words: { text: moreText(more), px: TAG_PX, weight: 500, colour: ink.second },
            pill: { ground: ink.panel, edge: ink.lineStrong, radius: 7 },
            side: "right",
          },
        ]
      : [];
  const letter: Tag[] = group
    ? [
        {
          words: { text: group.letter, px: TAG_PX, weight: 700, colour: ink.canvas },
          pill: { ground: group.ink, edge: ink.canvas, radius: 4 },
          side: "left",
        },
      ]
    : [];
  return [...count, ...letter];
}

const moreText = (count: number) => (count > 9_999 ? "+9999…" : `+${count}`);

/** How wide a tag is by its words, in px. */
export const tagWidth = (words: number) => words + 10;

/** Where the middle of a tag stands, from the figure's middle, in px. */
export function tagPlace(
  { width, height }: Pick<Figure, "width" | "height">,
  side: Tag["side"],
  { zoom, width: wide }: { readonly zoom: number; readonly width: number },
): { readonly x: number; readonly y: number } {
  const across = (width / 2) * zoom - 6 + wide / 2;
  return {
    x: side === "right" ? across : -across,
    y: -(height / 2) * zoom - 10 + (TAG_PX * LINE_HIGH) / 2,
  };
}

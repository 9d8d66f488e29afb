import type { Ink } from "../look/ink.ts";
import type { Room } from "./room.ts";
import type { WordStamps } from "./word-stamps.ts";

/** No text on the drawing is smaller, in px: where room is scarce there are fewer words, not smaller ones. */
export const LEAST_PX = 11;
const MOST_PX = 18;
/** Of a label at zoom 1. */
const LABEL_PX = 12;
const LONGEST_WORDS = 48;

/** What words are placed with: the room that is left, and what they are written with. */
export interface Writing {
  readonly room: Room;
  readonly zoom: number;
  readonly ink: Ink;
  readonly stamps: Pick<WordStamps, "widthOf">;
}

/** More words than these stand only where there is room. */
export const MOST_FORCED = 12;

/** The size of labels at a zoom, in px. */
export const labelPx = (zoom: number) =>
  Math.min(MOST_PX, Math.max(LEAST_PX, Math.round(LABEL_PX * zoom)));

/** Words in at most 48 letters. */
export function cut(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST_WORDS
    ? `${letters
        .slice(0, LONGEST_WORDS - 1)
        .join("")
        .trimEnd()}…`
    : text;
}

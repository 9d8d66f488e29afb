import type { Dice } from "../dice.ts";
import { disguised, plainly } from "./second-numbers.ts";
import { picturesOf } from "./second-pictures.ts";
import {
  edited,
  mannerOf,
  someName,
  spoken,
  wordingOf,
  type Manner,
  type Wording,
} from "./second-writer.ts";

/** Who an ad shows: a name, a way of writing, a wording and a set of pictures. */
export interface Figure {
  readonly name: string;
  readonly manner: Manner;
  readonly wording: Wording;
  readonly pictures: readonly string[];
}

export function figureOf(dice: Dice, sentences: number, pictures: number): Figure {
  const name = someName(dice);
  return {
    name,
    manner: mannerOf(dice),
    wording: wordingOf(dice, sentences, name),
    pictures: picturesOf(dice, pictures),
  };
}

/** The figure's text as it stands this time. */
export function textOf(dice: Dice, figure: Figure, steps: number): string {
  return spoken(edited(dice, figure.wording, dice.between(0, steps)), figure.manner);
}

interface Placed {
  readonly text: string;
  readonly phone?: string;
  readonly number?: string;
}

/** Where the number goes: in the form's field, at the end of the text, or both. */
export function placed(dice: Dice, text: string, number: string | undefined): Placed {
  if (number === undefined) return { text };
  const where = dice.unit();
  if (where < 0.45) return { text, phone: plainly(dice, number), number };
  const lead = dice.pick(["Call", "Text", "Reach me:", "", "My number is", "Only SMS", "->"]);
  const written = dice.yes(0.35) ? disguised(dice, number) : plainly(dice, number);
  const whole = `${text} ${lead} ${written}`.replaceAll("  ", " ");
  const both = where < 0.75 ? {} : { phone: plainly(dice, number) };
  return { text: whole, number, ...both };
}

/** A user name on a site, never given twice. */
export function handleOf(dice: Dice, name: string): string {
  return `${name.toLowerCase()}${dice.pick(["_", ".", "", "x"])}${dice.hex(5)}`;
}

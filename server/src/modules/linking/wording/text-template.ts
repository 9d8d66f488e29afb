import { numberAt } from "../../../shared/numbers.ts";
import { aligned } from "./align.ts";
import { inText, slotKindOf, type Fill, type SlotKind } from "./slot-kinds.ts";
import { numberHash, wordsOf, type Words } from "./text-words.ts";

/** A stretch of a template: constant text, or a slot with what the central text put there. */
export interface Piece {
  readonly text: string;
  /** Undefined for constant text. */
  readonly slot?: SlotKind;
}

/** A wording with its slots, and what each text put there. */
export interface Template {
  readonly pieces: readonly Piece[];
  /** By text, by slot: undefined where the text lacks that part. */
  readonly fills: readonly (readonly (Fill | undefined)[])[];
}

/** Where a slot stands in the central text, in words: [from, to). */
interface Slot {
  readonly from: number;
  readonly to: number;
}

const constantFrom = 0.6;
/** Words between a name and what is taken for its age, at most: as in "I am". */
const nearby = 2;

/**
 * Separates what texts of one wording have in common from what each fills in (slots: Lee et al.,
 * InfoShield, ICDE 2021; here by aligning each text with the central one instead of all with all).
 * A word of the central text is constant where three fifths of `texts` have it in its place; what
 * lies between constant words is a slot, each number one of its own, where not all put the same
 * there.
 * `others` are texts that are only looked at for what they put there; fills are given for texts,
 * then others.
 */
export function templateOf(
  centre: string,
  texts: readonly string[],
  others: readonly string[] = [],
): Template {
  const words = wordsOf(centre);
  const read = [...texts, ...others]
    .map((text) => ({ text, words: wordsOf(text) }))
    .map((one) => ({ ...one, places: aligned(words, one.words) }));
  const own = read.slice(0, texts.length);
  const fillsIn = (slot: Slot) =>
    own.flatMap((one) => fillOf(slot, words.hashes.length, one)?.text.toLowerCase() ?? []);
  const differs = (given: readonly string[]) =>
    new Set(given).size > 1 || given.length < constantFrom * own.length;
  const slots = slotsOf(
    words,
    own.map(({ places }) => places),
  ).filter((slot) => differs(fillsIn(slot)));
  const fills = read.map((one) => slots.map((slot) => fillOf(slot, words.hashes.length, one)));
  return {
    pieces: piecesOf(centre, words, slots, kindsOf(slots, fills.slice(0, texts.length), texts)),
    fills,
  };
}

/** The pieces of one text: its fills by slot, and what lies between them. */
export function piecesWith(
  text: string,
  fills: readonly (Fill | undefined)[],
): readonly { readonly text: string; readonly slot?: number }[] {
  const pieces: { readonly text: string; readonly slot?: number }[] = [];
  let at = 0;
  for (const [slot, fill] of fills.entries()) {
    if (fill === undefined || fill.start < at) continue;
    if (fill.start > at) pieces.push({ text: text.slice(at, fill.start) });
    pieces.push({ text: fill.text, slot });
    at = fill.end;
  }
  return at < text.length ? [...pieces, { text: text.slice(at) }] : pieces;
}

/** The text of a template to read: slots as {name}, {price} …. */
export function markedText(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, slot }) => (slot === undefined ? text : `{${slot.toLowerCase()}}`))
    .join("")
    .replace(/\s+/gu, " ")
    .trim();
}

function slotsOf(words: Words, places: readonly Int32Array[]): readonly Slot[] {
  const slots: Slot[] = [];
  let from = -1;
  const close = (to: number) => {
    if (from >= 0) slots.push({ from, to });
    from = -1;
  };
  for (let at = 0; at < words.hashes.length; at += 1) {
    const held =
      places.filter((one) => (one[at] ?? -1) >= 0).length >= constantFrom * places.length;
    if (!held && from < 0) from = at;
    if (held) close(at);
    if (held && words.hashes[at] === numberHash) slots.push({ from: at, to: at + 1 });
  }
  close(words.hashes.length);
  return slots;
}

/** The like of the word before a place; −1 at the beginning, undefined where it has none. */
function likeBefore(places: Int32Array, place: number): number | undefined {
  return place === 0 ? -1 : known(places[place - 1]);
}

/** The like of the word at a place; the text's end at the end, undefined where it has none. */
function likeAfter(
  places: Int32Array,
  place: number,
  { size, length }: { readonly size: number; readonly length: number },
): number | undefined {
  return place === size ? length : known(places[place]);
}

function known(place: number | undefined): number | undefined {
  return place === undefined || place < 0 ? undefined : place;
}

/**
 * What stands between the likes of the words on either side of a slot; where one of them is
 * missing, from the first to the last like within.
 */
function fillOf(
  { from, to }: Slot,
  size: number,
  {
    text,
    words,
    places,
  }: { readonly text: string; readonly words: Words; readonly places: Int32Array },
): Fill | undefined {
  const inside = [...places.subarray(from, to)].filter((place) => place >= 0);
  const own = to === from + 1 && inside.length === 1;
  const before = own ? (inside[0] ?? 0) - 1 : likeBefore(places, from);
  const after = own
    ? (inside[0] ?? 0) + 1
    : likeAfter(places, to, { size, length: words.hashes.length });
  const first = before === undefined ? inside[0] : before + 1;
  const last = after === undefined ? inside.at(-1) : after - 1;
  if (first === undefined || last === undefined || last < first) return undefined;
  const start = numberAt(words.starts, first);
  const end = numberAt(words.ends, last);
  return { text: text.slice(start, end), start, end };
}

function kindsOf(
  slots: readonly Slot[],
  fills: readonly (readonly (Fill | undefined)[])[],
  texts: readonly string[],
): readonly SlotKind[] {
  const kinds: SlotKind[] = [];
  for (const [number, { from }] of slots.entries()) {
    const behindName =
      from - (slots[number - 1]?.to ?? 0) <= nearby && kinds[number - 1] === "NAME";
    kinds.push(
      slotKindOf(
        texts.flatMap((text, at) =>
          fills[at]?.[number] === undefined ? [] : [inText(text, fills[at][number])],
        ),
        behindName,
      ),
    );
  }
  return kinds;
}

function piecesOf(
  centre: string,
  words: Words,
  slots: readonly Slot[],
  kinds: readonly SlotKind[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [number, { from, to }] of slots.entries()) {
    const start = numberAt(words.starts, from);
    const end = numberAt(words.ends, to - 1);
    if (start > at) pieces.push({ text: centre.slice(at, start) });
    pieces.push({ text: centre.slice(start, end), slot: kinds[number] ?? "TEXT" });
    at = end;
  }
  return at < centre.length ? [...pieces, { text: centre.slice(at) }] : pieces;
}

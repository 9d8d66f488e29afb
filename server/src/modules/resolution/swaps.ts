import type { Field } from "./fields.ts";

/** Two fields whose values may have changed places. */
export interface Swap {
  readonly first: number;
  readonly second: number;
  /** Whether two things state the same, one the wrong way round. */
  readonly swapped: (a: number, b: number) => boolean;
}

const least = 0.05;

/** Pairs of fields of short texts that state values of each other: at least one in twenty. */
export function swapsOf(fields: readonly Field[]): readonly Swap[] {
  const short = [...fields.keys()].filter((at) => fields[at]?.type === "text" && fields[at].texts.length > 20 && meanWords(fields[at]) < 1.5);
  return short.flatMap((first) => short.flatMap((second) => (second > first ? swapOf(fields, first, second) : [])));
}

function swapOf(fields: readonly Field[], first: number, second: number): readonly Swap[] {
  const [one, two] = [fields[first], fields[second]];
  if (one === undefined || two === undefined) return [];
  const numbers = new Map(two.texts.map((text, at) => [text, at]));
  const across = Int32Array.from(one.texts, (text) => numbers.get(text) ?? -1);
  const shared = across.reduce((sum, to) => sum + (to < 0 ? 0 : 1), 0);
  if (shared < least * Math.min(one.texts.length, two.texts.length)) return [];
  const is = (a: number, b: number) => isSame(across[only(one, a)] ?? -1, only(two, b));
  return [{ first, second, swapped: (a, b) => is(a, b) && is(b, a) }];
}

function isSame(there: number, here: number): boolean {
  return there >= 0 && there === here;
}

/** The value of a thing that states one; −2 for others. */
function only({ offsets, values }: Field, thing: number): number {
  const from = offsets[thing] ?? 0;
  return (offsets[thing + 1] ?? 0) - from === 1 ? (values[from] ?? -2) : -2;
}

function meanWords({ texts }: Field): number {
  return texts.reduce((sum, text) => sum + text.split(" ").length, 0) / texts.length;
}

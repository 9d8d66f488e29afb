import type { DrawnEntity } from "../drawn.ts";

const veil = /⟦(?<ref>[a-z2-7]{26})⟧/gu;
/** What could be a number of a person. */
const longNumber = /\+?\d[\d\s().-]{5,}\d/gu;
const shortestName = 3;

/** A text with the names of entities as their refs; a long number that is none of them is left out. */
export const veiled = (text: string, entities: Iterable<DrawnEntity>): string =>
  withoutNames(text, entities).replace(longNumber, "…");

/** A text with the names of entities as their refs. */
export function withoutNames(text: string, entities: Iterable<DrawnEntity>): string {
  if (text === "") return text;
  const names = [...entities].flatMap(({ ref, label, id }) => [
    [label, ref] as const,
    [id, ref] as const,
  ]);
  const found = names
    .filter(([name]) => name.length >= shortestName && text.includes(name))
    .toSorted(([a], [b]) => b.length - a.length);
  return found.reduce((now, [name, ref]) => now.replaceAll(name, `⟦${ref}⟧`), text);
}

/** A veiled text as it reads today. */
export function unveiled(text: string, labelOf: (ref: string) => string): string {
  return text.replace(veil, (_, ref: string) => labelOf(ref));
}

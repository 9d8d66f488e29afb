import { findInText, extractableKinds } from "../../intake/extraction/index.ts";
import { identifierId } from "../../../shared/ids.ts";

/** A text, and what its identifiers are read by. */
export interface TextToRead {
  readonly text: string;
  /** Where it begins in the whole. */
  readonly from: number;
  /** Regions for numbers without a country. */
  readonly regions: readonly string[];
  /** What stands before the colon in an id, by kind. */
  readonly prefixes: Readonly<Record<string, string>>;
}

/** An identifier that a text names, whether held or not: [start, end) of the whole. */
export interface NamedIdentifier {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The identifiers in a text, however they are disguised, each at every place. */
export function namedIdentifiers({
  text,
  from,
  regions,
  prefixes,
}: TextToRead): readonly NamedIdentifier[] {
  return extractableKinds.flatMap((kind) => {
    const prefix = prefixes[kind];
    if (prefix === undefined) return [];
    const contexts = kind === "Phone" ? regions.map((region) => ({ region })) : [{}];
    const found = contexts.flatMap((context) => findInText(kind, text, context));
    return found.map(({ value, start, end }) => ({
      id: identifierId(prefix, value.value),
      start: start + from,
      end: end + from,
    }));
  });
}

const worthParting = 100_000;

/** A text in two, where it is long: cut between lines, else between words, near its middle. */
export function halvesOf(
  text: string,
): readonly { readonly text: string; readonly from: number }[] {
  const cut = text.length < worthParting ? -1 : cutNear(text, text.length >> 1);
  return cut < 0
    ? [{ text, from: 0 }]
    : [
        { text: text.slice(0, cut), from: 0 },
        { text: text.slice(cut), from: cut },
      ];
}

function cutNear(text: string, middle: number): number {
  const line = text.indexOf("\n\n", middle);
  if (line >= 0 && line < middle * 1.2) return line;
  return text.indexOf("\n", middle);
}

import type { Sentence } from "../sentences/index.ts";
import type { Io } from "./io.ts";

/** What one line shows of an entity. */
interface Listed {
  readonly id: string;
  readonly label: string;
  readonly degree: number;
}

/** One line for an entity: id, label, links. */
export function entityLine({ id, label, degree }: Listed): string {
  return [id, label, `${degree} links`].map(printable).join("\t");
}

/** Tells sentences on standard error, a line each. */
export function tellAll(sentences: readonly Pick<Sentence, "text">[], io: Io): void {
  for (const { text } of sentences) io.err(printable(text));
}

/** A text that cannot steer a terminal: control characters are shown as escapes. */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

import { isPseudo } from "./intl.ts";

/** A sentence as the server answers it: its key, what stands in it, and its English text. */
export interface Answered {
  readonly text: string;
}

/** The text of a sentence of the server; in brackets in the pseudo-locale, as it has a key. */
export const textOf = ({ text }: Answered): string => (isPseudo ? `[${text}]` : text);

/** The text of the last of some sentences. */
export const lastOf = (sentences: readonly Answered[] | undefined): string | undefined =>
  sentences?.map(textOf).at(-1);

/** The text of a sentence of either side. */
export const plainText = (sentence: string | Answered): string =>
  typeof sentence === "string" ? sentence : textOf(sentence);

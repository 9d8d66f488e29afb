import type { NormaliseContext } from "../../../ontology/normalise/index.ts";
import { datesIn } from "./document-dates.ts";
import { personsIn } from "./document-names.ts";
import type { TextFact } from "./text-fact.ts";

/** What reads a running text, as given, for one property of the thing that it is a part of. */
export interface DocumentReader {
  readonly property: string;
  readonly version: string;
  readonly read: (text: string, context: NormaliseContext) => readonly TextFact[];
}

const most = 50;
const longest = 100_000;

/** The readers of documents. */
export const documentReaders: readonly DocumentReader[] = [
  { property: "possibleName", version: "document names 1", read: personsIn },
  { property: "mentionedDate", version: "document dates 1", read: datesIn },
].map(({ read, ...reader }) => ({
  ...reader,
  read: (text, context) => read(text.slice(0, longest), context).slice(0, most),
}));

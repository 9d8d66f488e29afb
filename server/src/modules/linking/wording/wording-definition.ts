import { sentence, type Sentence } from "../../../sentences/index.ts";

/** What is meant by a shared wording. */
export const definition = sentence("wording.texts-nearly-same-word");
/** What to keep in mind. */
export const caveats: readonly Sentence[] = [
  sentence("wording.same-wording-need-not"),
  sentence("wording.other-words-for-same"),
  sentence("wording.what-slot-holds-name"),
];

import type { SentenceKey, SentenceValues } from "../../../../sentences/index.ts";

/** Why a query could not be evaluated: a sentence that goes back to who wrote it. */
export class Failure extends Error {
  readonly key: SentenceKey;
  readonly values: SentenceValues;
  /** Whether a limit was passed. */
  readonly tooLarge: boolean;
  constructor(key: SentenceKey, values: SentenceValues = {}, tooLarge = false) {
    super(key);
    this.key = key;
    this.values = values;
    this.tooLarge = tooLarge;
  }
}

import { asWritten, sentence, type Sentence } from "../../../sentences/index.ts";
import { refusalOf } from "../../../shared/machine-refusal.ts";
import { patternOf } from "../../../shared/pattern.ts";

const full = patternOf(
  "iu",
  String.raw`ENOSPC|EDQUOT|no space left|not enough space|disk (?:is )?full|`,
  String.raw`quota exceeded|TransactionCommitFailed|TransactionLogError`,
);

/** Why an import could not go on, in a sentence. */
export function problemOf(error: unknown): Sentence {
  const refusal = refusalOf(error);
  if (refusal !== undefined) return refusal.sentence;
  if (!(error instanceof Error)) return sentence("imports.could-not-go-on");
  return full.test(error.message) ? sentence("imports.no-room") : asWritten(error.message);
}

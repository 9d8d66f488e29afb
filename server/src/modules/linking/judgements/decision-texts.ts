import { assertLength, InvalidInput } from "../../../shared/errors.ts";
import type { Judgement } from "./judgements.ts";

const longest = 2_000;
/**
 * What would hide, or turn round, what stands beside it: control characters but for tabs and ends
 * of lines, and what overrides the direction of writing.
 */
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** What a person may write on a decision. */
interface WrittenTexts {
  readonly label?: string | null;
  readonly reasons?: readonly string[] | null;
  readonly against?: readonly string[] | null;
  readonly note?: string | null;
}

/** What a person wrote on a decision. Throws InvalidInput for texts that are too long or too many. */
export function statedIn(
  input: WrittenTexts,
): Pick<Judgement, "label" | "reasons" | "against" | "note"> {
  return {
    label: textOf("label", input.label),
    reasons: textsOf("reasons", input.reasons),
    against: textsOf("against", input.against),
    note: textOf("note", input.note),
  };
}

/** A text as it is kept. Throws InvalidInput for one that is too long. */
export function textOf(field: string, text: string | null | undefined): string {
  if ((text ?? "").length > longest)
    throw new InvalidInput("judgements.at-most-characters", { longest }, field);
  return (text ?? "").toWellFormed().replace(unseen, "").trim();
}

function textsOf(field: string, texts: readonly string[] | null | undefined): readonly string[] {
  assertLength(field, texts ?? [], 0, 50);
  return (texts ?? []).map((text) => textOf(field, text)).filter((text) => text !== "");
}

import { foldPlaces, foldText, isUnspaced, type FoldedPlaces } from "./search-folding.ts";
import type { HeldValues } from "./held-values.ts";
import type { Question } from "./question.ts";
import type { FoundPlace, Stretch } from "./search-types.ts";

const mostPlaces = 5;
const mostSpans = 20;
const longest = 240;
const before = 80;

/** Where in what is held of an entity the words of a question stand; label and value first. */
export function placesFound(question: Question, held: HeldValues): readonly FoundPlace[] {
  const label = placeIn(question, { place: "label", property: "", text: held.label });
  const value =
    label === undefined
      ? placeIn(question, { place: "value", property: "", text: held.value })
      : undefined;
  const found = [label, value].filter((place) => place !== undefined);
  for (const { property, text, isFormer } of held.values) {
    if (found.length >= mostPlaces) break;
    if (!isFormer && text === held.label && label !== undefined) continue;
    const place = isFormer ? "formerly" : "property";
    const one = placeIn(question, { place, property, text });
    if (one !== undefined) found.push(one);
  }
  return found;
}

/** Where the words of a question stand in a text, in its UTF-16 units; in their order. */
export function spansIn(question: Question, text: string): readonly Stretch[] {
  if (!mayHold(question, text)) return [];
  const folded = foldPlaces(text);
  const stretches =
    question.numbers.length > 0
      ? question.numbers.flatMap((number) => numberStretches(folded.text, number))
      : question.terms.flatMap(({ forms, pairs }) => [
          ...forms.flatMap((form) => formStretches(folded.text, form)),
          ...(pairs === undefined ? [] : numberStretches(folded.text, forms[0] ?? "")),
        ]);
  return merged(stretches.map((stretch) => unfolded(stretch, folded))).slice(0, mostSpans);
}

/** Folding with places takes longer, and most texts hold nothing of what was asked. */
function mayHold({ terms, numbers }: Question, text: string): boolean {
  const folded = foldText(text);
  const digits = numbers.length > 0 || terms.some(({ pairs }) => pairs !== undefined);
  return (
    (digits && /\d/u.test(folded)) ||
    terms.some(({ forms }) => forms.some((form) => folded.includes(form)))
  );
}

/** A stretch of a long text around what was found in it. */
export function excerpt(
  text: string,
  spans: readonly Stretch[],
): { readonly text: string; readonly spans: readonly Stretch[] } {
  const [first] = spans;
  if (text.length <= longest || first === undefined) return { text: text.slice(0, longest), spans };
  const from = wholeSign(text, Math.max(0, first.start - before));
  const to = wholeSign(text, Math.min(text.length, from + longest));
  return {
    text: text.slice(from, to),
    spans: spans
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start - from, end: end - from })),
  };
}

function placeIn(
  question: Question,
  { place, property, text }: Omit<FoundPlace, "spans">,
): FoundPlace | undefined {
  const spans = spansIn(question, text);
  return spans.length === 0 ? undefined : { place, property, ...excerpt(text, spans) };
}

function formStretches(text: string, form: string): readonly Stretch[] {
  const anywhere = form.length >= 3 || isUnspaced(form);
  const found: Stretch[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
    if (anywhere || at === 0 || text[at - 1] === " ")
      found.push({ start: at, end: at + form.length });
    if (found.length >= mostSpans) break;
  }
  return found;
}

/** A number may stand with blanks in it, where signs between its digits were. */
function numberStretches(text: string, number: string): readonly Stretch[] {
  let digits = "";
  const at: number[] = [];
  for (let unit = 0; unit < text.length; unit += 1) {
    const sign = text[unit] ?? "";
    if (sign === " ") continue;
    digits += /\d/u.test(sign) ? sign : "x";
    at.push(unit);
  }
  const found = digits.indexOf(number);
  if (found < 0) return [];
  return [{ start: at[found] ?? 0, end: (at[found + number.length - 1] ?? 0) + 1 }];
}

function unfolded({ start, end }: Stretch, { starts, ends }: FoldedPlaces): Stretch {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

function wholeSign(text: string, at: number): number {
  return /[\udc00-\udfff]/u.test(text[at] ?? "") ? at - 1 : at;
}

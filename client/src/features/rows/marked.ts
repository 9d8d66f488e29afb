import type { CitedFragment } from "../../api/index.ts";

/** A stretch of text, marked or not. */
export interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * Whether a citation names a column; in JSON a field may say which of a list (a.0.b), a column does
 * not (a.b).
 */
const isNamed = (fields: readonly string[], column: string) =>
  fields.some((field) => field === column || field.replace(/\.\d+(?=\.|$)/g, "") === column);

/** A column's text cut at its spans; whole and marked where the column is cited without spans. */
export function stretchesOf(
  citation: CitedFragment,
  column: string,
  text: string,
): readonly Stretch[] {
  const spans = citation.spans
    .filter((span) => span.field === column && span.end > span.start && span.start < text.length)
    .toSorted((a, b) => a.start - b.start);
  if (spans.length === 0)
    return [
      {
        text,
        isMarked:
          isNamed(citation.fields, column) && !citation.spans.some((span) => span.field === column),
      },
    ];
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    stretches.push(
      { text: text.slice(at, start), isMarked: false },
      { text: text.slice(start, end), isMarked: true },
    );
    at = end;
  }
  stretches.push({ text: text.slice(at), isMarked: false });
  return stretches.filter((stretch) => stretch.text !== "");
}

/**
 * The citation with just some words marked, where a cited column says more than these; as it was
 * where they do not stand there so.
 */
export function aboutWords(citation: CitedFragment, words: string): CitedFragment {
  if (words === "") return citation;
  const cited = citation.record.cells.filter(
    ({ column, text }) =>
      isNamed(citation.fields, column) && text.includes(words) && text !== words,
  );
  const spans = cited.flatMap(({ column, text }) =>
    startsOf(text, words).map((start) => ({ field: column, start, end: start + words.length })),
  );
  return spans.length === 0 ? citation : { ...citation, spans };
}

/** Where words stand by themselves in a text, not within others. */
function startsOf(text: string, words: string): readonly number[] {
  const isPart = /[\p{L}\p{N}]/u;
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const before = text.slice(Math.max(0, at - 1), at);
    const after = text.slice(at + words.length, at + words.length + 1);
    if (
      !(isPart.test(before) && isPart.test(words.slice(0, 1))) &&
      !(isPart.test(after) && isPart.test(words.slice(-1)))
    )
      found.push(at);
  }
  return found;
}

const AROUND = 46;
const MOST_CELLS = 4;

/** Cited columns that have no span, each as a whole, as "caller (212) 555-0147 · callee …". */
function citedCells({ fields, record }: CitedFragment): readonly Stretch[] {
  const cells = record.cells.filter(({ column, text }) => isNamed(fields, column) && text !== "");
  const shown =
    cells.length > 1
      ? cells.filter(({ text }) => text !== record.name).slice(0, MOST_CELLS)
      : cells;
  return shown.flatMap(({ column, text }, at) => [
    { text: `${at > 0 ? " · " : ""}${column} `, isMarked: false },
    { text: cut(text, 70), isMarked: true },
  ]);
}

/** The marked words with a little around them, as people quote a row. */
export function excerptOf(citation: CitedFragment): readonly Stretch[] {
  const { cells, raw } = citation.record;
  const spanned = cells.find(({ column }) => citation.spans.some(({ field }) => field === column));
  const whole = spanned ? [] : citedCells(citation);
  if (!spanned && whole.length > 0) return whole;
  if (!spanned)
    return [
      {
        text: cut(
          cells
            .filter(({ text }) => text !== "")
            .map(({ column, text }) => `${column} ${text}`)
            .join(" · ") || raw,
          160,
        ),
        isMarked: false,
      },
    ];
  const stretches = stretchesOf(citation, spanned.column, spanned.text);
  const first = stretches.findIndex(({ isMarked }) => isMarked);
  const shown = stretches.slice(Math.max(0, first - 1), first + 2);
  return shown.map(({ text, isMarked }, at) => {
    if (isMarked || text.length <= AROUND) return { text, isMarked };
    return {
      text:
        at === 0
          ? `… ${text
              .slice(-AROUND)
              .replace(/^\S{1,15}\s/, "")
              .trimStart()}`
          : `${text
              .slice(0, AROUND)
              .replace(/\s\S{1,15}$/, "")
              .trimEnd()} …`,
      isMarked,
    };
  });
}

const cut = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length)} …` : text;

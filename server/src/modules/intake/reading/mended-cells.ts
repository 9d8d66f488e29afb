import { mayBeEncodedTwice, repairedText } from "../../../shared/double-encoding.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";
import type { SourceRow } from "./types.ts";

const shown = 30;

/**
 * A text without the single quotes around it, and without what keeps a number a text: a single
 * quote before it, or a formula that is that text, ="0123".
 */
function withoutQuotes(text: string): string {
  if (text.startsWith("=")) return /^="([^"]*)"$/u.exec(text)?.[1] ?? text;
  if (!text.startsWith("'")) return text;
  return /^'([^']*)'$/u.exec(text)?.[1]?.trim() ?? text.replace(/^'(?=[+-]?[\d(]|[#*]\d)/u, "");
}

function needsMending(text: string): boolean {
  return text.startsWith("'") || text.startsWith('="') || mayBeEncodedTwice(text);
}

/** The text of a cell as `mended` gives it. */
export function mendedText(text: string): string {
  return repairedText(withoutQuotes(text));
}

/** A row whose twice encoded texts are repaired; it says so of each column that was asked for. */
export function mended(row: SourceRow): SourceRow {
  const said: Sentence[] = [];
  const { values, remarks } = row;
  return {
    ...row,
    values: (column) => {
      const stated = values(column);
      if (!stated.some(needsMending)) return stated;
      const bare = stated.map(withoutQuotes);
      const repaired = bare.map(repairedText);
      const at = repaired.findIndex((text, index) => text !== bare[index]);
      if (at < 0) return repaired;
      said.push(
        sentence("reading.encoded-twice", {
          column,
          before: (stated[at] ?? "").slice(0, shown),
          after: (repaired[at] ?? "").slice(0, shown),
        }),
      );
      return repaired;
    },
    // One sentence a column is enough: the first text shows what was done.
    remarks: () => [...(remarks?.() ?? []), ...said.slice(0, 1)],
  };
}

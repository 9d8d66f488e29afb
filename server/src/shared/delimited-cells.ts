import { sentence, type Sentence } from "../sentences/index.ts";
/** What splitting a row's text gives: its cells, or why not. */
export type Split =
  | { readonly kind: "cells"; readonly cells: readonly string[] }
  | { readonly kind: "open" }
  | { readonly kind: "broken"; readonly reason: Sentence };

/**
 * Splits the text of one row (RFC 4180): `open` where a quote is not closed at its end, so that the
 * row may go on in the next line; `broken` where something stands behind a closing quote.
 */
export function splitCells(text: string, delimiter: string): Split {
  const split = splitQuoted(text, delimiter);
  if (split.kind !== "broken" || !text.includes('\\"')) return split;
  // Some programs write \" for a quote within quotes: read so, nothing stands behind a closing one.
  const again = splitQuoted(text.replaceAll('\\"', '""'), delimiter);
  return again.kind === "cells" ? again : split;
}

function splitQuoted(text: string, delimiter: string): Split {
  if (!text.includes('"')) return { kind: "cells", cells: text.split(delimiter) };
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (text.charCodeAt(at) !== 34) {
      const next = text.indexOf(delimiter, at);
      cells.push(next < 0 ? text.slice(at) : text.slice(at, next));
      if (next < 0) return { kind: "cells", cells };
      at = next + 1;
      continue;
    }
    const close = closingQuote(text, at + 1);
    if (close < 0) return { kind: "open" };
    cells.push(text.slice(at + 1, close).replaceAll('""', '"'));
    if (close + 1 === text.length) return { kind: "cells", cells };
    if (text.charAt(close + 1) !== delimiter) {
      return {
        kind: "broken",
        reason: sentence("shared.quote-opened-not-closed"),
      };
    }
    at = close + 2;
  }
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== 34) return at;
  }
  return -1;
}

import { headerSays, headerText } from "./header-senses.ts";
import { anyWordOf } from "./header-words.ts";
import type { Recognised } from "./column-looks.ts";

const whenItEnded = anyWordOf(
  "end|ende|ends|until|dep|departure|salida|checkout|expires?|expiry|resigned|radiation|",
  "dezactivare|resiliation|updated|scraped|last|letzter?|dern|ultimo|valuta|value|wert|",
  "printed|geloscht|deleted|tot|bis|hasta|fin",
);
const whenItHeld = anyWordOf(
  "observed|posted|received|ontvangen|captured?|coleta|collected|begin|beginn|start|started|",
  "arr|arrival|entrada|booked|buchungstag|date|datum|fecha|data|first|frst|prem|seen|sent|",
  "time|timestamp",
);

/**
 * The column that says when a row held: of its times the first that is no end, as its header says. `about`
 * is the kind of the row or of its event.
 */
export function observedIn(columns: readonly Recognised[], about: string): Recognised | undefined {
  const dates = columns.filter(({ look }) => look === "date");
  const scored = dates.map((column, at) => {
    const text = headerText(column.name);
    const isCounted = column.samples.every((text) => /^\d{10,13}$/u.test(text));
    const isOver =
      whenItEnded.test(about === "travelledTo" ? text.replace(/ dep /u, " ") : text) ||
      headerSays(column.name, "ended") > headerSays(column.name, "began");
    const captured = about === "Account" && / (?:captured?|coleta|collected|seen) /u.test(text);
    const score =
      (captured ? 4 : 0) +
      (whenItHeld.test(text) || headerSays(column.name, "began") > 0 ? 1 : 0) -
      (isOver ? 2 : 0) -
      (isCounted ? 1 : 0);
    return { column, score, at };
  });
  return scored.toSorted((a, b) => b.score - a.score || a.at - b.at)[0]?.column;
}

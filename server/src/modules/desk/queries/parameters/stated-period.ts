/** A time from its beginning to where the next begins, both ISO in UTC with milliseconds. */
interface Period {
  readonly from: string;
  readonly to: string;
}

/** A calendar day as 2026-03-14; undefined where a text is none. */
export function calendarDay(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00.000Z`);
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return isReal ? text : undefined;
}

/** A moment in UTC; a day is its beginning. Undefined where a text is no time. */
export function moment(text: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(text) && calendarDay(text) === undefined) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** The period of a text: `2026`, `2026-03`, `2026-03-14`, or two of them with a / between. */
export function boundsOfPeriod(text: string): Period | undefined {
  const [first = "", last = first, ...more] = text.split("/").map((part) => part.trim());
  return more.length > 0 ? undefined : periodBetween(first, last);
}

/** From the beginning of what one text states to the end of what the other states. */
export function periodBetween(first: string, last: string): Period | undefined {
  const from = spanOf(first)?.from;
  const to = spanOf(last)?.to;
  return from === undefined || to === undefined || to <= from ? undefined : { from, to };
}

/** A year, a month, a day, or a moment, which ends where it begins but for a millisecond. */
function spanOf(text: string): Period | undefined {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(text);
  if (parts === null) {
    const from = /^\d{4}-\d{2}-\d{2}T/u.test(text) ? moment(text) : undefined;
    return from === undefined ? undefined : { from, to: later(from, 1) };
  }
  const [, year = "", month, day] = parts;
  if (calendarDay(`${year}-${month ?? "01"}-${day ?? "01"}`) === undefined) return undefined;
  const begins = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const from = new Date(begins).toISOString();
  if (day !== undefined) return { from, to: later(from, 86_400_000) };
  const ends =
    month === undefined ? Date.UTC(Number(year) + 1, 0) : Date.UTC(Number(year), Number(month));
  return { from, to: new Date(ends).toISOString() };
}

function later(time: string, milliseconds: number): string {
  return new Date(Date.parse(time) + milliseconds).toISOString();
}

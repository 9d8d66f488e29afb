const risky = /^[=+\-@\t\r\n＝＋－＠]/u;
/** A number or a phone number: no spreadsheet runs it. */
const number = /^[+-]?\(?\d[\d ().,/-]*$/u;

/** The column by which Clew knows its own export, to take guards off again. */
export const exportMark = "clew_export";

/** A cell that no spreadsheet runs: what could be a formula gets ' before it, numbers stay as they are. */
export function guarded(text: string): string {
  return risky.test(text) && !number.test(text) ? `'${text}` : text;
}

/** The text before it was guarded. */
export function unguarded(text: string): string {
  return text.startsWith("'") && risky.test(text.slice(1)) ? text.slice(1) : text;
}

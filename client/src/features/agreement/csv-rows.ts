/** A row of a CSV with the line that it begins on, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows of a CSV: comma, semicolon or tab, whichever the first line has most; quotes doubled within quotes. */
export function rowsOf(text: string): readonly CsvRow[] {
  const source = text.replace(/^\uFEFF/, "");
  const delimiter = delimiterOf(source.split(/\r?\n/, 1)[0] ?? "");
  const reader = new CsvReader(delimiter);
  for (let at = 0; at < source.length; at += 1)
    if (reader.take(source[at] ?? "", source[at + 1])) at += 1;
  return reader.end();
}

const delimiterOf = (head: string) =>
  [",", ";", "\t"].toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ",";

/** Takes the text letter by letter and gathers rows. */
class CsvReader {
  readonly #delimiter: string;
  readonly #rows: CsvRow[] = [];
  #cells: string[] = [];
  #cell = "";
  #isQuoted = false;
  #line = 1;
  #began = 1;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** Takes a letter; true where the next one went with it. */
  take(letter: string, next: string | undefined): boolean {
    if (letter === "\n") this.#line += 1;
    if (this.#isQuoted) return this.#takeQuoted(letter, next);
    this.#takePlain(letter);
    return false;
  }

  end(): readonly CsvRow[] {
    this.#endRow();
    return this.#rows;
  }

  #takeQuoted(letter: string, next: string | undefined): boolean {
    const isDoubled = letter === '"' && next === '"';
    if (letter === '"' && !isDoubled) this.#isQuoted = false;
    else this.#cell += letter;
    return isDoubled;
  }

  #takePlain(letter: string): void {
    if (letter === this.#delimiter) this.#endCell();
    else if (letter === "\n") this.#endRow();
    else if (letter === '"' && this.#cell === "") this.#isQuoted = true;
    else if (letter !== "\r") this.#cell += letter;
  }

  #endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = "";
  }

  #endRow(): void {
    if (this.#cells.length > 0 || this.#cell.trim() !== "")
      this.#rows.push({ line: this.#began, cells: [...this.#cells, this.#cell] });
    this.#cells = [];
    this.#cell = "";
    this.#began = this.#line;
  }
}

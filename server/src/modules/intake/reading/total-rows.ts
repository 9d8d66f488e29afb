import words from "./total-words.json" with { type: "json" };

const totals = new Set(words);

/**
 * True for a row that sums others up: its first text is a word for a total and nothing else, and
 * what stands beside it are numbers.
 */
export function isTotal(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const first = (filled[0] ?? "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s:.*=]+$/u, "")
    .trim();
  return totals.has(first) && filled.slice(1).every((cell) => !/\p{L}{4}/u.test(cell));
}

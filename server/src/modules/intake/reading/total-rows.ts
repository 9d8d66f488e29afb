import words from "./total-words.json" with { type: "json" };

const totals = new Set(words);

/**
 * True for a row that sums others up: its first text is a word for a total and nothing else, and
 * more than half of its cells are empty.
 */
export function isTotal(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const first = (filled[0] ?? "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s:.*=]+$/u, "")
    .trim();
  return totals.has(first) && filled.length * 2 <= Math.max(cells.length, filled.length + 1);
}

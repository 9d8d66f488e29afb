/** Three numbers that 600 persons use, and one row that comes again behind a thousand others. */
export function busyCsv(): string {
  const numbers = "212 555 0199|212 555 0198|212 555 0197";
  const rows = Array.from({ length: 1_100 }, (_, index) => {
    if (index >= 1_050) return `0,Person 0,${numbers}`;
    return `${index},Person ${index},${index < 600 ? numbers : ""}`;
  });
  return `id,name,phone\n${rows.join("\n")}\n`;
}

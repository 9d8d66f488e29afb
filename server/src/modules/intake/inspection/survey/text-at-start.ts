import { bytesOf } from "../../reading/index.ts";

/** The first text of a file, decoded and unpacked. */
export async function textAtStart(path: string, encoding: string | undefined): Promise<string> {
  const wide = encoding !== undefined && /^utf-?16/iu.test(encoding) ? "utf-8" : encoding;
  for await (const chunk of bytesOf(path, encoding))
    return new TextDecoder(wide ?? "utf-8").decode(chunk.subarray(0, 64 * 1024));
  return "";
}

/**
 * The delimiter that cuts most of the first lines into one number of cells; lines above the header
 * may have others.
 */
export function delimiterOf(head: string): string {
  const lines = head
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== "")
    .slice(0, 40);
  const scores = [",", ";", "\t", "|"].map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length).filter((count) => count > 1);
    const groups = [...Map.groupBy(counts, (count) => count)];
    const best = groups.map(([count, same]) => count * (same.length / lines.length));
    return { delimiter, score: Math.max(0, ...best) };
  });
  const [first] = scores.toSorted((a, b) => b.score - a.score);
  return first === undefined || first.score === 0 ? "," : first.delimiter;
}

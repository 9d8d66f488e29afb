import { createHash } from "node:crypto";

/**
 * What names a message that has no number of its own: its time and six letters made from what it
 * says. The same message in two exports has the same.
 */
export function contentNumber(at: string, ...texts: readonly string[]): string {
  const hash = createHash("sha256").update(texts.join("\u0000")).digest("hex");
  return `${at} ${hash.slice(0, 6)}`.trim();
}

import { mkdirSync } from "node:fs";
import { appendFile, readFile, truncate, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Sentence, packSentence, unpackSentence } from "../../../sentences/index.ts";

/** A row, or a part of one, that could not be used. */
export interface Reject {
  readonly file: string;
  readonly position: string;
  readonly column?: string;
  readonly reason: Sentence;
}

/**
 * The file that names what an import rejected: file, position, column, reason, and the reason's key
 * with what stands in its places.
 */
export function rejectsPath(data: string, run: string): string {
  return join(data, "rejects", `${run}.csv`);
}

/** Makes the file, or cuts it to what was acknowledged. */
export async function cutRejects(path: string, bytes: number): Promise<number> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const header = "file,position,column,reason,sentence\r\n";
  if (bytes < header.length) {
    await writeFile(path, header, { mode: 0o600 });
    return header.length;
  }
  await truncate(path, bytes);
  return bytes;
}

/** Adds rejects; gives the bytes added. */
export async function addRejects(path: string, rejects: readonly Reject[]): Promise<number> {
  const text = rejects
    .map(
      ({ file, position, column, reason }) =>
        `${[file, position, column ?? "", reason.text, packSentence(reason)].map(cell).join(",")}\r\n`,
    )
    .join("");
  if (text !== "") await appendFile(path, text);
  return Buffer.byteLength(text);
}

/** The first rejects of a file, at most `limit`. */
export async function readRejects(path: string, limit: number): Promise<readonly Reject[]> {
  const text = await readFile(path, "utf8").catch(() => "");
  return text
    .split("\r\n")
    .slice(1, limit + 1)
    .filter((line) => line !== "")
    .map((line) => {
      const [file = "", position = "", column = "", written = "", packed = ""] = [
        ...line.matchAll(/"((?:[^"]|"")*)"/gu),
      ].map(([, inner = ""]) => inner.replaceAll('""', '"'));
      const reason = unpackSentence(packed, written);
      return { file, position, reason, ...(column === "" ? {} : { column }) };
    });
}

function cell(text: string): string {
  const oneLine = text.replace(/[\r\n]+/gu, " ");
  return `"${(/^[=+\-@\t]/u.test(oneLine) ? `'${oneLine}` : oneLine).replaceAll('"', '""')}"`;
}

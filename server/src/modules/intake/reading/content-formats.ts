import type { Beginning } from "./forms/file-form.ts";
import type { FileFormat } from "./types.ts";

const looked = 30;

/**
 * The format of a table or a list that a file has by its content; undefined where it may be
 * anything. It counts where the name says nothing, or says something else of JSON.
 */
export function formatIn({ text, bytes }: Beginning): FileFormat | undefined {
  if (bytes.subarray(0, 2).toString("latin1") === "PK") return workbookIn(bytes);
  if (bytes.subarray(0, 1_000).includes(0)) return undefined;
  const start = text.replace(/^\ufeff/u, "").trimStart();
  if (isJson(start)) return "json";
  return isDelimited(start) ? "csv" : undefined;
}

/** A workbook by the parts that a zip begins with. */
function workbookIn(bytes: Buffer): FileFormat | undefined {
  const head = bytes.toString("latin1");
  if (head.includes("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")) return "ods";
  return /xl\/(?:workbook|worksheets|sharedStrings|_rels)/u.test(head) ? "xlsx" : undefined;
}

/** One JSON object, a list of them, or one a line. */
function isJson(start: string): boolean {
  return /^\[\s*\{\s*"/u.test(start) || /^\{\s*"[^"\n]{1,200}"\s*:/u.test(start);
}

/** True where most of the first lines have as many of one separator, and at least one. */
function isDelimited(start: string): boolean {
  const lines = start
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== "")
    .slice(0, looked);
  if (lines.length < 2) return false;
  return [",", ";", "\t", "|"].some((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const first = counts[0] ?? 0;
    return first > 0 && counts.filter((count) => count === first).length >= lines.length * 0.8;
  });
}

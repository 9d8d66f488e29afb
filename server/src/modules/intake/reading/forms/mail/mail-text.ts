import { createHash } from "node:crypto";
import PostalMime, { type Attachment } from "postal-mime";
import { textOfPage } from "../documents/page-text.ts";

/** Longest body that is kept of a message, in letters. */
const mostText = 1024 * 1024;
/** Most attachments that are named. */
const mostFiles = 1_000;

/**
 * An e-mail as it is kept: its head as it stands, its text, and a line for each file that came with
 * it. The files themselves are not kept. Throws where its parts are nested too deep.
 */
export async function mailText(bytes: Buffer): Promise<string> {
  const { text, html, attachments } = await PostalMime.parse(bytes, {
    maxNestingDepth: 100,
    maxHeadersSize: 1024 * 1024,
    maxRfc822NestingDepth: 3,
  });
  const body = text?.trim() ? text : textOfPage(html ?? "");
  const said = body.replace(/\r\n?/gu, "\n").trim();
  return [
    headIn(bytes),
    "",
    said.length > mostText ? `${said.slice(0, mostText)}…` : said,
    ...(attachments.length === 0 ? [] : ["", ...attachments.slice(0, mostFiles).map(fileLine)]),
  ]
    .join("\n")
    .toWellFormed();
}

/** The lines before the first empty one. */
function headIn(bytes: Buffer): string {
  const start = bytes.subarray(0, 1024 * 1024).toString("latin1");
  const end = /\S\r?\n\r?\n/u.exec(start);
  const head = bytes.subarray(0, end === null ? 1024 * 1024 : end.index + 1);
  return decodedHead(head)
    .replace(/\r\n?/gu, "\n")
    .replace(/^\ufeff?\n*/u, "")
    .trimEnd();
}

/** Letters beyond ASCII have no place in a head; those that stand there are as mails were once. */
function decodedHead(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function fileLine({ filename, mimeType, content }: Attachment): string {
  const bytes =
    typeof content === "string" ? Buffer.from(content) : Buffer.from(content as ArrayBuffer);
  const hash = createHash("sha256").update(bytes).digest("hex");
  const name = (filename ?? "").replace(/\s+/gu, " ").trim() || mimeType;
  return `[file ${bytes.length} bytes, sha256 ${hash}, ${name}]`;
}

/** A kept e-mail in its parts: head, text, and files as "name (sha256 …)". */
export function mailParts(raw: string): {
  readonly head: string;
  readonly text: string;
  readonly files: readonly string[];
} {
  const end = raw.indexOf("\n\n");
  const head = end < 0 ? raw : raw.slice(0, end);
  const lines = (end < 0 ? "" : raw.slice(end + 2)).split("\n");
  const files: string[] = [];
  for (let file = fileIn(lines.at(-1)); file !== undefined; file = fileIn(lines.at(-1))) {
    files.unshift(file);
    lines.pop();
  }
  return { head, text: lines.join("\n").trim(), files };
}

function fileIn(line: string | undefined): string | undefined {
  const parts = /^\[file \d+ bytes, sha256 ([0-9a-f]{64}), (.+)\]$/u.exec(line ?? "");
  return parts === null ? undefined : `${parts[2]} (sha256 ${parts[1]})`;
}

import { InvalidInput } from "../../../../../shared/errors.ts";
import { sentence } from "../../../../../sentences/index.ts";
import { bytesOf } from "../../bytes.ts";
import type { OpenFile, ReadRow } from "../../types.ts";
import { formRow, type Beginning, type FileForm } from "../file-form.ts";
import { isPageArchive } from "../documents/page-archive.ts";
import { cellsOfMail, mailColumns, mailMapping } from "./mail-cells.ts";
import { mailText } from "./mail-text.ts";
import { isFromLine, longestMessage, mailboxMessages, type BoxMessage } from "./mailbox.ts";

/** One e-mail, as mail programs save it (.eml, .emlx). */
export const eml: FileForm = {
  format: "eml",
  fits: isMail,
  open: openMail,
  mapping: mailMapping,
  again: cellsOfMail,
};

/** Many e-mails in one file, as Thunderbird and Google Takeout write them. */
export const mbox: FileForm = {
  format: "mbox",
  fits: ({ bytes, text }) => isFromLine(bytes) && /^From .*\r?\n>?[\w-]+:/u.test(text),
  open: async (path) => ({ columns: mailColumns, rows: () => rowsOfBox(path) }),
  mapping: mailMapping,
  again: cellsOfMail,
};

/** True where a head of mail stands at the beginning: a sender, and when, what or whose it is. */
function isMail({ text, name }: Beginning): boolean {
  const start = text.replace(/^(?:\ufeff|\d{1,10}\s*\r?\n)/u, "").replace(/^\s+/u, "");
  const end = start.search(/\r?\n\r?\n/u);
  const head = end < 0 ? start : start.slice(0, end);
  if (!/^[\w-]{2,60}:/u.test(head) || isPageArchive(start)) return false;
  const has = (field: string) => new RegExp(`^${field}:`, "imu").test(head);
  const marks = ["date", "message-id", "mime-version", "received", "return-path"].filter(has);
  if (!has("from") || !(has("subject") || has("to") || marks.length > 1)) return false;
  return marks.length > 0 || /\.eml$/iu.test(name);
}

async function openMail(path: string): Promise<OpenFile> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytesOf(path, undefined)) {
    size += chunk.length;
    if (size > longestMessage) throw new InvalidInput("forms.mail-too-long", { longestMessage });
    chunks.push(chunk);
  }
  const bytes = withoutCount(Buffer.concat(chunks));
  return { columns: mailColumns, rows: () => rowsOfMail(bytes) };
}

/** Apple Mail writes the message's length before it, and a list of its own behind it. */
function withoutCount(bytes: Buffer): Buffer {
  const count = /^(\d{1,10})\s*\n/u.exec(bytes.subarray(0, 20).toString("latin1"));
  if (count === null) return bytes;
  const start = bytes.indexOf(10) + 1;
  return bytes.subarray(start, start + Number(count[1]));
}

async function* rowsOfMail(bytes: Buffer): AsyncGenerator<ReadRow> {
  yield await rowOf({ number: 1, bytes, overlong: false }, "1");
}

async function* rowsOfBox(path: string): AsyncGenerator<ReadRow> {
  for await (const message of mailboxMessages(path))
    yield await rowOf(message, `message ${message.number}`);
}

async function rowOf({ bytes, overlong }: BoxMessage, position: string): Promise<ReadRow> {
  if (overlong)
    return { ok: false, position, reason: sentence("forms.mail-too-long", { longestMessage }) };
  const raw = await mailText(bytes).catch(() => undefined);
  if (raw === undefined) return { ok: false, position, reason: sentence("forms.mail-broken") };
  const cells = cellsOfMail(raw);
  if (cells !== undefined) return formRow(position, raw, cells);
  const text = bytes.subarray(0, 60).toString("utf8").toWellFormed();
  return { ok: false, position, reason: sentence("forms.no-mail", { text }) };
}

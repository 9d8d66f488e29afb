import { basename } from "node:path";
import { InvalidInput } from "../../../../../shared/errors.ts";
import { sentence } from "../../../../../sentences/index.ts";
import { bytesOf } from "../../bytes.ts";
import { linesOf, type Line } from "../../physical-lines.ts";
import { longestRow, type FileShape, type OpenFile, type ReadRow } from "../../types.ts";
import { formRow, type Beginning, type FileForm, type FormContext } from "../file-form.ts";
import { chatColumns, chatMapping, pictureName, type ChatCells } from "./chat-mapping.ts";
import { noDates, notationOf, seeDate, timeOf, type DateNotation } from "./chat-dates.ts";
import { chatLineOf } from "./chat-line.ts";

/** A chat as WhatsApp exports it: a text with a message a line, in the form of the phone's country. */
export const whatsapp: FileForm = {
  format: "whatsapp",
  fits: isChat,
  open: openChat,
  mapping: chatMapping,
  again: (raw, { position, context }) => cellsOfMessage(raw, position, context),
};

/** True where at least half of the first lines begin a message, and some name a sender. */
function isChat({ text }: Beginning): boolean {
  const lines = text
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== "")
    .slice(0, 60);
  const messages = lines.flatMap((line) => chatLineOf(line) ?? []);
  const isFew = messages.length === 0 || messages.length * 4 < lines.length;
  if (isFew || chatLineOf(lines[0] ?? "") === undefined) return false;
  return messages.some(({ rest }) => senderIn(rest) !== undefined);
}

async function openChat(path: string, { encoding }: FileShape): Promise<OpenFile> {
  const seen = noDates();
  const senders = new Set<string>();
  for await (const { head } of messagesOf(path, encoding)) {
    const line = chatLineOf(head);
    if (line === undefined) continue;
    seeDate(line, seen);
    const sender = senderIn(line.rest);
    if (sender !== undefined && senders.size < 3) senders.add(sender.name);
  }
  if (senders.size === 0) throw new InvalidInput("forms.no-messages");
  const notation = notationOf(seen);
  const channel = await channelOf(path, encoding);
  const chat = chatNameOf(basename(path));
  const context = {
    chat,
    ...(channel === undefined ? {} : { channel }),
    ...(notation === undefined ? {} : { notation }),
    ...(senders.size === 2 ? { both: [...senders].join("\n") } : {}),
  };
  return {
    columns: chatColumns,
    context,
    rows: () => rowsOf(path, encoding, context),
    remarks: notation === undefined ? [sentence("forms.chat-day-or-month", { column: "at" })] : [],
  };
}

/** The app of a chat; rows that were held before Signal was known are WhatsApp's. */
function channelIn(context: FormContext): string {
  return context["channel"] ?? "WhatsApp";
}

/** Programs that write Signal's chats put a year and minutes in brackets; WhatsApp has seconds there. */
async function channelOf(path: string, encoding: string | undefined): Promise<string | undefined> {
  for await (const { head } of messagesOf(path, encoding))
    return /^\[\d{4}-\d{2}-\d{2},? \d{1,2}:\d{2}\] /u.test(head) ? "Signal" : undefined;
  return undefined;
}

async function* rowsOf(
  path: string,
  encoding: string | undefined,
  context: FormContext,
): AsyncGenerator<ReadRow> {
  for await (const { head, raw, line, overlong } of messagesOf(path, encoding)) {
    const position = String(line);
    const cells = overlong ? undefined : cellsOfMessage(raw, position, context);
    if (cells !== undefined) yield formRow(position, raw, cells);
    else
      yield {
        ok: false,
        position,
        reason: overlong
          ? sentence("reading.line-longer-than-bytes", { longestRow })
          : sentence("forms.no-message", { text: head.slice(0, 60) }),
      };
  }
}

interface Message {
  /** Its first line. */
  readonly head: string;
  /** All its lines, as they stand. */
  readonly raw: string;
  /** Line of the file, from 1. */
  readonly line: number;
  readonly overlong: boolean;
}

/** Messages with the lines that go on with their text; what stands above the first one too. */
async function* messagesOf(path: string, encoding: string | undefined): AsyncGenerator<Message> {
  const decoder = new TextDecoder(
    encoding === undefined || /^utf-?16/iu.test(encoding) ? "utf-8" : encoding,
  );
  let lines: string[] = [];
  let first: Line | undefined;
  let size = 0;
  const message = (): Message => ({
    head: lines[0] ?? "",
    raw: lines.join("\n").trimEnd(),
    line: first?.number ?? 1,
    overlong: size > longestRow || first?.overlong === true,
  });
  for await (const line of linesOf(bytesOf(path, encoding))) {
    const text = decoder.decode(line.bytes);
    if (first !== undefined && chatLineOf(text) !== undefined) {
      yield message();
      [lines, first, size] = [[], undefined, 0];
    }
    if (first === undefined && text.trim() === "") continue;
    first ??= line;
    size += text.length;
    if (size <= longestRow) lines.push(text);
  }
  if (first !== undefined) yield message();
}

function cellsOfMessage(
  raw: string,
  position: string,
  context: FormContext,
): ChatCells | undefined {
  const [head = "", ...more] = raw.split("\n");
  const line = chatLineOf(head);
  if (line === undefined) return undefined;
  const sender = senderIn(line.rest);
  const whole = [sender?.text ?? line.rest, ...more].join("\n");
  const isNotice =
    sender === undefined || (sender.name === context["chat"] && sender.text.startsWith("\u200e"));
  const attachment = attachmentIn(whole);
  return {
    number: position,
    at: timeOf(line, context["notation"] as DateNotation | undefined),
    chat: context["chat"] ?? "",
    chatId: context["chat"] ?? "",
    channel: channelIn(context),
    kind: isNotice ? "notice" : "message",
    ...(isNotice ? {} : endsOf(sender.name, context["both"])),
    ...(attachment === undefined ? {} : { attachment }),
    picture: pictureName(attachment) ?? [],
    text: textOf(isNotice && sender !== undefined ? sender.text : whole),
  };
}

/** Who sent a message; in a chat of two the other received it. */
function endsOf(sender: string, both: string | undefined): ChatCells {
  const other = both?.split("\n").find((name) => name !== sender);
  return {
    [isNumber(sender) ? "senderPhone" : "sender"]: nameOf(sender),
    ...(other === undefined ? {} : { [isNumber(other) ? "toPhone" : "to"]: nameOf(other) }),
  };
}

/** Without the mark that WhatsApp sets before names which are not in the address book. */
function nameOf(sender: string): string {
  return sender.replace(/^~\s*/u, "");
}

function isNumber(sender: string): boolean {
  return /^\+[\d\s()./-]{7,}$/u.test(sender);
}

const marks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The name before the first colon, and the text behind it; undefined for a notice. */
function senderIn(rest: string): { readonly name: string; readonly text: string } | undefined {
  const at = /^([^"“”«»„]{1,120}?)\s?[:：](?:\s|$)/u.exec(rest);
  const name =
    at?.[1]
      ?.replace(marks, "")
      .replace(/[\u00a0\u202f]/gu, " ")
      .trim() ?? "";
  if (at === null || name === "") return undefined;
  return { name, text: rest.slice(at[0].length) };
}

/** The file that a message brings: <attached: NAME> or NAME (file attached), in any language. */
function attachmentIn(text: string): string | undefined {
  const ios = /^[\u200e\s]*<[^<>:]{2,40}:\s*([^<>/\\]+\.\w{2,5})>/mu.exec(text)?.[1];
  const android = /^[\u200e\s]*([^\s/\\][^/\\\n]*\.\w{2,5}) \([^()\n]{3,60}\)\s*$/mu.exec(
    text,
  )?.[1];
  return ios ?? android;
}

function textOf(text: string): string {
  return text.replace(/\u200e/gu, "").trim();
}

/** The chat's name as its file is called in the usual languages, else the file's name. */
function chatNameOf(file: string): string {
  const name = file.replace(/\.txt(?:\.gz)?$/iu, "").replace(/[ _-]*_chat$/iu, "");
  const words = patternOfNames.exec(name)?.[1]?.trim();
  return words === undefined || words === "" ? name : words;
}

const patternOfNames =
  /^(?:.*whats\s?app.*?)(?:\s-\s|\s(?:with|mit|con|avec|com|met|cu|z|s|med|ile|с|з)\s)(.+)$/iu;

import { NumberText } from "../../../../../shared/exact-json.ts";
import { objectIn } from "../chats/chat-elements.ts";
import { pictureName, type ChatCells } from "../chats/chat-mapping.ts";
import { contentNumber } from "../content-number.ts";
import type { FormContext } from "../file-form.ts";
import { timeOf } from "./phone-messages.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** A message by the columns of chats; undefined where it is none. */
export function cellsOfMessage(raw: string, context: FormContext): ChatCells | undefined {
  const value = objectIn(raw);
  if (value === undefined) return undefined;
  const sender = wordOf(value, "sender_name") || wordOf(value, "senderName");
  const stamp = wordOf(value, "timestamp_ms") || wordOf(value, "timestamp");
  const at = timeOf(stamp);
  if (sender === "" && at === "") return undefined;
  const texts = ["content", "text", "share.link", "share.share_text"].map((name) =>
    wordOf(value, name),
  );
  const files = filesOf(value);
  const text = [...new Set(texts)].filter(Boolean).join("\n");
  return {
    number: contentNumber(at, stamp, sender, text, ...files),
    at,
    chat: context["chat"] ?? "",
    chatId: context["chatId"] ?? "",
    channel: context["channel"] ?? "",
    kind: kindOf(value),
    text,
    attachment: files,
    picture: files.flatMap((file) => pictureName(file) ?? []),
    ...(sender === "" ? {} : { sender }),
    ...receiverOf(sender, context["both"]),
  };
}

/** In a conversation of two the other received it. */
function receiverOf(sender: string, both: string | undefined): ChatCells {
  const names = both?.split("\n") ?? [];
  const other = names.find((name) => name !== sender);
  return names.includes(sender) && other !== undefined ? { to: other } : {};
}

/** Paths of what came with it, as the export has them. */
function filesOf(value: object): readonly string[] {
  const lists = ["photos", "videos", "audio_files", "files", "gifs", "sticker", "media"];
  return lists
    .flatMap((list) => textsAt(value, `${list}.uri`))
    .map((uri) => uri.replace(/^\.\//u, ""));
}

function kindOf(value: object): string {
  const type = wordOf(value, "type").toLowerCase();
  const isUnsent = [wordOf(value, "is_unsent"), wordOf(value, "isUnsent")].includes("true");
  if (isUnsent) return "unsent";
  if (type === "call" || textsAt(value, "call_duration").length > 0) return "call";
  return /subscribe|event|notice|placeholder/u.test(type) ? "notice" : "message";
}

/**
 * A text whose bytes of UTF-8 the export wrote as single letters: "ZoÃ«" is Zoë. Any other stays as
 * it is.
 */
export function repairedLatin(text: string): string {
  if (!/[\u0080-\u00ff]/u.test(text) || /[^\u0000-\u00ff]/u.test(text)) return text;
  try {
    return utf8.decode(Buffer.from(text, "latin1"));
  } catch {
    return text;
  }
}

/** The first text at a path of names, its letters repaired. */
function wordOf(value: object, path: string): string {
  return textsAt(value, path)[0] ?? "";
}

/**
 * The texts at a path of names, lists opened, their letters repaired before their ends are trimmed:
 * the last byte of a letter may look like a space.
 */
export function textsAt(value: unknown, path: string): readonly string[] {
  const [name = "", ...rest] = path.split(".");
  if (Array.isArray(value)) return value.flatMap((item: unknown) => textsAt(item, path));
  if (path === "") return textIn(value);
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return [];
  return textsAt((value as Record<string, unknown>)[name], rest.join("."));
}

function textIn(value: unknown): readonly string[] {
  if (value instanceof NumberText) return [value.text];
  const isPlain = ["string", "number", "boolean"].includes(typeof value);
  const text = isPlain ? repairedLatin(String(value)).trim() : "";
  return text === "" ? [] : [text];
}

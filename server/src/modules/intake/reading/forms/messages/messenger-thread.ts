import { parseExact } from "../../../../../shared/exact-json.ts";
import { JsonPlace } from "../../json-rows/json-places.ts";
import { textsAt } from "./messenger-message.ts";

/** What a conversation says once for all its messages. */
export interface Thread {
  readonly chat: string;
  readonly chatId: string;
  readonly channel: string;
  /** Names of those in it, a line each; absent where they are not two. */
  readonly both?: string;
}

const mostHead = 256 * 1024;

/**
 * What stands around the messages of a conversation: title, path and participants may stand before
 * or behind them. Undefined where there are none.
 */
export async function threadOf(chunks: AsyncIterable<Buffer>): Promise<Thread | undefined> {
  const { outside, sample } = await aroundMessages(chunks);
  const value = objectIn(outside);
  if (value?.["messages"] === undefined) return undefined;
  const names = [...textsAt(value, "participants.name"), ...textsAt(value, "participants")];
  const both = [...new Set(names)];
  const title = [...textsAt(value, "title"), ...textsAt(value, "threadName")];
  const path = textsAt(value, "thread_path")[0]?.replace(/^.*\//u, "") ?? "";
  const chat = title[0] ?? both.join(", ");
  return {
    chat,
    chatId: path || textsAt(value, "threadName")[0] || both.toSorted().join(", "),
    channel: channelOf(sample + outside),
    ...(both.length === 2 ? { both: both.join("\n") } : {}),
  };
}

/** The text without its list of messages, and the beginning of them. */
async function aroundMessages(
  chunks: AsyncIterable<Buffer>,
): Promise<{ readonly outside: string; readonly sample: string }> {
  const place = new JsonPlace();
  const outside: number[] = [];
  let sample = "";
  let depth = 0;
  for await (const chunk of chunks) {
    if (sample === "") sample = chunk.subarray(0, mostHead).toString("utf8");
    for (const byte of chunk) {
      const sign = place.read(byte);
      const isInside = depth > 0;
      if (!isInside && sign === "open array" && place.path === "messages") {
        depth = place.depth;
        outside.push(byte);
      } else if (isInside && sign === "close" && place.depth < depth) depth = 0;
      if (depth === 0 && outside.length < mostHead) outside.push(byte);
    }
  }
  return { outside: Buffer.from(outside).toString("utf8"), sample };
}

/** The members around the messages; those before them where the file ends too early. */
function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  const whole = text.replace(/^\ufeff/u, "");
  return parsed(whole) ?? parsed(`${whole}]}`);
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value = parseExact(text);
    return typeof value === "object" && value !== null
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Which of the two wrote the file, where its paths tell. */
function channelOf(text: string): string {
  if (/your_instagram_activity|www\.instagram\.com/u.test(text)) return "Instagram";
  const own =
    /your_(?:facebook_)?activity|"type"\s*:\s*"(?:Generic|Share|Call|Subscribe)"|facebook\.com/u;
  return own.test(text) || /"senderName"/u.test(text) ? "Messenger" : "Messenger or Instagram";
}

import { bytesOf } from "../../bytes.ts";
import { linesOf } from "../../physical-lines.ts";

/** A message of a mailbox, as its bytes. */
export interface BoxMessage {
  /** From 1. */
  readonly number: number;
  readonly bytes: Buffer;
  /** True if it is longer than a message may be; only its head is held. */
  readonly overlong: boolean;
}

/** Longest message, in bytes. */
export const longestMessage = 25 * 1024 * 1024;

const newline = Buffer.from("\n");
const dash = "From ".split("").map((sign) => sign.charCodeAt(0));

/**
 * The messages of a mailbox in the form mbox, in memory of one. A line "From " behind an empty one
 * begins the next; ">From " in a text is "From ".
 */
export async function* mailboxMessages(path: string): AsyncGenerator<BoxMessage> {
  let kept: Buffer[] = [];
  let size = 0;
  let number = 0;
  let wasEmpty = true;
  const message = (): BoxMessage => ({
    number,
    bytes: Buffer.concat(kept),
    overlong: size > longestMessage,
  });
  for await (const { bytes, overlong } of linesOf(bytesOf(path, undefined))) {
    if (wasEmpty && isFromLine(bytes)) {
      if (number > 0) yield message();
      [kept, size] = [[], 0];
      number += 1;
    } else if (number > 0) {
      size += overlong ? longestMessage + 1 : bytes.length + 1;
      if (size <= longestMessage) kept.push(unescaped(bytes), newline);
    }
    wasEmpty = bytes.length === 0;
  }
  if (number > 0) yield message();
}

/** True for a line that begins a message: From, a sender and a time. */
export function isFromLine(bytes: Buffer): boolean {
  if (dash.some((code, at) => bytes[at] !== code)) return false;
  const line = bytes.subarray(0, 200).toString("latin1");
  return /^From (?:\S.{0,120} )?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.*\d{1,2}:\d{2}|^From -?\s*$/u.test(
    line,
  );
}

/** Without the sign that keeps a line of a text from beginning a message. */
function unescaped(bytes: Buffer): Buffer {
  if (bytes[0] !== 62) return bytes;
  let at = 0;
  while (bytes[at] === 62) at += 1;
  return dash.every((code, index) => bytes[at + index] === code) ? bytes.subarray(1) : bytes;
}

import { InvalidInput } from "../../../../../shared/errors.ts";
import { bytesOf } from "../../bytes.ts";
import { elementsOf } from "../../json-rows/json-elements.ts";
import type { OpenFile, ReadRow } from "../../types.ts";
import { messageRow } from "../chats/chat-elements.ts";
import { chatColumns, chatMapping } from "../chats/chat-mapping.ts";
import type { Beginning, FileForm, FormContext } from "../file-form.ts";
import { cellsOfMessage } from "./messenger-message.ts";
import { threadOf } from "./messenger-thread.ts";

/** A conversation as Facebook Messenger and Instagram export it, as JSON. */
export const messenger: FileForm = {
  format: "messenger",
  fits: isThread,
  open: openThread,
  mapping: chatMapping,
  again: (raw, { context }) => cellsOfMessage(raw, context),
};

/** True for an object with participants whose messages name a sender and a count of milliseconds. */
function isThread({ text }: Beginning): boolean {
  const start = text.trimStart();
  if (!start.startsWith("{") || !/"messages"\s*:\s*\[/u.test(start)) return false;
  const isOlder = /"sender_name"\s*:/u.test(start) && /"timestamp_ms"\s*:\s*\d{12}/u.test(start);
  const isNewer = /"senderName"\s*:/u.test(start) && /"timestamp"\s*:\s*\d{12}/u.test(start);
  const head = start.slice(0, start.search(/"messages"\s*:\s*\[/u));
  return (isOlder || isNewer) && /^\{\s*"/u.test(head);
}

async function openThread(path: string): Promise<OpenFile> {
  const thread = await threadOf(bytesOf(path, undefined));
  if (thread === undefined) throw new InvalidInput("forms.no-messages");
  const context: FormContext = { ...thread };
  return { columns: chatColumns, context, rows: () => rowsOf(path, context) };
}

async function* rowsOf(path: string, context: FormContext): AsyncGenerator<ReadRow> {
  for await (const { line, bytes, overlong } of elementsOf(bytesOf(path, undefined), "messages")) {
    const raw = bytes.toString("utf8").trim();
    if (raw === "" && !overlong) continue;
    const position = String(line);
    const cells = overlong ? undefined : cellsOfMessage(raw, context);
    yield messageRow({ position, raw, overlong }, cells);
  }
}

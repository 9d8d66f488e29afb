import { InvalidInput } from "../../../../../shared/errors.ts";
import { bytesOf } from "../../bytes.ts";
import { elementsOf } from "../../json-rows/json-elements.ts";
import { valuesAt } from "../../json-rows/json-values.ts";
import type { OpenFile, ReadRow } from "../../types.ts";
import type { Beginning, FileForm, FormContext } from "../file-form.ts";
import { messageRow, objectIn } from "./chat-elements.ts";
import { chatColumns, chatMapping, pictureName, type ChatCells } from "./chat-mapping.ts";
import { chatHeads } from "./chat-heads.ts";

/** What Telegram Desktop exports: one chat, or all chats of an account. */
export const telegram: FileForm = {
  format: "telegram",
  fits: isTelegram,
  open: openTelegram,
  mapping: chatMapping,
  again: (raw, { position, context }) => cellsOfMessage(raw, position, context),
};

/** Lists that hold messages: of one chat, of all, of those that were left. */
const lists = ["messages", "chats.list.messages", "left_chats.list.messages"];

function isTelegram({ text }: Beginning): boolean {
  const start = text.trimStart().slice(0, 60_000);
  if (!start.startsWith("{")) return false;
  const hasChats = /"(?:left_)?chats"\s*:\s*\{\s*(?:"about"\s*:\s*"[^"]*"\s*,\s*)?"list"/u;
  return isOneChat(start) || hasChats.test(start) || isAccount(start);
}

function isOneChat(start: string): boolean {
  const types =
    /"type"\s*:\s*"(?:personal_chat|bot_chat|saved_messages|(?:private|public)_\w{5,10})"/u;
  return types.test(start) && /"messages"\s*:\s*\[/u.test(start);
}

function isAccount(start: string): boolean {
  return /"personal_information"\s*:\s*\{/u.test(start) && /"user_id"/u.test(start);
}

/** A chat of an export. */
interface Chat {
  readonly line: number;
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

async function openTelegram(path: string): Promise<OpenFile> {
  const heads = await chatHeads(bytesOf(path, undefined));
  if (heads.length === 0) throw new InvalidInput("forms.no-messages");
  const chats = heads.map(({ line, value }): Chat => {
    const id = wordOf(value, "id");
    return { line, id, name: wordOf(value, "name") || id, type: wordOf(value, "type") };
  });
  const owner = await ownerOf(path);
  const context = {
    chats: JSON.stringify(chats),
    ...(owner === undefined ? {} : { owner }),
  };
  return { columns: chatColumns, context, rows: () => rowsOf(path, context) };
}

/** The account that exported its chats, where the file says so near its beginning. */
async function ownerOf(path: string): Promise<string | undefined> {
  for await (const chunk of bytesOf(path, undefined)) {
    const head = chunk.subarray(0, 16 * 1024).toString("utf8");
    return /"personal_information"\s*:\s*\{[^}]*?"user_id"\s*:\s*(\d+)/u.exec(head)?.[1];
  }
  return undefined;
}

async function* rowsOf(path: string, context: FormContext): AsyncGenerator<ReadRow> {
  const chats = JSON.parse(context["chats"] ?? "[]") as readonly Chat[];
  const isAll = chats.length !== 1 || context["owner"] !== undefined;
  for (const list of isAll ? lists.slice(1) : lists)
    try {
      for await (const { line, bytes, overlong } of elementsOf(bytesOf(path, undefined), list)) {
        const position = String(line);
        const raw = bytes.toString("utf8").trim();
        if (raw === "" && !overlong) continue;
        const cells = overlong ? undefined : cellsOfMessage(raw, position, context);
        yield messageRow({ position, raw, overlong }, cells);
      }
    } catch (error) {
      // an export has some of these lists, seldom all
      if (!(error instanceof InvalidInput) || error.sentence.key !== "reading.json-has-no-list")
        throw error;
    }
}

function cellsOfMessage(
  raw: string,
  position: string,
  context: FormContext,
): ChatCells | undefined {
  const value = objectIn(raw);
  if (value === undefined || wordOf(value, "type") === "") return undefined;
  const chats = JSON.parse(context["chats"] ?? "[]") as readonly Chat[];
  const chat = chats.findLast(({ line }) => line <= Number(position));
  const isNotice = wordOf(value, "type") === "service";
  const sender = wordOf(value, isNotice ? "actor_id" : "from_id");
  return {
    number: wordOf(value, "id") || position,
    at: timeOf(value),
    chat: chat?.name ?? "",
    chatId: chat?.id ?? "",
    channel: "Telegram",
    kind: isNotice ? "notice" : "message",
    text: isNotice ? noticeOf(value) : valuesAt(value, "text"),
    ...broughtBy(value),
    ...senderOf(sender, wordOf(value, isNotice ? "actor" : "from")),
    ...receiverOf(sender, chat, context["owner"]),
  };
}

/** What comes with a message: files, a contact, a place, and what it answers. */
function broughtBy(value: object): ChatCells {
  const photo = fileOf(value, "photo");
  return {
    attachment: photo ?? fileOf(value, "file") ?? [],
    picture: pictureName(photo) ?? [],
    sharedPhone: valuesAt(value, "contact_information.phone_number"),
    replyTo: wordOf(value, "reply_to_message_id"),
    forwardedFrom: wordOf(value, "forwarded_from"),
    place: placeOf(value),
  };
}

function senderOf(id: string, name: string): ChatCells {
  if (id === "") return {};
  return { senderAccount: `telegram:${id}`, senderName: name };
}

/** In a chat of two the other received it. */
function receiverOf(sender: string, chat: Chat | undefined, owner: string | undefined): ChatCells {
  if (chat?.type !== "personal_chat" && chat?.type !== "bot_chat") return {};
  const other = `user${chat.id}`;
  if (sender !== other) return { toAccount: `telegram:${other}`, toName: chat.name };
  return owner === undefined ? {} : { toAccount: `telegram:user${owner}` };
}

/** When it was sent: in UTC where the export says so, else in the clock of the computer. */
function timeOf(value: object): string {
  const seconds = Number(wordOf(value, "date_unixtime"));
  const isKnown = seconds > 0 && seconds < 4e9;
  return isKnown
    ? new Date(seconds * 1000).toISOString().replace(".000Z", "Z")
    : wordOf(value, "date");
}

/** What a notice says: its action, with members, title and length in seconds where it has them. */
function noticeOf(value: object): string {
  const words = ["action", "title", "members", "duration_seconds", "discard_reason"];
  return words.flatMap((word) => valuesAt(value, word)).join(" ");
}

function placeOf(value: object): string {
  const place = ["latitude", "longitude"].map((one) =>
    wordOf(value, `location_information.${one}`),
  );
  return place.every((one) => one !== "") ? place.join(", ") : "";
}

/** The name of a file that was exported too. */
function fileOf(value: object, member: string): string | undefined {
  const name = wordOf(value, member);
  return name === "" || name.startsWith("(") ? undefined : name;
}

function wordOf(value: object, path: string): string {
  return valuesAt(value, path)[0] ?? "";
}

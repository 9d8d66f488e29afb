import { basename } from "node:path";

/** Names that many apps give their files: the folder or pack around them says more. */
const general =
  /^(?:_chat|result|messages?(?:_?\d+)?|contacts?|calls?|sms|index|data|export|entities|chats?)\.\w+$/iu;

/**
 * A name without folders for a file in a pack or a folder; where its own name says nothing, with
 * that of what it lies in before it: "WhatsApp Chat - Ben _chat.txt".
 */
export function flatName(path: string, around: string): string {
  const parts = path.split(/[\\/]/u).filter((part) => part !== "");
  const own = parts.at(-1) ?? "";
  if (!general.test(own)) return own;
  const before = parts.at(-2) ?? basename(around).replace(/\.zip$/iu, "");
  return before === "" ? own : `${before} ${own}`;
}

import type { EntityWords, FormMapping } from "../file-form.ts";
import { foundInText } from "../found-in-text.ts";

/** The columns that every reader of chats gives. */
export const chatColumns = [
  "number",
  "at",
  "sender",
  "senderPhone",
  "senderAccount",
  "senderName",
  "to",
  "toPhone",
  "toAccount",
  "toName",
  "chat",
  "chatId",
  "channel",
  "text",
  "attachment",
  "picture",
  "sharedPhone",
  "replyTo",
  "forwardedFrom",
  "place",
  "kind",
] as const;

export type ChatColumn = (typeof chatColumns)[number];

/** The row's texts by the columns of chats. */
export type ChatCells = Partial<Readonly<Record<ChatColumn, string | readonly string[]>>>;

/**
 * What a chat states: each message with its sender, those it went to and its conversation; members
 * are those who wrote; pictures and what the texts name hang on the message.
 */
export function chatMapping(): FormMapping {
  const found = foundInText("message", ["text"]);
  const ends = [...endsNamed("sender"), ...endsNamed("to")];
  return {
    record: "number",
    observedAt: "at",
    entities: {
      message: messageWords,
      chat: {
        kind: "Conversation",
        key: "chatId",
        properties: { name: "chat", channel: "channel" },
      },
      ...Object.fromEntries(ends),
      picture: { kind: "Image", value: "picture" },
      sharedPhone: { kind: "Phone", value: "sharedPhone" },
      ...found.entities,
    },
    links: [
      { kind: "sentIn", from: "message", to: "chat" },
      ...ends.map(([name]) => ({
        kind: name.startsWith("sender") ? "sentBy" : "sentTo",
        from: "message",
        to: name,
      })),
      ...ends.map(([name]) => ({ kind: "memberOf", from: name, to: "chat" })),
      { kind: "shows", from: "message", to: "picture" },
      { kind: "mentions", from: "message", to: "sharedPhone" },
      ...found.links,
    ],
  };
}

const messageWords: EntityWords = {
  kind: "Message",
  key: ["chatId", "number"],
  properties: {
    text: "text",
    sentAt: "at",
    channel: "channel",
    attachment: "attachment",
    replyTo: "replyTo",
    forwardedFrom: "forwardedFrom",
    place: "place",
    type: "kind",
  },
};

/** Those who may stand at one end of a message: named by the phone's owner, by number or account. */
function endsNamed(end: "sender" | "to"): readonly (readonly [string, EntityWords])[] {
  return [
    [end, { kind: "Person", key: end, properties: { name: end } }],
    [`${end}Phone`, { kind: "Phone", value: `${end}Phone` }],
    [
      `${end}Account`,
      { kind: "Account", value: `${end}Account`, properties: { displayName: `${end}Name` } },
    ],
  ];
}

/** The name of a file as a picture's, where it is one that Clew can compare. */
export function pictureName(file: string | undefined): string | undefined {
  return file !== undefined && /\.(?:jpe?g|png|webp)$/iu.test(file) ? file : undefined;
}

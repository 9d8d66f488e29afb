import { contentNumber } from "../content-number.ts";
import type { EntityWords, FormCells, FormMapping } from "../file-form.ts";
import { foundInText } from "../found-in-text.ts";
import {
  fieldOf,
  mailHead,
  mailTime,
  mailboxesOf,
  type MailHead,
  type Mailbox,
} from "./mail-headers.ts";
import { mailParts } from "./mail-text.ts";

/** The columns of e-mails. */
export const mailColumns = [
  "number",
  "at",
  "subject",
  "from",
  "fromName",
  "fromKey",
  "to",
  "copy",
  "recipients",
  "thread",
  "threadName",
  "replyTo",
  "text",
  "attachment",
  "channel",
];

/**
 * What e-mails state: each with its sender, those it went to, and the exchange that it belongs to.
 * Who writes under a name uses the address.
 */
export function mailMapping(): FormMapping {
  const found = foundInText("message", ["subject", "text"]);
  return {
    record: "number",
    observedAt: "at",
    entities: { ...mailWords, ...found.entities },
    links: [
      { kind: "sentBy", from: "message", to: "from" },
      { kind: "sentTo", from: "message", to: "to" },
      { kind: "sentTo", from: "message", to: "copy" },
      { kind: "sentIn", from: "message", to: "thread" },
      { kind: "uses", from: "person", to: "from", properties: { savedAs: "fromName" } },
      ...found.links,
    ],
  };
}

const mailWords: Readonly<Record<string, EntityWords>> = {
  message: {
    kind: "Message",
    key: "number",
    properties: {
      subject: "subject",
      text: "text",
      sentAt: "at",
      channel: "channel",
      attachment: "attachment",
      replyTo: "replyTo",
      recipients: "recipients",
    },
  },
  from: { kind: "Email", value: "from" },
  to: { kind: "Email", value: "to" },
  copy: { kind: "Email", value: "copy" },
  person: { kind: "Person", key: "fromKey", properties: { name: "fromName" } },
  thread: {
    kind: "Conversation",
    key: "thread",
    properties: { name: "threadName", channel: "channel" },
  },
};

/** A kept e-mail by its columns; undefined where it has neither sender nor date. */
export function cellsOfMail(raw: string): FormCells | undefined {
  const { head: lines, text, files } = mailParts(raw);
  const head = mailHead(lines);
  const [from] = mailboxesOf(head, "from", "sender", "return-path");
  const date = fieldOf(head, "date");
  if (from === undefined && date === "") return undefined;
  const to = mailboxesOf(head, "to");
  const copies = mailboxesOf(head, "cc", "bcc");
  const at = mailTime(date);
  const subject = fieldOf(head, "subject");
  return {
    number: idIn(fieldOf(head, "message-id")) || contentNumber(at, raw),
    at,
    subject,
    ...senderOf(from),
    to: to.map(({ address }) => address),
    copy: copies.map(({ address }) => address),
    recipients: [...to, ...copies].map(shown),
    ...threadOf(head, subject),
    text,
    attachment: files,
    channel: "E-mail",
  };
}

function senderOf(from: Mailbox | undefined): FormCells {
  if (from === undefined) return {};
  const { name, address } = from;
  const isNamed = name !== "" && name.toLowerCase() !== address;
  return {
    from: address,
    ...(isNamed ? { fromName: name, fromKey: `${name} <${address}>` } : {}),
  };
}

/** The first message of the exchange, which all others refer to. */
function threadOf(head: MailHead, subject: string): FormCells {
  const before = `${fieldOf(head, "references")} ${fieldOf(head, "in-reply-to")}`;
  const first = idIn(before) || idIn(fieldOf(head, "message-id"));
  return {
    thread: first,
    threadName: subject.replace(/^(?:(?:re|fwd?|aw|wg|sv|vs|tr|rv|antw|odp)\s*:\s*)+/iu, ""),
    replyTo: idIn(fieldOf(head, "in-reply-to")),
  };
}

function idIn(text: string): string {
  return /<([^<>\s]{1,300})>/u.exec(text)?.[1] ?? "";
}

function shown({ name, address }: Mailbox): string {
  return name === "" ? address : `${name} <${address}>`;
}

import { pictureName } from "../chats/chat-mapping.ts";
import { contentNumber } from "../content-number.ts";
import type { FormCells } from "../file-form.ts";
import { nodeAt, nodesNamed, type XmlNode } from "../xml/xml-tree.ts";

/** A message's texts by the columns of chats, and whose number the phone keeps under a name. */
export type SmsCells = FormCells;

/** What a message's box says of it: drafts and failures went to nobody. */
const boxes: Readonly<Record<string, string>> = {
  "1": "received",
  "2": "sent",
  "3": "draft",
  "4": "outbox",
  "5": "failed",
  "6": "queued",
};

/** A short message; undefined where it has no number and no text. */
export function cellsOfSms({ attributes }: XmlNode): SmsCells | undefined {
  const address = stated(attributes["address"]);
  const text = stated(attributes["body"]);
  if (address === "" && text === "") return undefined;
  const box = boxes[attributes["type"] ?? ""] ?? "";
  return {
    ...commonOf(attributes, [address], text),
    channel: "SMS",
    kind: box === "received" || box === "sent" ? "message" : box,
    text,
    ...(box === "received" ? endOf("sender", [address]) : {}),
    ...(box === "sent" ? endOf("to", [address]) : {}),
    ...contactOf(attributes, [address]),
  };
}

/** A multimedia message: its texts, the names of its files, who sent it and all who received it. */
export function cellsOfMms(node: XmlNode): SmsCells | undefined {
  const { attributes } = node;
  const addresses = stated(attributes["address"]).split("~").filter(Boolean);
  const ends = nodesNamed(nodeAt(node, "addrs"), "addr").map((one) => one.attributes);
  if (addresses.length === 0 && ends.length === 0) return undefined;
  const parts = nodesNamed(nodeAt(node, "parts"), "part").map((one) => one.attributes);
  const text = [stated(attributes["sub"]), ...parts.map(textOf)].filter(Boolean).join("\n");
  const files = parts.flatMap(fileOf);
  const box = boxes[attributes["msg_box"] ?? ""] ?? "";
  const isDelivered = box === "received" || box === "sent";
  return {
    ...commonOf(attributes, addresses.length > 0 ? addresses : numbersOf(ends, ["137"]), text),
    channel: "MMS",
    kind: isDelivered ? "message" : box,
    text,
    attachment: files,
    picture: files.flatMap((file) => pictureName(file) ?? []),
    ...(isDelivered ? mmsEnds(ends, addresses, box === "sent") : {}),
    ...contactOf(attributes, addresses),
  };
}

/** Who sent it (137) and who received it (151, copies 130 and 129); else the other side alone. */
function mmsEnds(
  ends: readonly Attributes[],
  addresses: readonly string[],
  isSent: boolean,
): SmsCells {
  const from = numbersOf(ends, ["137"]);
  const to = numbersOf(ends, ["151", "130", "129"]);
  const isOneSender = !isSent && addresses.length === 1;
  return {
    ...endOf("sender", from.length === 0 && isOneSender ? addresses : from),
    ...endOf("to", to.length === 0 && isSent ? addresses : to),
  };
}

function numbersOf(ends: readonly Attributes[], types: readonly string[]): readonly string[] {
  const found = ends.filter((one) => types.includes(one["type"] ?? "")).flatMap(numberOf);
  return [...new Set(found)];
}

type Attributes = Readonly<Record<string, string>>;

function commonOf(attributes: Attributes, addresses: readonly string[], text: string): SmsCells {
  const at = timeOf(attributes["date"]);
  const ids = addresses.map((one) => (isNumber(one) ? one.replace(/[^+\d]/gu, "") : one));
  return {
    number: contentNumber(at, attributes["type"] ?? attributes["m_id"] ?? "", text),
    at,
    chatId: ids.toSorted().join(" "),
    chat: nameIn(attributes) || addresses.join(", "),
  };
}

/** Those at one end of a message: by number, or by the name that a company sends under. */
function endOf(end: "sender" | "to", addresses: readonly string[]): SmsCells {
  const numbers = addresses.filter(isNumber);
  const names = addresses.filter((one) => one !== "" && !isNumber(one));
  return {
    [`${end}Phone`]: numbers,
    [`${end}Account`]: names.map((one) => `sms:${one}`),
  };
}

/** The name under which the phone keeps a single number. */
function contactOf(attributes: Attributes, addresses: readonly string[]): SmsCells {
  const [address = "", second] = addresses;
  const name = nameIn(attributes);
  if (name === "" || second !== undefined || !isNumber(address)) return {};
  return { contact: name, contactPhone: address };
}

/** The name of the contact, where the phone knew it. */
export function nameIn(attributes: Attributes): string {
  const name = stated(attributes["contact_name"]);
  return /^\(?unknown\)?$/iu.test(name) ? "" : name;
}

/** Milliseconds since 1970 as a time in UTC; older versions write seconds for some messages. */
export function timeOf(text: string | undefined): string {
  const stated = Number(text ?? "");
  const count = stated > 0 && stated < 1e11 ? stated * 1000 : stated;
  if (!(count > 0 && count < 4e12)) return "";
  return new Date(count).toISOString().replace(".000Z", "Z");
}

/** True for what can be dialled; short codes too. */
export function isNumber(text: string): boolean {
  return /^[+*#]?[\d\s()./-]{3,25}$/u.test(text);
}

function numberOf(one: Attributes): readonly string[] {
  const address = stated(one["address"]);
  return address === "" || address === "insert-address-token" ? [] : [address];
}

function textOf(part: Attributes): string {
  return part["ct"] === "text/plain" ? stated(part["text"]) : "";
}

function fileOf(part: Attributes): readonly string[] {
  const type = part["ct"] ?? "";
  if (type === "text/plain" || type === "application/smil") return [];
  const name = stated(part["cl"]) || stated(part["fn"]) || stated(part["name"]);
  return [name || type].filter(Boolean);
}

/** The app writes "null" where there is nothing. */
function stated(text: string | undefined): string {
  return text === undefined || text === "null" ? "" : text;
}

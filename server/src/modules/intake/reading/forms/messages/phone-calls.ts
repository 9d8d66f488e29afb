import type { FormCells, FormMapping } from "../file-form.ts";
import type { XmlNode } from "../xml/xml-tree.ts";
import { isNumber, nameIn, timeOf } from "./phone-messages.ts";

/** The columns of a phone's list of calls. */
export const callColumns = [
  "number",
  "at",
  "phone",
  "contact",
  "owner",
  "direction",
  "kind",
  "seconds",
];

const kinds: Readonly<Record<string, string>> = {
  "1": "answered",
  "2": "outgoing",
  "3": "missed",
  "4": "voicemail",
  "5": "rejected",
  "6": "blocked",
};

/**
 * What a phone's list of calls states: who called its owner and whom the owner called. The phone's
 * own number does not stand in it, so the owner is known by the file's name.
 */
export function callMapping(): FormMapping {
  const properties = { at: "at", seconds: "seconds", type: "kind" };
  return {
    record: "number",
    observedAt: "at",
    entities: {
      owner: { kind: "Person", key: "owner", properties: { name: "owner" } },
      phone: { kind: "Phone", value: "phone" },
      contact: { kind: "Person", key: "contact", properties: { name: "contact" } },
    },
    links: [
      {
        kind: "called",
        from: "phone",
        to: "owner",
        properties,
        when: { column: "direction", equals: "in" },
      },
      {
        kind: "called",
        from: "owner",
        to: "phone",
        properties,
        when: { column: "direction", equals: "out" },
      },
      { kind: "uses", from: "contact", to: "phone", properties: { savedAs: "contact" } },
    ],
  };
}

/** A call of a phone; undefined where it has no time. */
export function cellsOfCall(
  { attributes }: XmlNode,
  position: string,
  owner: string,
): FormCells | undefined {
  const at = timeOf(attributes["date"]);
  if (at === "") return undefined;
  const phone = attributes["number"] ?? "";
  const type = attributes["type"] ?? "";
  return {
    number: position,
    at,
    owner: `Owner of the phone (${owner})`,
    phone: isNumber(phone) ? phone : "",
    contact: nameIn(attributes) || (attributes["name"] ?? ""),
    direction: type === "2" ? "out" : "in",
    kind: kinds[type] ?? `type ${type}`,
    seconds: attributes["duration"] ?? attributes["dur"] ?? "",
  };
}

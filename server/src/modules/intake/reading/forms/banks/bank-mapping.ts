import type { EntityWords, FormMapping, LinkWords } from "../file-form.ts";
import { foundInText } from "../found-in-text.ts";

/** The columns that every reader of bank statements gives. */
export const bankColumns = [
  "number",
  "bookedAt",
  "valueAt",
  "direction",
  "amount",
  "currency",
  "ownAccount",
  "ownHolder",
  "otherAccount",
  "otherBank",
  "otherName",
  "otherPerson",
  "otherBody",
  "behind",
  "reference",
  "text",
  "type",
  "statement",
  "unpaired",
] as const;

export type BankColumn = (typeof bankColumns)[number];

/** A booking's texts by the columns of bank statements. */
export type BankCells = Partial<Readonly<Record<BankColumn, string | readonly string[]>>>;

/**
 * What a bank statement states: a booking in the account's favour is a payment from the other side,
 * any other is one to it. The other side is an account, else whoever is named. A booking that names
 * nobody, as a fee, is a transaction of the account alone.
 */
export function bankMapping(): FormMapping {
  const found = foundInText("booking", ["text"]);
  const sides = ["other", "person", "body"];
  return {
    record: "number",
    observedAt: "bookedAt",
    entities: { ...partyWords, booking, ...found.entities },
    links: [
      ...sides.map((side) => paid(side, "own", "in")),
      ...sides.map((side) => paid("own", side, "out")),
      { kind: "involves", from: "booking", to: "own", properties: { role: "direction" } },
      ...found.links,
    ],
  };
}

const amount = { column: "amount", notation: "1,234.56" };

const partyWords: Readonly<Record<string, EntityWords>> = {
  own: { kind: "BankAccount", value: "ownAccount", properties: { holder: "ownHolder" } },
  other: {
    kind: "BankAccount",
    value: "otherAccount",
    properties: { holder: "otherName", bank: "otherBank" },
  },
  person: { kind: "Person", key: "otherPerson", properties: { name: "otherPerson" } },
  body: { kind: "Organisation", key: "otherBody", properties: { name: "otherBody" } },
};

const booking: EntityWords = {
  kind: "Transaction",
  key: "unpaired",
  properties: {
    amount: { amount },
    currency: "currency",
    at: "bookedAt",
    reference: "{reference} {text}",
    type: "type",
  },
};

function paid(from: string, to: string, direction: "in" | "out"): LinkWords {
  return {
    kind: "paid",
    from,
    to,
    amount,
    properties: {
      at: "bookedAt",
      currency: "currency",
      reference: "{reference} {text} {behind}",
      method: "type",
    },
    when: { column: "direction", equals: direction },
  };
}

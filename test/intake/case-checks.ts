import type { CaseReading, HeldEntity } from "./case-reading.ts";
import { rightAmounts, rightTimes } from "./right-values.ts";

/** One thing that must hold of what Clew made of a case. */
export interface CaseCheck {
  readonly what: string;
  readonly holds: (reading: CaseReading) => boolean | Promise<boolean>;
}

type Held = (entity: HeldEntity) => boolean;

const kind =
  (name: string): Held =>
  (one) =>
    one.kind === name;
const count = ({ entities }: CaseReading, name: string) => entities.filter(kind(name)).length;
const has = ({ entities }: CaseReading, id: string) => entities.some((one) => one.id === id);
const value = ({ entities }: CaseReading, id: string, name: string) =>
  entities.find((one) => one.id === id)?.properties[name];
const amounts = ({ links }: CaseReading) => links.map(({ properties }) => properties["amount"]);
const textOf = (held: unknown) => (typeof held === "string" ? held : "");
const seen = (reading: CaseReading, id: string) =>
  textOf(reading.entities.find((one) => one.id.startsWith(id))?.properties["firstSeen"]);
const isSaid = ({ said }: CaseReading, about: RegExp) => said.some((one) => about.test(one));
const links = (reading: CaseReading, name: string) =>
  reading.links.filter((link) => link.kind === name);

/** Things that share an identifier of a kind, and are linked by it: what must not be. */
function joined(reading: CaseReading, marksThatLinkNothing: readonly string[]): number {
  const linking = new Set(
    reading.entities
      .filter(({ marks }) => !marks.some((mark) => marksThatLinkNothing.includes(mark)))
      .map(({ id }) => id),
  );
  const targets = reading.links.map(({ target }) => target).filter((id) => linking.has(id));
  return targets.length - new Set(targets).size;
}

/** A number is right, or the text as it stands is kept and a remark stands beside it. */
function amountOr(reading: CaseReading, key: string, right: number | undefined): boolean {
  const held = value(reading, `transaction:t/${key}`, "amount");
  return held === right || (typeof held === "string" && isSaid(reading, /amount/u));
}

/** What must hold of the cases that are known, by the name of their folder. */
export const caseChecks: Readonly<Record<string, readonly CaseCheck[]>> = {
  "01-amount-notations": [
    ...Object.entries(rightAmounts).map(([key, right]) => ({
      what: `row ${key} is ${right}, or text and said`,
      holds: (reading: CaseReading) => amountOr(reading, key, right),
    })),
    {
      what: "a sum over the column answers",
      holds: async (reading) =>
        typeof (await reading.ask(
          "MATCH (:Entity)-[l:PAID]->(:Entity) RETURN sum(toFloat(l.amount)) AS sum",
        )) !== "string",
    },
  ],
  "02-xlsx-number-formats": [
    {
      what: "45123.5 stays a number under every format but [mm]:ss and %",
      holds: ({ entities }) =>
        entities.every(
          ({ properties }) =>
            properties["amount"] === 45123.5 ||
            (properties["reference"] === "[mm]:ss" && properties["amount"] === 3_898_670_400) ||
            (properties["reference"] === "0.00%" && properties["amount"] === 4_512_350),
        ),
    },
  ],
  "04-xlsx-error-cells": [
    { what: "nothing is joined by an error", holds: (reading) => joined(reading, []) === 0 },
    { what: "the phone that is one is held", holds: (r) => has(r, "phone:+12125550104") },
  ],
  "05-xlsx-x000D-escape": [
    { what: "Ana Orr", holds: (r) => value(r, "report:t/1", "title") === "Ana Orr" },
  ],
  "06-xlsx-long-numbers": [
    { what: "one phone", holds: (r) => count(r, "Phone") === 1 && has(r, "phone:+12125550147") },
  ],
  "08-xlsx-prefixed-namespaces": [{ what: "it opens", holds: (r) => count(r, "Person") === 1 }],
  "09-xlsx-formula-percent": [
    { what: "25 for 25 %", holds: (r) => r.links.some((l) => l.properties["share"] === 25) },
    { what: "uncached formulas are said", holds: (r) => isSaid(r, /formula/iu) },
  ],
  "10-duplicate-columns": [
    {
      what: "both phones, or said",
      holds: (r) => (count(r, "Phone") >= 2 ? true : r.isRefused || isSaid(r, /phone/u)),
    },
  ],
  "11-json-big-ids": [
    {
      what: "3 messages, 2 users",
      holds: (r) => count(r, "Message") === 3 && count(r, "Person") === 2,
    },
  ],
  "12-facebook-mojibake": [
    { what: "two messages", holds: (r) => count(r, "Message") === 2 },
    { what: "Zoë", holds: (r) => r.entities.some(({ label }) => label === "Zoë Kovács") },
  ],
  "13-telegram-result-json": [
    {
      what: "two messages, or a refusal that names the arrays",
      holds: (r) => count(r, "Message") === 2 || isSaid(r, /chats\.list/u),
    },
  ],
  "13b-telegram-one-chat": [
    {
      what: "phone and mail found",
      holds: (r) => has(r, "phone:+12125550147") && count(r, "Email") === 1,
    },
    {
      what: "the whole text",
      holds: (r) => /tonight/u.test(textOf(value(r, "message:t/2", "text"))),
    },
  ],
  "14-whatsapp-txt": [
    {
      what: "refused as a chat, or read",
      holds: (r) => (r.isRefused ? isSaid(r, /chat|WhatsApp/u) : count(r, "Message") > 2),
    },
  ],
  "15-sep-line": [{ what: "two persons", holds: (r) => count(r, "Person") === 2 }],
  "16-bank-preamble": [
    { what: "two payments, or a refusal", holds: (r) => r.isRefused || amounts(r).includes(-1080) },
  ],
  "17-debit-credit-columns": [
    {
      what: "3 payments",
      holds: (r) =>
        amounts(r).filter((sum) => typeof sum === "number" && sum !== 0).length === 3 &&
        amounts(r).every((sum) => typeof sum === "number"),
    },
  ],
  "17b-debit-credit-plain-key": [
    {
      what: "a link whose key is empty is absent",
      holds: (r) => r.links.length === 4,
    },
  ],
  "18-cdr-india": [
    {
      what: "two calls between two numbers",
      holds: (r) => links(r, "CALLED").length === 2 && has(r, "phone:+919876543210"),
    },
  ],
  "19-gephi-edges": [{ what: "said", holds: (r) => r.said.length > 0 }],
  "20a-mac-line-ends": [{ what: "two persons", holds: (r) => count(r, "Person") === 2 }],
  "20b-ragged-rows": [
    { what: "each row is held or said", holds: (r) => count(r, "Person") + r.said.length >= 5 },
    { what: "rows that lack trailing cells are read", holds: (r) => has(r, "person:t/2") },
  ],
  "20c-bom-quoted-header": [{ what: "one person", holds: (r) => count(r, "Person") === 1 }],
  "21-encodings-drop": [
    {
      what: "Cyrillic right or asked",
      holds: (r) => r.entities.some((e) => Object.values(e.properties).includes("Анна Орр")),
    },
    {
      what: "Polish right or asked",
      holds: (r) =>
        r.entities.some((e) => Object.values(e.properties).includes("Łukasz Żółw")) ||
        isSaid(r, /pl1250.*(?:encoding|letters)/u),
    },
  ],
  "23-placeholders": [
    { what: "nothing is joined", holds: (r) => joined(r, ["placeholder"]) === 0 },
  ],
  "23b-placeholder-phone": [{ what: "no cluster", holds: (r) => joined(r, ["placeholder"]) === 0 }],
  "25-two-digit-birth-years": [
    {
      what: "no time in 2062 or 2068",
      holds: (r) => !r.entities.some(({ properties }) => textOf(properties["firstSeen"]) > "2030"),
    },
  ],
  "26-date-notations": [
    ...Object.entries(rightTimes).map(([row, right]) => ({
      what: `row ${row} is ${right === "" ? "not read" : right}`,
      holds: (reading: CaseReading) => {
        const got = seen(reading, `person:t/${row} `);
        return got === "" ? isSaid(reading, /times in w/u) : right !== "" && got.startsWith(right);
      },
    })),
  ],
  "27-ambiguous-dates-drop": [{ what: "said", holds: (r) => isSaid(r, /posted/u) }],
  "29-export-roundtrip": [{ what: "9 entities", holds: (r) => r.entities.length === 9 }],
  "32-ftm-entities": [
    { what: "both names are found", holds: async (r) => (await r.search("Орр Анна")).length > 0 },
  ],
  "33-stix-bundle": [{ what: "a dangling ref is said", holds: (r) => isSaid(r, /identity--404/u) }],
  "35-file-kinds": [{ what: "24 refused aloud", holds: (r) => r.said.length >= 22 }],
  "39-nfc-nfd": [{ what: "one person", holds: (r) => count(r, "Person") === 1 }],
  "41-multivalue-export": [{ what: "one person", holds: (r) => count(r, "Person") === 1 }],
  "42-own-export-reimport": [
    { what: "Clew's own export is known, or refused", holds: (r) => count(r, "Report") === 0 },
  ],
  "43-float-refs": [{ what: "said", holds: (r) => isSaid(r, /5\.0/u) || r.links.length === 2 }],
  "45-alias-search": [
    {
      what: "a second name is found",
      holds: async (r) => (await r.search("Jolene Quist")).length > 0,
    },
    {
      what: "a former name is found",
      holds: async (r) => (await r.search("Bea Thorn")).length > 0,
    },
  ],
};

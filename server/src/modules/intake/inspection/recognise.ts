import { isIban, normalise, parseTime } from "../../../ontology/normalise/index.ts";

/** What a column's values look like. */
export type Look =
  | "phone"
  | "email"
  | "date"
  | "amount"
  | "iban"
  | "website"
  | "account"
  | "imageHash"
  | "plate"
  | "coordinate"
  | "name"
  | "organisation"
  | "place"
  | "address"
  | "text"
  | "key"
  | "number"
  | "empty";

/** A column with what its values look like. */
export interface Recognised {
  readonly name: string;
  readonly look: Look;
  /** Share of the values that fit, 0–1. */
  readonly confidence: number;
  readonly samples: readonly string[];
}

interface Test {
  readonly look: Look;
  /** Does the value fit by itself? */
  readonly fits: (value: string) => boolean;
  /** Words of a header that speak for it. */
  readonly words: RegExp;
  /** Least share of values that must fit where the header does not speak for it. */
  readonly alone: number;
}

const isTime = (value: string) =>
  (["dmy", "mdy"] as const).some((order) => parseTime(value, { order, zone: "UTC" }) !== undefined);

const phoneLike = /^[+(\d][\d\s().\-/+]{5,24}$/u;

const tests: readonly Test[] = [
  {
    look: "iban",
    fits: (value) => isIban(value),
    words: /iban|account|konto|cuenta/iu,
    alone: 0.5,
  },
  {
    look: "iban",
    fits: (value) => /^\d[\d\s-]{4,22}\d$/u.test(value),
    words: /\b(account|acct|konto|cuenta|compte)\b/iu,
    alone: 2,
  },
  {
    look: "email",
    fits: (value) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/iu.test(value),
    words: /mail/iu,
    alone: 0.5,
  },
  {
    look: "imageHash",
    fits: (value) =>
      value
        .split(/[|;,\s]+/u)
        .every((part) => /^[0-9a-f]{16}$/iu.test(part) && /[a-f]/iu.test(part)),
    words: /hash|image|picture|photo/iu,
    alone: 0.6,
  },
  {
    look: "coordinate",
    fits: (value) => /^-?\d{1,3}\.\d{3,}$/u.test(value),
    words: /^(lat|lon|lng|latitude|longitude)/iu,
    alone: 2,
  },
  {
    look: "date",
    fits: (value) => !/^\d{1,13}$/u.test(value) && isTime(value),
    words: /date|time|day|posted|created|start|end|when|since|until|fecha|datum|booked|valued?/iu,
    alone: 0.7,
  },
  {
    look: "phone",
    fits: (value) =>
      phoneLike.test(value) &&
      (value.match(/\d/gu)?.length ?? 0) >= 7 &&
      normalise("phone", value, { region: "US" })?.mark !== "unrecognised",
    words: /phone|tel|mobile|cell|number|caller|callee|msisdn|sms|whatsapp|from|to|party/iu,
    alone: 0.7,
  },
  {
    look: "website",
    fits: (value) =>
      /^(https?:\/\/|www\.)\S+\.\S+/iu.test(value) ||
      /^[a-z0-9-]+(\.[a-z0-9-]+)+\/\S*$/iu.test(value),
    words: /url|link|web|site/iu,
    alone: 0.6,
  },
  {
    look: "account",
    fits: (value) => /^@[\w.]{2,}$/u.test(value) || /^[a-z]+:[\w.@-]{2,}$/iu.test(value),
    words: /handle|account|user(name)?|profile|instagram|telegram|snap|onlyfans/iu,
    alone: 0.6,
  },
  {
    look: "amount",
    fits: (value) =>
      /^[-+(]?\s*(?:[$€£¥]|[A-Z]{3})?\s*[-+]?\d{1,3}([ ,.']?\d{3})*([.,]\d{1,2})?\s*(?:[$€£¥]|[A-Z]{3})?\)?$/u.test(
        value,
      ),
    words: /amount|sum|price|paid|fee|cost|value|betrag|importe|debit|credit|total|usd|eur|gbp/iu,
    alone: 2,
  },
  {
    look: "plate",
    fits: (value) =>
      /^(?:[A-Z]{1,3}[:\s-])?[A-Z0-9][A-Z0-9\s-]{3,8}$/u.test(value) &&
      /\d/u.test(value) &&
      /[A-Z]/u.test(value),
    words: /plate|registration|vehicle|licen[cs]e|vrm/iu,
    alone: 2,
  },
  {
    look: "address",
    fits: (value) =>
      /\p{L}{3,}/u.test(value) &&
      (/\d/u.test(value) || value.split(",").length > 2) &&
      value.length <= 150,
    words: /address|street|hotel|lodge|direcci|adresse|location|place|venue/iu,
    alone: 2,
  },
  {
    look: "place",
    fits: (value) => /^\p{L}[\p{L}\s.'’-]{1,50}$/u.test(value),
    words: /city|town|place|location|municipality|ciudad|stadt/iu,
    alone: 2,
  },
  {
    look: "organisation",
    fits: (value) => /\p{L}{2}/u.test(value) && value.length <= 120,
    words: /bank|company|organi[sz]ation|employer|business|firm|agency|merchant|org/iu,
    alone: 2,
  },
  {
    look: "name",
    fits: (value) => /^\p{L}[\p{L}\s.'’,-]{1,60}$/u.test(value) && value.split(/\s+/u).length <= 5,
    words: /name|person|holder|contact|subscriber|owner|beneficiary|sender|caller|nombre/iu,
    alone: 2,
  },
];

/** What each column looks like, by its values and, where they leave it open, by its header. */
export function recogniseColumns(
  columns: readonly string[],
  valuesOf: (column: string) => readonly string[],
): readonly Recognised[] {
  return columns.map((name) => recognise(name, valuesOf(name)));
}

function recognise(name: string, all: readonly string[]): Recognised {
  const values = all.slice(0, 300);
  const samples = [...new Set(values)].toSorted((a, b) => b.length - a.length).slice(0, 5);
  if (values.length === 0) return { name, look: "empty", confidence: 1, samples };
  for (const { look, fits, words, alone } of tests) {
    const share = values.filter(fits).length / values.length;
    if (share >= alone || (share >= 0.6 && words.test(headerWords(name))))
      return { name, look, confidence: share, samples };
  }
  return { name, look: fallback(name, values), confidence: 0.5, samples };
}

/** A time of day without its day: 10:30, 10:30:15, 6:05 pm. */
export function isClock(value: string): boolean {
  return /^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.? ?m\.?)?$/iu.test(value);
}

function fallback(name: string, values: readonly string[]): Look {
  if (values.every(isClock)) return "text";
  const unique = new Set(values).size / values.length;
  if (
    /(^|\s)(id|key|ref|reference|no|nr|number|ид|код|номер|nummer|kennung|codigo|código|clave)$/iu.test(
      headerWords(name),
    ) &&
    unique > 0.95
  )
    return "key";
  if (values.every((value) => /^-?\d+([.,]\d+)?$/u.test(value)))
    return unique === 1 && values.length > 3 && /^\d+$/u.test(values[0] ?? "") ? "key" : "number";
  const bare = values.every((value) => value.length <= 40 && !/\s/u.test(value));
  // Without digits they may be names, and two persons of one name must not become one.
  return unique > 0.95 && bare && values.some((value) => /\d/u.test(value)) ? "key" : "text";
}

function headerWords(name: string): string {
  return name.replaceAll("_", " ").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
}

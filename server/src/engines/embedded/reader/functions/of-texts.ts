import { boundedText } from "../values/bounds.ts";
import { Failure } from "../values/failure.ts";
import type { Perform } from "./perform.ts";
import { textOf } from "../values/texts.ts";
import { isList, kindOf, type Value } from "../values/cypher-values.ts";

/** A function of one text; null stays null. */
function ofText(perform: (text: string) => Value): Perform {
  return ([value]) => {
    const text = textIn(value);
    return text === null ? null : perform(text);
  };
}

function textIn(value: Value | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value;
  throw new Failure("reader.text-wanted", { kind: kindOf(value) });
}

function countIn(value: Value | undefined): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "bigint" || value < 0n)
    throw new Failure("reader.number-wanted", { kind: kindOf(value) });
  return Number(value);
}

const blank = String.raw`[\s\u0000-\u001f]`;
const before = new RegExp(`^${blank}+`, "u");
const behind = new RegExp(`${blank}+$`, "u");
const length = ofText((text) => BigInt([...text].length));

export const functionsOfTexts: Readonly<Record<string, Perform>> = {
  toString: ([given]: readonly Value[]) => {
    const value = given ?? null;
    const text = textOf(value);
    if (text === null && value !== null)
      throw new Failure("reader.wrong-kind", { kind: kindOf(value) });
    return text;
  },
  toStringOrNull: ([value]) => textOf(value ?? null),
  char_length: length,
  character_length: length,
  toLower: ofText((text) => text.toLowerCase()),
  lower: ofText((text) => text.toLowerCase()),
  toUpper: ofText((text) => text.toUpperCase()),
  upper: ofText((text) => text.toUpperCase()),
  trim: ofText((text) => text.replace(before, "").replace(behind, "")),
  lTrim: ofText((text) => text.replace(before, "")),
  rTrim: ofText((text) => text.replace(behind, "")),
  bTrim: ([value, sign]) => {
    const text = textIn(value);
    if (sign === undefined) return text?.replace(before, "").replace(behind, "") ?? null;
    const marks = new Set([...(textIn(sign) ?? "")]);
    return text === null || sign === null ? null : strip(text, marks);
  },
  normalize: ofText((text) => text.normalize("NFC")),
  left: ([value, count]) => part(value, 0n, count),
  right: ([value, count]) => {
    const [text, most] = [textIn(value), countIn(count)];
    if (text === null || most === null) return null;
    return most === 0 ? "" : [...text].slice(-most).join("");
  },
  substring: ([value, from, count]) => part(value, from, count),
  replace: ([value, sought, put]) => {
    const [text, old, next] = [textIn(value), textIn(sought), textIn(put)];
    if (text === null || old === null || next === null) return null;
    const parts = text.split(old);
    boundedText(text.length + parts.length * next.length);
    return parts.join(next);
  },
  split: ([value, at]) => {
    const text = textIn(value);
    if (text === null || at === null || at === undefined) return null;
    const signs = isList(at) ? at.map((one) => textIn(one) ?? "") : [textIn(at) ?? ""];
    return signs.reduce<readonly string[]>(
      (parts, sign) => parts.flatMap((one) => one.split(sign)),
      [text],
    );
  },
  valueType: ([value = null]) => valueType(value),
};

function strip(text: string, marks: ReadonlySet<string>): string {
  const letters = [...text];
  const first = letters.findIndex((letter) => !marks.has(letter));
  const last = letters.findLastIndex((letter) => !marks.has(letter));
  return first < 0 ? "" : letters.slice(first, last + 1).join("");
}

function part(value: Value | undefined, from: Value | undefined, count: Value | undefined): Value {
  const [text, first] = [textIn(value), countIn(from)];
  if (text === null || first === null || count === null) return null;
  const most = count === undefined ? undefined : countIn(count);
  const letters = /[\ud800-\udfff]/u.test(text) ? [...text] : undefined;
  const end = most === undefined || most === null ? undefined : first + most;
  return letters === undefined ? text.slice(first, end) : letters.slice(first, end).join("");
}

const types: Readonly<Record<string, string>> = {
  map: "MAP",
  node: "NODE",
  link: "RELATIONSHIP",
  path: "PATH",
  point: "POINT",
  ZonedDateTime: "ZONED DATETIME",
  PlainDateTime: "LOCAL DATETIME",
  PlainDate: "DATE",
  PlainTime: "LOCAL TIME",
  duration: "DURATION",
  string: "STRING",
  boolean: "BOOLEAN",
};

function valueType(value: Value): string {
  if (value === null) return "NULL";
  if (typeof value === "bigint") return "INTEGER NOT NULL";
  if (typeof value === "number") return "FLOAT NOT NULL";
  if (!isList(value)) return `${types[kindOf(value)] ?? "ANY"} NOT NULL`;
  const inner = [...new Set(value.map(valueType))].toSorted();
  return `LIST<${inner.length === 0 ? "NOTHING" : inner.join(" | ")}> NOT NULL`;
}

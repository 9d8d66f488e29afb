import type { ColumnRole } from "../proposals/roles.ts";
import type { LookedAt } from "../survey/file-survey.ts";
import type { FileRoles } from "./mapped-entities.ts";
import { headerSays, headerText } from "../columns/header-senses.ts";
import { sideOf } from "../columns/header-words.ts";

const creditWords =
  / (?:credit|haben|deposit|paid in|money in|value in|in|ingreso|abono|entrada|gutschrift|prihod|zachislenie) /u;
const debitWords =
  / (?:debit|soll|withdraw|withdrawal|paid out|money out|value out|out|cargo|salida|lastschrift|rashod|spisanie) /u;
/** True for a column of what came in. */
export function saysCredit(header: string): boolean {
  return creditWords.test(headerText(header)) || headerSays(header, "credit") > 0;
}

/** True for a column of what went out. */
export function saysDebit(header: string): boolean {
  return debitWords.test(headerText(header)) || headerSays(header, "debit") > 0;
}

/** Words with which a bank says which way a payment went: out first, then in. */
const ways: readonly (readonly [string, string])[] = [
  ["af", "bij"],
  ["d", "c"],
  ["dr", "cr"],
  ["debit", "credit"],
  ["dbit", "crdt"],
  ["s", "h"],
  ["soll", "haben"],
  ["out", "in"],
  ["sent", "received"],
  ["withdrawal", "deposit"],
  ["cargo", "abono"],
];

/** A link in a mapping's words. */
interface LinkOut {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly key?: string;
}

/**
 * The link between two ends with its sum and properties; two of them, each for its rows, where a
 * column says which way a payment went.
 */
export function paymentLinks(
  link: LinkOut,
  properties: Readonly<Record<string, string>>,
  columns: FileRoles,
): readonly object[] {
  const amount = amountOut(columns.roles);
  const said = {
    ...properties,
    ...(typeof amount === "string" ? { amount } : {}),
  };
  const whole = {
    ...link,
    ...(typeof amount === "object" ? { amount } : {}),
    ...(Object.keys(said).length > 0 ? { properties: said } : {}),
  };
  const way = isTold(link.kind, columns.roles) ? undefined : wayIn(columns.file);
  if (way === undefined) return [whole];
  const { column, out, into } = way;
  return [
    { ...whole, when: { column, ...among(out) } },
    { ...whole, from: link.to, to: link.from, when: { column, ...among(into) } },
  ];
}

/** True where the ends say by themselves who did something: two sides, or calls between columns. */
function isTold(kind: string, roles: readonly ColumnRole[]): boolean {
  const from = roles.find(({ role }) => role === "from");
  const to = roles.find(({ role }) => role === "to");
  if (kind !== "paid") return from !== undefined;
  return sideOf(from?.column ?? "") === "from" && sideOf(to?.column ?? "") === "to";
}

function among(words: readonly string[]): object {
  return words.length === 1 ? { equals: words[0] } : { in: words };
}

/** The sum of an event: one column, or what came in and what went out. */
function amountOut(
  roles: readonly ColumnRole[],
): string | { readonly credit: string; readonly debit: string } | undefined {
  const named = roles.filter(({ role }) => role === "amount").map(({ column }) => column);
  const credit = named.find(saysCredit);
  const debit = named.find(saysDebit);
  return credit !== undefined && debit !== undefined ? { credit, debit } : named[0];
}

/** A column that says which way each row went, with its words as they are written. */
interface Way {
  readonly column: string;
  readonly out: readonly string[];
  readonly into: readonly string[];
}

/** More words than this are not all among those that were looked at. */
const mostWords = 4;

function wayIn({ columns }: LookedAt): Way | undefined {
  for (const column of columns) {
    const { samples } = column;
    if (samples.length === 0 || samples.length > mostWords) continue;
    const way = wayOfPair(column) ?? wayByWords(column);
    if (way !== undefined) return way;
  }
  return undefined;
}

function wayOfPair({ name, samples }: LookedAt["columns"][number]): Way | undefined {
  const written = new Map(samples.map((sample) => [sample.toLowerCase(), sample]));
  const pair = ways.find((words) => [...written.keys()].every((word) => words.includes(word)));
  if (pair === undefined) return undefined;
  const [out, into] = pair;
  return { column: name, out: [written.get(out) ?? out], into: [written.get(into) ?? into] };
}

/** Incoming call, outgoing SMS: each value says one of the two, in any language. */
function wayByWords({ name, samples, look }: LookedAt["columns"][number]): Way | undefined {
  if (look !== "code") return undefined;
  const isInto = (text: string) => headerSays(text, "incoming") > headerSays(text, "outgoing");
  const isOut = (text: string) => headerSays(text, "outgoing") > headerSays(text, "incoming");
  const [into, out] = [samples.filter(isInto), samples.filter(isOut)];
  const isWhole = into.length + out.length === samples.length;
  return isWhole && into.length > 0 && out.length > 0 ? { column: name, out, into } : undefined;
}

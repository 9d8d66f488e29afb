import type { ColumnRole } from "../proposals/roles.ts";
import type { LookedAt } from "../survey/file-survey.ts";
import type { FileRoles } from "./mapped-entities.ts";
import { headerText } from "../columns/header-senses.ts";

const creditWords =
  / (?:credit|haben|deposit|paid in|money in|value in|in|ingreso|abono|entrada|gutschrift|prihod|zachislenie) /u;
const debitWords =
  / (?:debit|soll|withdraw|withdrawal|paid out|money out|value out|out|cargo|salida|lastschrift|rashod|spisanie) /u;
/** True for a column of what came in. */
export function saysCredit(header: string): boolean {
  return creditWords.test(headerText(header));
}

/** True for a column of what went out. */
export function saysDebit(header: string): boolean {
  return debitWords.test(headerText(header));
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
  const way = link.kind === "paid" ? wayIn(columns.file) : undefined;
  if (way === undefined) return [whole];
  const { column, out, into } = way;
  return [
    { ...whole, when: { column, equals: out } },
    { ...whole, from: link.to, to: link.from, when: { column, equals: into } },
  ];
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

/** The column that says which way a payment went, with its two words as they are written. */
function wayIn({
  columns,
}: LookedAt): { readonly column: string; readonly out: string; readonly into: string } | undefined {
  for (const { name, samples } of columns) {
    if (samples.length === 0 || samples.length > 2) continue;
    const written = new Map(samples.map((sample) => [sample.toLowerCase(), sample]));
    const pair = ways.find((words) => [...written.keys()].every((word) => words.includes(word)));
    if (pair === undefined) continue;
    const [out, into] = pair;
    return { column: name, out: written.get(out) ?? out, into: written.get(into) ?? into };
  }
  return undefined;
}

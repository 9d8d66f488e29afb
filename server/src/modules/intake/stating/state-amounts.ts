import { isNegativeAmount } from "../../../ontology/normalise/index.ts";
import { sentence } from "../../../sentences/index.ts";
import type { StatedValue } from "../../ground/records/index.ts";
import { fillLoose, type AmountBinding, type PropertyBinding } from "../mapping/index.ts";
import type { OpenRow } from "./open-row.ts";
import type { Problem } from "./stated.ts";

type Row = Pick<OpenRow, "plan" | "cells" | "problems">;

/**
 * The numbers that a row states by a binding, as plain decimals. What is no number, or may be one
 * of two sizes, is kept as it stands, marked as text, and named. undefined where the row has none.
 */
export function amountOf(binding: PropertyBinding, row: Row): StatedValue | undefined {
  const { amount } = binding;
  if (amount?.credit !== undefined || amount?.debit !== undefined) return signedSum(amount, row);
  const filled = fillLoose(binding.template, row.cells);
  if (filled.length === 0) return undefined;
  const fields = [...new Set(filled.flatMap((one) => one.fields))];
  const read = filled.map(({ text }) => row.plan.amountOf(text, fields[0], row.cells));
  const unread = filled.filter((_, index) => read[index] === undefined);
  for (const { text } of unread) row.problems.push(unreadAmount(text, fields[0]));
  const values = filled.map(({ text }, index) => read[index] ?? text);
  return unread.length === 0 ? { values, fields } : { values, fields, asText: true };
}

/** What came in less what went out, from two columns. */
function signedSum({ credit, debit }: AmountBinding, row: Row): StatedValue | undefined {
  const fields = [credit, debit].filter(
    (column) => column !== undefined && row.cells.values(column).length > 0,
  ) as readonly string[];
  if (fields.length === 0) return undefined;
  const sum = netOf(cellOf(credit, row), cellOf(debit, row), isBelowZero(debit, row));
  if (sum !== undefined) return { values: [sum], fields };
  const text = fields.flatMap((column) => row.cells.values(column).slice(0, 1)).join(" / ");
  row.problems.push(unreadAmount(text, fields[0]));
  return { values: [text], fields, asText: true };
}

function isBelowZero(debit: string | undefined, { plan }: Row): boolean {
  return plan.amounts.get(debit ?? "")?.isBelowZero === true;
}

/** The one that is not zero, what went out below zero; undefined where both are, or one is unread. */
function netOf(
  came: string | undefined,
  went: string | undefined,
  isSigned: boolean,
): string | undefined {
  if (came === "unread" || went === "unread") return undefined;
  const [credit, debit] = [came ?? went ?? "0", went ?? "0"];
  if (Number(debit) === 0) return credit;
  if (came !== undefined && Number(came) !== 0) return undefined;
  return isSigned ? debit : negated(debit);
}

function cellOf(column: string | undefined, row: Row): string | undefined {
  const text = column === undefined ? undefined : row.cells.values(column)[0];
  if (column === undefined || text === undefined) return undefined;
  return row.plan.amountOf(text, column, row.cells) ?? "unread";
}

function negated(plain: string): string {
  return isNegativeAmount(plain) ? plain.replace("-", "") : `-${plain}`;
}

/** An amount that is not sure: kept as it stands, counted, rejecting nothing. */
function unreadAmount(text: string, column: string | undefined): Problem {
  return {
    rejects: false,
    about: "amount",
    ...(column === undefined ? {} : { column }),
    reason: sentence("stating.amount-not-sure", { text: text.slice(0, 40) }),
  };
}

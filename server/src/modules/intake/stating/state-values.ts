import type { PropertySpec } from "../../../ontology/index.ts";
import type { StatedValue, StatedValues } from "../../ground/records/index.ts";
import { fillLoose, type Condition, type PropertyBinding } from "../mapping/index.ts";
import type { OpenRow } from "./open-row.ts";
import { isTime, type FilePlan } from "./plan.ts";
import { isAmount } from "./amount-bindings.ts";
import { amountOf } from "./state-amounts.ts";
import type { Problem } from "./stated.ts";
import { sentence } from "../../../sentences/index.ts";

type Row = Pick<OpenRow, "plan" | "cells" | "problems">;

/** Longest text that is held against a regular expression. */
const longestMatched = 2_000;

/** True if a binding's condition holds in a row: all that it says of its column is so. */
export function holds(
  when: Condition | undefined,
  { plan, cells }: Pick<OpenRow, "plan" | "cells">,
): boolean {
  if (when === undefined) return true;
  const values = cells.values(when.column);
  const { equals, not, in: listed, empty, notEmpty, matches } = when;
  if (equals !== undefined && !values.includes(equals.trim())) return false;
  if (not !== undefined && values.includes(not.trim())) return false;
  if (listed !== undefined && !listed.some((one) => values.includes(one.trim()))) return false;
  if (empty !== undefined && (values.length === 0) !== empty) return false;
  if (notEmpty !== undefined && values.length > 0 !== notEmpty) return false;
  if (matches !== undefined && !isMatched(values, matches)) return false;
  return isWithin(when, { plan, cells });
}

function isMatched(values: readonly string[], matches: string): boolean {
  const pattern = new RegExp(matches, "u");
  return values.some((value) => pattern.test(value.slice(0, longestMatched)));
}

/** True if a number of the column is as great, or as small, as a condition wants it. */
function isWithin(
  { column, greater, less }: Condition,
  { plan, cells }: Pick<OpenRow, "plan" | "cells">,
): boolean {
  if (greater === undefined && less === undefined) return true;
  return cells.values(column).some((text) => {
    const read = plan.amountOf(text, column, cells);
    if (read === undefined) return false;
    const number = Number(read);
    return (greater === undefined || number > greater) && (less === undefined || number < less);
  });
}

/**
 * The values that a row states by some property bindings; times that cannot be read are kept and
 * named.
 */
export function valuesOf(
  bindings: readonly PropertyBinding[],
  specs: readonly PropertySpec[],
  row: Row,
): StatedValues {
  const values = bindings.flatMap((binding) => {
    const { name } = binding;
    const stated = isAmount(binding, specs)
      ? amountOf(binding, row)
      : textsOf(binding, isTime(specs, name), row);
    return stated === undefined ? [] : [[name, stated] as const];
  });
  return Object.fromEntries(values);
}

/** The texts that a row states by a binding; a split one gives several. */
function textsOf(
  { template, split }: PropertyBinding,
  isOfTime: boolean,
  { plan, cells, problems }: Row,
): StatedValue | undefined {
  const filled = fillLoose(template, cells);
  if (filled.length === 0) return undefined;
  if (isOfTime) warnOfUnreadTimes(filled, plan, problems);
  const texts = filled.flatMap(({ text }) => (split === undefined ? [text] : text.split(split)));
  const values = texts.map((text) => text.trim()).filter((text) => text !== "");
  const fields = [...new Set(filled.flatMap((one) => one.fields))];
  return values.length === 0 ? undefined : { values: [...new Set(values)], fields };
}

function warnOfUnreadTimes(
  filled: readonly { text: string; fields: readonly string[] }[],
  plan: FilePlan,
  problems: Problem[],
): void {
  for (const { text, fields } of filled) {
    if (plan.timeOf(text, fields[0]) === undefined) {
      problems.push(unreadTime(text, fields[0]));
    }
  }
}

/** A time that is not recognised: kept as it stands, counted, rejecting nothing. */
export function unreadTime(text: string, column: string | undefined): Problem {
  return {
    rejects: false,
    about: "time",
    ...(column === undefined ? {} : { column }),
    reason: sentence("stating.time-not-recognised", { text: text.slice(0, 40) }),
  };
}

/** What two bindings of one row say, together. */
export function joinValues(a: StatedValues, b: StatedValues): StatedValues {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        values: [...new Set([...(a[name]?.values ?? []), ...(b[name]?.values ?? [])])],
        fields: [...new Set([...(a[name]?.fields ?? []), ...(b[name]?.fields ?? [])])],
        ...(a[name]?.asText === true || b[name]?.asText === true ? { asText: true } : {}),
      },
    ]),
  );
}

import type { PropertySpec } from "../../../ontology/index.ts";
import type { StatedValues } from "../../ground/records/index.ts";
import { fillLoose, type Cells, type Condition, type PropertyBinding } from "../mapping/index.ts";
import type { OpenRow } from "./open-row.ts";
import { isTime, type FilePlan } from "./plan.ts";
import type { Problem } from "./stated.ts";
import { sentence } from "../../../sentences/index.ts";

/** True if a binding's condition holds in a row. */
export function holds(when: Condition | undefined, cells: Cells): boolean {
  return when === undefined || cells.values(when.column).includes(when.equals.trim());
}

/**
 * The values that a row states by some property bindings; times that cannot be read are kept and
 * named.
 */
export function valuesOf(
  bindings: readonly PropertyBinding[],
  specs: readonly PropertySpec[],
  { plan, cells, problems }: Pick<OpenRow, "plan" | "cells" | "problems">,
): StatedValues {
  const values = bindings.flatMap(({ name, template }) => {
    const filled = fillLoose(template, cells);
    if (filled.length === 0) return [];
    if (isTime(specs, name)) warnOfUnreadTimes(filled, plan, problems);
    return [
      [
        name,
        {
          values: filled.map(({ text }) => text),
          fields: [...new Set(filled.flatMap(({ fields }) => fields))],
        },
      ] as const,
    ];
  });
  return Object.fromEntries(values);
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
      },
    ]),
  );
}

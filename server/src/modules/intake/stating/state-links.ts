import { fillStrict } from "../mapping/index.ts";
import type { Named } from "./name-entity.ts";
import type { FilePlan } from "./plan.ts";
import type { StatedValues } from "../../ground/records/index.ts";
import { holds, joinValues, valuesOf } from "./state-values.ts";
import type { OpenRow } from "./open-row.ts";
import type { StatedLink } from "./stated.ts";
import { sentence } from "../../../sentences/index.ts";

/** An entity of a row with the binding that names it. */
export interface BoundEntity {
  readonly binding: FilePlan["entities"][number];
  readonly named: Named;
}

const most = 10_000;

/** The links that a row states; in the second pass only those of which an end is named by ref. */
export function stateLinks(row: OpenRow, bound: readonly BoundEntity[]): readonly StatedLink[] {
  const { plan, problems } = row;
  const isSecond = row.resolve !== undefined;
  const byName = Map.groupBy(bound, ({ binding }) => binding.name);
  const links = plan.links.flatMap((link) => {
    if (!holds(link.when, row)) return [];
    const from = byName.get(link.from) ?? [];
    const to = byName.get(link.to) ?? [];
    if (from.length === 0 || to.length === 0) return [];
    const byRef = [...from, ...to].some(({ binding }) => binding.ref !== undefined);
    return byRef === isSecond ? pairs(link, row, from, to) : [];
  });
  if (links.length > most) {
    problems.push({
      rejects: true,
      reason: sentence("stating.row-states-links-first", { count: links.length, most }),
    });
  }
  return merged(links.slice(0, most));
}

function pairs(
  link: FilePlan["links"][number],
  row: OpenRow,
  from: readonly BoundEntity[],
  to: readonly BoundEntity[],
): readonly StatedLink[] {
  const { plan, cells } = row;
  const values = valuesOf(link.properties, link.type.properties, row);
  const key = link.key === undefined ? undefined : fillStrict(link.key, cells)[0];
  // A key that is empty in this row: what it names did not happen.
  if (link.key !== undefined && key === undefined) return [];
  const times = timesOf(values, plan);
  return from.flatMap((a) =>
    to.slice(0, most).map((b) => ({
      kind: link.type,
      source: a.named.id,
      target: b.named.id,
      ...(key === undefined || link.type.sort === "state"
        ? {}
        : { key: `key:${plan.dataset.id}/${key.text}` }),
      fields: [...new Set([...a.named.fields, ...b.named.fields, ...(key?.fields ?? [])])],
      spans: [...a.named.spans, ...b.named.spans],
      values,
      ...times,
    })),
  );
}

/** The time of a link: `at`, or `from` and `to` or `until`. */
function timesOf(values: StatedValues, plan: FilePlan): { from?: string; to?: string } {
  const read = (name: string) => {
    const value = values[name];
    const text = value?.values[0];
    return text === undefined ? undefined : plan.timeOf(text, value?.fields[0]);
  };
  const from = (read("at") ?? read("from"))?.atFrom;
  const to = (read("until") ?? read("to"))?.atTo;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/**
 * The same link twice in a row, as by two columns that hold one number, is one statement with both
 * places.
 */
function merged(links: readonly StatedLink[]): readonly StatedLink[] {
  const known = new Map<string, StatedLink>();
  for (const link of links) {
    const identity = JSON.stringify([link.kind.name, link.source, link.target, link.key ?? null]);
    const before = known.get(identity);
    known.set(
      identity,
      before === undefined
        ? link
        : {
            ...before,
            fields: [...new Set([...before.fields, ...link.fields])],
            spans: [...before.spans, ...link.spans],
            values: joinValues(before.values, link.values),
          },
    );
  }
  return [...known.values()];
}

import type { Clew } from "../../../context.ts";
import type { Row } from "../../../graph/index.ts";
import { innerOfEntities } from "../../../ontology/index.ts";
import type { SeenThen } from "../../ground/cases/index.ts";
import { valueText } from "../../ground/entities/index.ts";
import type { Judgement } from "../../linking/judgements/index.ts";

/** What is no value that a row states. */
const inner = new Set([...innerOfEntities, "records", "statements", "count", "stale", "run"]);

/** What something is now, so that later it can be shown what is different. */
export function seenNow(
  { refs }: Pick<Clew, "refs">,
  ref: string,
  properties: Row,
  decisions: readonly Judgement[],
): SeenThen {
  const values = Object.entries(properties).filter(
    ([name, value]) => value !== null && !inner.has(name),
  );
  return {
    values: Object.fromEntries(
      values.map(([name, value]) => [name, refs.link("value", ref, name, valueText(value))]),
    ),
    decisions: decisions.flatMap(({ id, about }) => (about.includes(ref) ? [id] : [])).toSorted(),
  };
}

/** The names of properties whose value is another now, or that came or went; sorted. */
export function namesChanged(then: SeenThen, now: SeenThen): readonly string[] {
  const names = new Set([...Object.keys(then.values), ...Object.keys(now.values)]);
  return [...names].filter((name) => then.values[name] !== now.values[name]).toSorted();
}

/** How many decisions hold now that did not, or the other way round. */
export function decisionsChanged(then: SeenThen, now: SeenThen): number {
  return new Set(then.decisions).symmetricDifference(new Set(now.decisions)).size;
}

import {
  useOperation,
  WhatSameChangesDocument,
  type CandidatePairFragment,
  type WhatSameChangesQuery,
} from "../../api/index.ts";
import { plural, reviewMeasures } from "../../wording/index.ts";
import { Meaning } from "../definitions/index.ts";
import { useSettled } from "../entities/index.ts";

/** A pair that is only passed by is not asked about. */
const SETTLED_MS = 250;

/** What would change in the clusters if the two were treated as the same, before anybody decides. */
export function WhatChanges({
  pair: { a, b, proposed },
}: {
  readonly pair: CandidatePairFragment;
}) {
  const key = `${a.id} ${b.id}`;
  const isSettled = useSettled(key, SETTLED_MS) === key;
  const { data, problem } = useOperation(
    WhatSameChangesDocument,
    isSettled ? { ids: [a.id, b.id] } : null,
  );
  const pending = problem
    ? `what would change could not be told. ${problem.message}`
    : "working out what would change …";
  const text = data ? sentence(data.previewDecision) : pending;
  return (
    <p className="second small" data-testid="review-changes">
      <Meaning
        of={reviewMeasures.changes}
        text="If the same:"
        {...(data ? { here: inputs(data.previewDecision) } : {})}
      />{" "}
      {text}{" "}
      {proposed
        ? "They are proposed as one already; deciding signs it."
        : "They are not proposed as one yet."}{" "}
      No row is changed.
    </p>
  );
}

/** What was compared, in numbers. */
const inputs = ({ before, after, things }: WhatSameChangesQuery["previewDecision"]) =>
  `Now: ${before.length === 0 ? "in no cluster" : sizes(before)}. Then: ${after.length === 0 ? "as now" : sizes(after)}. ${plural(things, "thing")} would stand with others than now.`;

const sizes = (all: readonly number[]) =>
  all.map((size) => `one of ${plural(size, "thing")}`).join(" and ");

function sentence({ before, after, things }: WhatSameChangesQuery["previewDecision"]): string {
  if (things === 0) return "the clusters stay as they are.";
  if (before.length === 0) return `neither is in a cluster; they would form ${sizes(after)}.`;
  return `of the clusters ${sizes(before)} would come ${sizes(after)}.`;
}

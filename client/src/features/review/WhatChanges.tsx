import {
  useOperation,
  WhatSameChangesDocument,
  type CandidatePairFragment,
  type WhatSameChangesQuery,
} from "../../api/index.ts";
import { meaningOf, Say, listed, say } from "../../wording/index.ts";
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
    ? say("review.whatChanges.whatWouldChangeCould", { message: problem.message })
    : say("review.whatChanges.workingOutWhatWould");
  const text = data ? sentence(data.previewDecision) : pending;
  return (
    <p className="second small" data-testid="review-changes">
      <Say
        it="review.whatChanges.theyAreProposedAs"
        meaning={
          <Meaning
            of={meaningOf("changes")}
            text={say("review.whatChanges.ifTheSame")}
            {...(data ? { here: inputs(data.previewDecision) } : {})}
          />
        }
        text={text}
        proposed={String(Boolean(proposed))}
      />
    </p>
  );
}

/** What was compared, in numbers. */
const inputs = ({ before, after, things }: WhatSameChangesQuery["previewDecision"]) =>
  say("review.whatChanges.nowThenThingWould", {
    part: before.length === 0 ? say("review.whatChanges.inNoNetwork") : sizes(before),
    part2: after.length === 0 ? say("review.whatChanges.asNow") : sizes(after),
    things,
  });

const sizes = (all: readonly number[]) =>
  listed(all.map((size) => say("review.whatChanges.oneOfItems", { size })));

function sentence({ before, after, things }: WhatSameChangesQuery["previewDecision"]): string {
  if (things === 0) return say("review.whatChanges.theNetworksStay");
  if (before.length === 0) return say("review.whatChanges.neitherIsInA", { after: sizes(after) });
  return say("review.whatChanges.ofTheNetworks", {
    before: sizes(before),
    after: sizes(after),
  });
}

import { say } from "../../wording/index.ts";
import { SourcesDocument, useOntology, useOperation } from "../../api/index.ts";
import { Field, Select } from "../../design/index.ts";
import { choose, useChoices } from "./review-choices.ts";
import { queue } from "./review-queue.ts";

const orders = [
  ["MOST_CHANGE", say("review.reviewFilters.mostChangeFirst")],
  ["UNCERTAIN", say("review.reviewFilters.uncertainFirst")],
  ["STRONGEST", say("review.reviewFilters.strongestFirst")],
] as const;
const tabs = [
  ["open", say("review.toDecide")],
  ["decided", say("review.decided")],
] as const;

/** Shows one or the other; the last notice belongs to the one that is left. */
function show(tab: (typeof tabs)[number][0]): void {
  queue.setState({ said: "" });
  choose({ tab });
}

/** Which kind and source is gone over, in what order; or what was decided. */
export function ReviewFilters() {
  const { tab } = useChoices();
  return (
    <div className="review-fields">
      <WhatIsShown tab={tab} />
      {tab === "open" && <WhichPairs />}
    </div>
  );
}

type Tab = (typeof tabs)[number][0];

function WhatIsShown({ tab }: { readonly tab: Tab }) {
  return (
    <div className="field" role="group" aria-label={say("review.reviewFilters.whatIsShown")}>
      <span>{say("common.show")}</span>
      <span className="row">
        {tabs.map(([id, text]) => (
          <button
            key={id}
            type="button"
            className="pill"
            aria-pressed={tab === id}
            data-testid={`review-tab-${id}`}
            onClick={() => show(id)}
          >
            {text}
          </button>
        ))}
      </span>
    </div>
  );
}

function WhichPairs() {
  const { kind, source } = useChoices();
  const { kinds } = useOntology();
  const { data } = useOperation(SourcesDocument, {});
  const things = [...kinds.values()]
    .filter(({ sort, name }) => sort === "thing" && name !== "Location")
    .map(({ name, plural }) => [name, plural] as const);

  return (
    <>
      <Field label={say("common.kind")}>
        <Select
          value={kind}
          onChange={(value) => choose({ kind: value })}
          options={[["", say("review.reviewFilters.allKinds")], ...things]}
          testId="review-kind"
        />
      </Field>
      <Field label={say("common.source")}>
        <Select
          value={source}
          onChange={(value) => choose({ source: value })}
          options={[
            ["", say("common.allSources")],
            ...(data?.sources.map(({ id, title }) => [id, title] as const) ?? []),
          ]}
          testId="review-source"
        />
      </Field>
      <Order />
      <Unlikely />
    </>
  );
}

function Unlikely() {
  const { unlikely } = useChoices();
  return (
    <label className="row small">
      <input
        type="checkbox"
        checked={unlikely}
        data-testid="review-unlikely"
        onChange={(event) => choose({ unlikely: event.target.checked })}
      />
      {say("review.reviewFilters.unlikely")}
    </label>
  );
}

function Order() {
  const { order } = useChoices();
  return (
    <Field label={say("common.order")}>
      <Select
        value={order}
        onChange={(value) =>
          choose({ order: orders.find(([id]) => id === value)?.[0] ?? "MOST_CHANGE" })
        }
        options={orders}
        testId="review-order"
      />
    </Field>
  );
}

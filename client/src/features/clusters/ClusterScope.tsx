import { say } from "../../wording/index.ts";
import { SourcesDocument, useOperation } from "../../api/index.ts";
import { Field, Input, Problem, Select } from "../../design/index.ts";
import { choose, leastOf, orders, SMALLEST, useChoices, type Order } from "./cluster-choices.ts";

const parts = [
  ["all", say("common.allSources")],
  ["sources", say("common.chosenSources")],
] as const;

/** Which sources are looked at, how small a cluster may be, and in what order they stand. */
export function ClusterScope() {
  const { part, least, order } = useChoices();
  const isRead = leastOf(least) !== null;
  return (
    <section
      className="stack"
      style={{ gap: 10 }}
      aria-label={say("clusters.clusterScope.whatIsLookedAt")}
      data-testid="clusters-scope"
    >
      <div className="clusters-fields">
        <Field label={say("common.sources")}>
          <Select
            value={part}
            onChange={(value) =>
              choose({ part: value === "sources" ? "sources" : "all", open: null })
            }
            options={parts}
            testId="clusters-part"
          />
        </Field>
        <LeastField least={least} isRead={isRead} />
        <OrderField order={order} />
      </div>
      {part === "sources" && <ChosenSources />}
    </section>
  );
}

function ChosenSources() {
  const { sources } = useChoices();
  const { data, problem, again } = useOperation(SourcesDocument, {});
  const toggle = (id: string) =>
    choose({
      open: null,
      sources: sources.includes(id) ? sources.filter((one) => one !== id) : [...sources, id],
    });
  if (problem) return <Problem problem={problem} again={again} />;
  return (
    <div className="row wrap" role="group" aria-label={say("common.chosenSources")}>
      {data?.sources.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          className="pill"
          aria-pressed={sources.includes(id)}
          data-testid={`clusters-source-${id}`}
          onClick={() => toggle(id)}
        >
          <bdi>{title}</bdi>
        </button>
      ))}
      {sources.length === 0 && <span className="third small">{say("common.chooseOneOrMore")}</span>}
    </div>
  );
}

function LeastField({ least, isRead }: { readonly least: string; readonly isRead: boolean }) {
  return (
    <Field
      label={say("clusters.clusterScope.minimumItems")}
      {...(isRead
        ? {}
        : { help: say("clusters.clusterScope.enterAWholeNumber", { smallest: SMALLEST }) })}
    >
      <Input
        type="number"
        value={least}
        onChange={(value) => choose({ least: value })}
        testId="clusters-least"
      />
    </Field>
  );
}

function OrderField({ order }: { readonly order: Order }) {
  return (
    <Field label={say("common.order")}>
      <Select
        value={order}
        onChange={(value) => choose({ order: orders.find(([id]) => id === value)?.[0] ?? "size" })}
        options={orders}
        testId="clusters-order"
      />
    </Field>
  );
}

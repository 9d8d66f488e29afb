import {
  useMeasured,
  FlowSumsDocument,
  FlowWaysDocument,
  type FlowPeriod,
  type FlowSumsQuery,
  type FlowWaysQuery,
} from "../../../api/index.ts";
import { EmptyState, Select } from "../../../design/index.ts";
import { amount, groupMeasures, number, unitWord } from "../../../wording/index.ts";
import { choose, useChoices } from "../measure-choices.ts";
import { Chains, InAndOut } from "./FlowWays.tsx";
import { FlowChart } from "./FlowChart.tsx";
import { FlowTable } from "./FlowTable.tsx";
import { Meaning } from "../../definitions/index.ts";
import { Measuring } from "../Measuring.tsx";
import { useMeasuredScope } from "../useScope.ts";

const periods: readonly (readonly [FlowPeriod, string])[] = [
  ["DAY", "by day"],
  ["WEEK", "by week"],
  ["MONTH", "by month"],
  ["YEAR", "by year"],
  ["ALL", "all times as one"],
];
const MOST_WAYS = 20;

type Flows = FlowSumsQuery["flows"] & { readonly unit: string };
type Along = FlowWaysQuery["flows"];

/** What flows: money, call time or events, between groups over time, along the strongest chains, and by entity. */
export function FlowsTab() {
  const scope = useMeasuredScope();
  const { unit, period } = useChoices();
  const measured = useMeasured(FlowSumsDocument, { scope, unit, period });
  const along = useMeasured(FlowWaysDocument, { scope, unit, limit: MOST_WAYS });
  return (
    <div className="stack" style={{ gap: 16 }}>
      <Measuring of={measured} what="what flows">
        {({ flows }) =>
          !hasUnit(flows) ? (
            <EmptyState title="Nothing flows in this scope">
              No row here states a payment, a call or another event between two entities. Bank
              statements and call records do.
            </EmptyState>
          ) : (
            <FlowsBetween flows={flows} />
          )
        }
      </Measuring>
      {measured.data?.flows.unit !== null && (
        <Measuring of={along} what="along which chains it flows">
          {({ flows }) => (flows.entities.length === 0 ? null : <FlowsAlong flows={flows} />)}
        </Measuring>
      )}
    </div>
  );
}

function FlowsHead({ flows }: { readonly flows: Flows }) {
  const { period } = useChoices();
  return (
    <div className="row wrap">
      <div className="grow">
        <h2 className="head">
          <Meaning of={groupMeasures.flow} text="What flows between groups" />
        </h2>
        <p className="second small">
          Taken by the links themselves, whatever is chosen above; so are the groups here.{" "}
          {flows.units
            .filter((one) => one.unit === flows.unit)
            .map((one) => `In all ${amount(one.sum, one.unit)} in ${number(one.count)} events.`)}
        </p>
      </div>
      <span>
        <Select
          label="Unit"
          value={flows.unit}
          onChange={(value) => choose({ unit: value })}
          options={flows.units.map((one) => [one.unit, unitWord(one.unit)])}
          testId="flows-unit"
        />
      </span>
      <span>
        <Select
          label="Period"
          value={period}
          onChange={(value) =>
            choose({ period: periods.find(([id]) => id === value)?.[0] ?? "MONTH" })
          }
          options={periods}
          testId="flows-period"
        />
      </span>
    </div>
  );
}

function FlowsBetween({ flows }: { readonly flows: Flows }) {
  const { period } = useChoices();
  return (
    <section className="panel stack" data-testid="flows-between">
      <FlowsHead flows={flows} />
      <FlowChart sums={flows.between} unit={flows.unit} period={period} groups={flows.groups} />
      <FlowTable
        sums={flows.between}
        total={flows.betweenTotal}
        unit={flows.unit}
        period={period}
        groups={flows.groups}
      />
    </section>
  );
}

function FlowsAlong({ flows }: { readonly flows: Along }) {
  return (
    <>
      <div className="flow-columns">
        <Chains paths={flows.paths} unit={flows.unit} />
        <InAndOut entities={flows.entities} total={flows.entitiesTotal} unit={flows.unit} />
      </div>
      {flows.caveats.slice(-1).map((caveat) => (
        <p key={caveat} className="second small">
          {caveat}
        </p>
      ))}
    </>
  );
}

const hasUnit = (flows: FlowSumsQuery["flows"]): flows is Flows => flows.unit !== null;

import {
  useMeasured,
  FlowSumsDocument,
  FlowWaysDocument,
  type FlowPeriod,
  type FlowSumsQuery,
  type FlowWaysQuery,
} from "../../../api/index.ts";
import { Caveats, EmptyState, Select } from "../../../design/index.ts";
import { amount, meaningOf, unitWord, say, textOf } from "../../../wording/index.ts";
import { choose, useChoices } from "../measure-choices.ts";
import { Chains, InAndOut } from "./FlowWays.tsx";
import { FlowChart } from "./FlowChart.tsx";
import { FlowTable } from "./FlowTable.tsx";
import { Meaning } from "../../definitions/index.ts";
import { Measuring } from "../Measuring.tsx";
import { useMeasuredScope } from "../useScope.ts";

const periods: readonly (readonly [FlowPeriod, string])[] = [
  ["DAY", say("measures.flowsTab.byDay")],
  ["WEEK", say("measures.flowsTab.byWeek")],
  ["MONTH", say("measures.flowsTab.byMonth")],
  ["YEAR", say("measures.flowsTab.byYear")],
  ["ALL", say("measures.flowsTab.allTimesAsOne")],
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
      <Measuring of={measured} what={say("measures.flowsTab.whatFlows")}>
        {({ flows }) =>
          !hasUnit(flows) ? (
            <EmptyState title={say("measures.flowsTab.nothingFlowsInThis")}>
              {say("measures.flowsTab.noRowHereStates")}
            </EmptyState>
          ) : (
            <FlowsBetween flows={flows} />
          )
        }
      </Measuring>
      {measured.data?.flows.unit !== null && (
        <Measuring of={along} what={say("measures.flowsTab.alongWhichChainsIt")}>
          {({ flows }) => (flows.entities.length === 0 ? null : <FlowsAlong flows={flows} />)}
        </Measuring>
      )}
    </div>
  );
}

/** All that flows in the unit that is chosen, in a sentence. */
const sumOf = ({ units, unit }: Flows) =>
  units
    .filter((one) => one.unit === unit)
    .map(({ sum, count }) =>
      say("measures.flowsTab.inAllInEvents", { sum: amount(sum, unit), count }),
    )
    .join(" ");

function FlowsHead({ flows }: { readonly flows: Flows }) {
  const { period } = useChoices();
  return (
    <div className="row wrap">
      <div className="grow">
        <h2 className="head">
          <Meaning of={meaningOf("flow")} text={say("measures.flowsTab.whatFlowsBetweenGroups")} />
        </h2>
        <p className="second small">
          {say("measures.flowsTab.followsTheLinks", { units: sumOf(flows) })}
        </p>
      </div>
      <span>
        <Select
          label={say("common.unit")}
          value={flows.unit}
          onChange={(value) => choose({ unit: value })}
          options={flows.units.map((one) => [one.unit, unitWord(one.unit)])}
          testId="flows-unit"
        />
      </span>
      <span>
        <Select
          label={say("measures.flowsTab.period")}
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
      <Caveats texts={flows.caveats.map(textOf)} />
    </>
  );
}

const hasUnit = (flows: FlowSumsQuery["flows"]): flows is Flows => flows.unit !== null;

import type { ReactNode } from "react";
import { ComparePanel } from "./comparing/ComparePanel.tsx";
import { useCompared } from "./comparing/compared.ts";
import { useKeys } from "../../address/index.ts";
import { ChartMenu } from "./ChartMenu.tsx";
import { ChartGround } from "./ground/ChartGround.tsx";
import { Details } from "./panel/Details.tsx";
import { AllHidden, EmptyChart } from "./ground/EmptyChart.tsx";
import { Legend } from "./Legend.tsx";
import { MeasureCards } from "./cards/MeasureCards.tsx";
import { PathBanner } from "./PathBanner.tsx";
import { useShown } from "./useDrawing.ts";
import { TimeStrip } from "./TimeStrip.tsx";
import { ToolBar } from "./ToolBar.tsx";
import { useWaysAsked } from "./ways/chosen-ways.ts";
import { WaysPanel } from "./ways/WaysPanel.tsx";
import { useChart, type Chart } from "./useChart.ts";
import { useMeasures, type Measures } from "./cards/useMeasures.ts";

/** The chart with what floats on it. `side` stands in for the details where something else is asked. */
export function ChartView({ side }: { readonly side: ReactNode }) {
  const chart = useChart();
  const measures = useMeasures();
  const { drawn, entities } = useShown();
  const isEmpty = drawn.entities.size === 0;
  return (
    <div className="chart" data-testid="chart">
      <ChartGround chart={chart} measures={measures} />
      {isEmpty ? <EmptyChart /> : <Floating chart={chart} measures={measures} />}
      {!isEmpty && entities.length === 0 && <AllHidden />}
      {side ?? <Answered />}
      {chart.menu && <ChartMenu at={chart.menu} onClose={() => chart.setMenu(null)} />}
    </div>
  );
}

/** Ways that were asked for, or a comparison, else what is selected. */
function Answered() {
  const compared = useCompared();
  const isAsked = useWaysAsked() !== null;
  if (isAsked) return <WaysPanel />;
  return compared ? <ComparePanel compared={compared} /> : <Details />;
}

function Floating({ chart, measures }: { readonly chart: Chart; readonly measures: Measures }) {
  return (
    <>
      <ToolBar key={JSON.stringify(useKeys())} chart={chart} />
      <PathBanner />
      <div className="chart-left">
        <MeasureCards measures={measures} />
        <Legend rules={measures.appearance.rules} />
      </div>
      <TimeStrip />
    </>
  );
}

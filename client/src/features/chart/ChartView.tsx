import type { ReactNode } from "react";
import { ChartMenu } from "./ChartMenu.tsx";
import { ChartGround } from "./ChartGround.tsx";
import { Details } from "./Details.tsx";
import { EmptyChart } from "./EmptyChart.tsx";
import { Legend } from "./Legend.tsx";
import { MeasureCards } from "./MeasureCards.tsx";
import { PathBanner } from "./PathBanner.tsx";
import { useShown } from "./hooks.ts";
import { TimeStrip } from "./TimeStrip.tsx";
import { ToolBar } from "./ToolBar.tsx";
import { useChart, type Chart } from "./useChart.ts";
import { useMeasures, type Measures } from "./useMeasures.ts";

/** The chart with what floats on it. `side` stands in for the details where something else is asked. */
export function ChartView({ side }: { readonly side: ReactNode }) {
  const chart = useChart();
  const measures = useMeasures();
  const isEmpty = useShown().entities.length === 0;
  return (
    <div className="chart" data-testid="chart">
      <ChartGround chart={chart} measures={measures} />
      {isEmpty ? <EmptyChart /> : <Floating chart={chart} measures={measures} />}
      {side ?? <Details />}
      {chart.menu && <ChartMenu at={chart.menu} onClose={() => chart.setMenu(null)} />}
    </div>
  );
}

function Floating({ chart, measures }: { readonly chart: Chart; readonly measures: Measures }) {
  return (
    <>
      <ToolBar chart={chart} />
      <PathBanner />
      <div className="chart-left">
        <MeasureCards measures={measures} />
        <Legend />
      </div>
      <TimeStrip />
    </>
  );
}

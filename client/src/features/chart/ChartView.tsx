import { Network } from "lucide-react";
import { useEffect, useRef, type PointerEvent, type ReactNode } from "react";
import { addByHand, go } from "../../address/index.ts";
import { ChartCanvas } from "../../canvas/index.ts";
import { Button, EmptyState, useTheme } from "../../design/index.ts";
import { ChartMenu } from "./ChartMenu.tsx";
import { exposeChart } from "./clew-chart.ts";
import { Details } from "./Details.tsx";
import { useSession, useSelected, useShown } from "./hooks.ts";
import { Lasso } from "./Lasso.tsx";
import { Legend } from "./Legend.tsx";
import { MeasureCards } from "./MeasureCards.tsx";
import { PathBanner } from "./PathBanner.tsx";
import { covered } from "./surface.ts";
import { TimeStrip } from "./TimeStrip.tsx";
import { ToolBar } from "./ToolBar.tsx";
import { useChart } from "./useChart.ts";
import { useChartKeys } from "./useChartKeys.ts";
import { useMeasures } from "./useMeasures.ts";
import { useScene } from "./useScene.ts";

/** Cytoscape takes the focus off everything when a button goes down; the keys are the chart's again when it goes up. */
const takeFocus = (event: PointerEvent<HTMLElement>) =>
  event.currentTarget.focus({ preventScroll: true });

/** The chart with what floats on it. `side` stands in for the details where something else is asked. */
export function ChartView({ side }: { readonly side: ReactNode }) {
  const chart = useChart();
  const theme = useTheme();
  const measures = useMeasures();
  const scene = useScene(theme, measures);
  const { entities, lines } = useShown();
  const selected = useSelected();
  const chartId = useSession((state) => state.id);
  const viewport = useSession((state) => state.viewport);
  const ground = useRef<HTMLDivElement>(null);
  const keys = useChartKeys(chart);
  const lineCount = useRef(0);
  lineCount.current = lines.length;
  const latest = useRef(scene);
  latest.current = scene;
  useEffect(() => {
    if (ground.current)
      exposeChart(ground.current, () => ({ lines: lineCount.current, scene: latest.current }));
    return () => chart.takeSurface(null);
  }, []);
  const [only] = selected;
  useEffect(() => {
    if (only && selected.size === 1) chart.surface.current?.bringIntoView(only, covered());
  }, [only, selected]);
  const isEmpty = entities.length === 0;
  const label = isEmpty
    ? "Chart, empty"
    : `Chart, ${entities.length} entities, ${lines.length} links, ${selected.size} selected. Arrow keys go from figure to figure, Enter expands, Shift F10 opens the menu. The Table view shows the same.`;
  return (
    <div className="chart" data-testid="chart">
      <div
        ref={ground}
        className="chart-keys"
        tabIndex={0}
        role="application"
        aria-label={label}
        onKeyDown={keys}
        onPointerUp={takeFocus}
        data-tool={chart.tool}
      >
        <ChartCanvas
          ref={chart.takeSurface}
          scene={scene}
          events={chart.events}
          viewport={viewport}
          margins={covered}
          chartId={chartId}
        />
        {chart.tool !== "select" && (
          <Lasso tool={chart.tool} surface={chart.surface} onDone={() => chart.setTool("select")} />
        )}
      </div>
      <p className="unseen" aria-live="polite">
        {entities.length} entities and {lines.length} links shown, {selected.size} selected.
      </p>
      {isEmpty ? (
        <div className="chart-empty floating">
          <EmptyState
            title="Nothing is drawn yet"
            icon={<Network size={28} strokeWidth={1.5} />}
            actions={
              <>
                <Button kind="main" onPress={() => go({ view: "home" })}>
                  Find something
                </Button>
                <Button onPress={() => addByHand()}>Add by hand</Button>
              </>
            }
          >
            Look up a number, name or handle and open its chart; or run a query and put its answer
            here.
          </EmptyState>
        </div>
      ) : (
        <>
          <ToolBar chart={chart} />
          <PathBanner />
          <div className="chart-left">
            <MeasureCards measures={measures} />
            <Legend />
          </div>
          <TimeStrip />
        </>
      )}
      {side ?? <Details />}
      {chart.menu && <ChartMenu at={chart.menu} onClose={() => chart.setMenu(null)} />}
    </div>
  );
}

import { say } from "../../../wording/index.ts";
import { useEffect, useEffectEvent, useRef, type RefObject } from "react";
import { ChartCanvas, type Scene } from "../../../canvas/index.ts";
import { useTheme } from "../../../design/index.ts";
import { exposeChart } from "./clew-chart.ts";
import { useSession, useSelected, useShown } from "../useDrawing.ts";
import { Lasso } from "./Lasso.tsx";
import { covered, setSurface, surfaceNow } from "./surface.ts";
import type { Chart } from "../useChart.ts";
import { useChartKeys } from "./useChartKeys.ts";
import type { Measures } from "../cards/useMeasures.ts";
import { useScene } from "./useScene.ts";

/** The drawing with its keys, and its counts for those who do not see it. */
export function ChartGround({
  chart,
  measures,
}: {
  readonly chart: Chart;
  readonly measures: Measures;
}) {
  const scene = useScene(useTheme(), measures);
  const ground = useRef<HTMLDivElement>(null);
  const { label, counts } = useCounts();
  useExposed(ground, scene);
  useInView();
  return (
    <>
      <div
        ref={ground}
        className="chart-keys"
        tabIndex={0}
        role="application"
        aria-label={label}
        onKeyDown={useChartKeys(chart)}
        data-tool={chart.tool}
      >
        <Drawing chart={chart} scene={scene} />
      </div>
      <p className="unseen" aria-live="polite">
        {counts}
      </p>
    </>
  );
}

function Drawing({ chart, scene }: { readonly chart: Chart; readonly scene: Scene }) {
  const chartId = useSession((state) => state.id);
  const viewport = useSession((state) => state.viewport);
  return (
    <>
      <ChartCanvas
        ref={setSurface}
        scene={scene}
        events={chart.events}
        viewport={viewport}
        margins={covered}
        chartId={chartId}
      />
      {chart.tool !== "select" && (
        <Lasso tool={chart.tool} onDone={() => chart.setTool("select")} />
      )}
    </>
  );
}

/** What is shown and selected, in words. */
function useCounts() {
  const { entities, lines } = useShown();
  const selected = useSelected();
  const counts = say("drawing.chartGround.entitiesAndLinksShown", {
    entities: entities.length,
    lines: lines.length,
    selected: selected.size,
  });
  const label =
    entities.length === 0
      ? say("drawing.chartGround.chartEmpty")
      : say("drawing.chartGround.chartEntitiesLinksSelected", {
          entities: entities.length,
          lines: lines.length,
          selected: selected.size,
        });
  return { label, counts };
}

/** Lets browser tests see what the chart shows. */
function useExposed(ground: RefObject<HTMLDivElement | null>, scene: Scene): void {
  const { lines } = useShown();
  const now = useEffectEvent(() => ({ lines: lines.length, scene }));
  useEffect(() => {
    if (ground.current) exposeChart(ground.current, () => now());
    return () => setSurface(null);
  }, [ground]);
}

/** Brings the one that is selected into view. */
function useInView(): void {
  const selected = useSelected();
  useEffect(() => {
    const [only] = selected;
    if (only && selected.size === 1) surfaceNow()?.bringIntoView(only, covered());
  }, [selected]);
}

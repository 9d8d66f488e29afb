import { ChevronDown, Copy, GitCompareArrows, Network, Plus } from "lucide-react";
import { useEffect, useState } from "react";
import { Button as Pressable } from "react-aria-components";
import { go } from "../address/index.ts";
import type { ChartKeptFragment } from "../api/index.ts";
import { MenuButton, type MenuChoice } from "../design/index.ts";
import {
  duplicateChart,
  keptCharts,
  newChart,
  openChart,
  startComparing,
  useSession,
} from "../features/drawing/index.ts";
import { say } from "../wording/index.ts";

const icon = { size: 15, strokeWidth: 1.75 } as const;

/** The other charts kept, and a new one. */
export function ChartsMenu() {
  const [charts, setCharts] = useState<readonly ChartKeptFragment[]>([]);
  const id = useSession((state) => state.id);
  const savedAt = useSession((state) => state.savedAt);
  useEffect(() => void keptCharts().then(setCharts), [id, savedAt]);
  const others = charts.filter((chart) => chart.id !== id).slice(0, 8);
  return (
    <MenuButton
      label={say("app.chartsMenu.charts")}
      testId="charts-menu"
      button={
        <Pressable
          className="icon-button"
          data-size="small"
          aria-label={say("app.chartsMenu.otherCharts")}
          data-testid="charts"
        >
          <ChevronDown size={15} />
        </Pressable>
      }
      choices={choicesFor(savedAt !== null, others)}
    />
  );
}

function choicesFor(isKept: boolean, others: readonly ChartKeptFragment[]): readonly MenuChoice[] {
  const duplicate: MenuChoice = {
    id: "duplicate-chart",
    label: say("app.chartsMenu.duplicate"),
    icon: <Copy {...icon} />,
    onChoose: () => void duplicateChart(),
  };
  const compare: MenuChoice = {
    id: "compare-chart",
    label: say("drawing.compare.compare"),
    icon: <GitCompareArrows {...icon} />,
    onChoose: () => {
      go({ view: "chart" });
      startComparing();
    },
  };
  return [
    {
      id: "new-chart",
      label: say("app.chartsMenu.newChart"),
      icon: <Plus {...icon} />,
      onChoose: () => void newChart(say("common.untitledChart")),
    },
    ...(isKept ? [duplicate, compare] : []),
    ...others.map((chart) => ({
      id: chart.id,
      label: `${chart.name} · ${say("common.count.entity", { count: chart.drawn })}`,
      icon: <Network {...icon} />,
      onChoose: () => void openChart(chart.id),
    })),
  ];
}

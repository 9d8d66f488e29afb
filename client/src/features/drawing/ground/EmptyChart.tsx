import { say } from "../../../wording/index.ts";
import { EyeOff, Network } from "lucide-react";
import { filterEntities, runCommand, showHidden } from "../../../chart/index.ts";
import { addByHand, go } from "../../../address/index.ts";
import { Button, EmptyState } from "../../../design/index.ts";
import { useDrawn } from "../useDrawing.ts";

/** What would fill a chart on which nothing is drawn yet. */
export function EmptyChart() {
  return (
    <div className="chart-empty floating">
      <EmptyState
        title={say("drawing.emptyChart.nothingIsDrawnYet")}
        icon={<Network size={28} strokeWidth={1.5} />}
        actions={<Ways />}
      >
        {say("drawing.emptyChart.searchForANumber")}
      </EmptyState>
    </div>
  );
}

/** All that is on the chart is hidden: by the filter, by hand, or by both. */
export function AllHidden() {
  const { hidden, filter } = useDrawn();
  return (
    <div className="chart-empty floating" data-testid="all-hidden">
      <EmptyState
        title={say("drawing.emptyChart.allHidden", { count: hidden.size })}
        icon={<EyeOff size={28} strokeWidth={1.5} />}
        actions={
          <>
            {filter !== null && (
              <Button
                kind="main"
                testId="clear-filter"
                onPress={() => runCommand(filterEntities, { rule: null })}
              >
                {say("drawing.filter.clear")}
              </Button>
            )}
            <Button onPress={() => runCommand(showHidden, { count: hidden.size })}>
              {say("drawing.emptyChart.showHidden")}
            </Button>
          </>
        }
      >
        {filter === null
          ? say("drawing.emptyChart.hiddenByHand")
          : say("drawing.emptyChart.hiddenByFilter", { count: filter.hides.length })}
      </EmptyState>
    </div>
  );
}

function Ways() {
  return (
    <>
      <Button kind="main" onPress={() => go({ view: "home" })}>
        {say("common.findSomething")}
      </Button>
      <Button onPress={() => addByHand()}>{say("common.addByHand")}</Button>
    </>
  );
}

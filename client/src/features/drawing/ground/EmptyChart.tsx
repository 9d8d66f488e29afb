import { say } from "../../../wording/index.ts";
import { Network } from "lucide-react";
import { addByHand, go } from "../../../address/index.ts";
import { Button, EmptyState } from "../../../design/index.ts";

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

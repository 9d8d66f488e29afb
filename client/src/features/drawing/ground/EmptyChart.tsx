import { Network } from "lucide-react";
import { addByHand, go } from "../../../address/index.ts";
import { Button, EmptyState } from "../../../design/index.ts";

/** What would fill a chart on which nothing is drawn yet. */
export function EmptyChart() {
  return (
    <div className="chart-empty floating">
      <EmptyState
        title="Nothing is drawn yet"
        icon={<Network size={28} strokeWidth={1.5} />}
        actions={<Ways />}
      >
        Look up a number, name or handle and open its chart; or run a query and put its answer here.
      </EmptyState>
    </div>
  );
}

function Ways() {
  return (
    <>
      <Button kind="main" onPress={() => go({ view: "home" })}>
        Find something
      </Button>
      <Button onPress={() => addByHand()}>Add by hand</Button>
    </>
  );
}

import { useEffect } from "react";
import { addressNow, go, useAddress } from "../../../address/index.ts";
import { session } from "../../../chart/index.ts";
import { notify } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";
import { useSession } from "../useDrawing.ts";
import { openChart } from "./keeping.ts";

/** Keeps address and open chart together: an address opens its chart, a kept chart has its address. */
export function useChartAddress(): void {
  const address = useAddress();
  const named = address.view === "chart" ? address.chart : undefined;
  const id = useSession((state) => state.id);
  const isKept = useSession((state) => state.savedAt !== null);
  useEffect(() => {
    if (named === undefined || named === session.getState().id) return;
    void openChart(named).then((isThere) => isThere || notify(say("drawing.kept.none")));
  }, [named]);
  useEffect(() => {
    const now = addressNow();
    if (!isKept || now.view !== "chart" || now.chart === id) return;
    go({ view: "chart", chart: id }, now.chart === undefined ? "replace" : "push");
  }, [id, isKept]);
}

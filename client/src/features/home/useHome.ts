import { useEffect, useState } from "react";
import { go, handFiles } from "../../address/index.ts";
import {
  ask,
  connection,
  LoadDemoDocument,
  SourcesDocument,
  useOperation,
  type Problem,
  problem as problemSaying,
} from "../../api/index.ts";
import type { SavedChart } from "../../chart/index.ts";
import {
  forgetChart,
  keptCharts,
  newChart,
  openChart,
  openExport,
  useSession,
} from "../chart/index.ts";
import { find } from "../find/index.ts";

const DEMO_TIP = "212 555 0147";

/** What Home offers: sources held, the demo, the last charts, and files that are dropped. */
export function useHome() {
  const { data, problem, again } = useOperation(SourcesDocument, {});
  const [charts, setCharts] = useState<readonly SavedChart[] | null>(null);
  const [isLoading, setLoading] = useState(false);
  const [demoProblem, setDemoProblem] = useState<Problem | null>(null);
  useEffect(() => void keptCharts().then(setCharts), []);
  const isEmpty = data !== null && data.status.entities === 0;
  const openDemo = async () => {
    setDemoProblem(null);
    if (isEmpty) {
      setLoading(true);
      const { data: loaded, problem: failed } = await ask(LoadDemoDocument, {});
      setLoading(false);
      connection.getState().changed();
      if (failed) return setDemoProblem(failed);
      if (!loaded.loadDemo.ok)
        return setDemoProblem(
          problemSaying(loaded.loadDemo.errors.map(({ message }) => message).join(" ")),
        );
    }
    await find(DEMO_TIP);
  };
  const importFiles = (files: readonly File[]) => {
    handFiles(files);
    go({ view: "import" });
  };
  const openKept = (id: string) =>
    void openChart(id).then((there) => there && go({ view: "chart" }));
  const openId = useSession((state) => state.id);
  const forget = async (id: string) => {
    await forgetChart(id);
    if (id === openId) await newChart("Untitled chart", "forget");
    setCharts(await keptCharts());
  };
  return {
    forget: (id: string) => void forget(id),
    sources: data?.sources ?? null,
    status: data?.status ?? null,
    isEmpty,
    hasDemo: isEmpty || data?.status.demo === true,
    problem: problem ?? demoProblem,
    again,
    charts,
    isLoading,
    openDemo: () => void openDemo(),
    importFiles,
    openKept,
    openExport: (file: File) => void openExport(file),
  };
}

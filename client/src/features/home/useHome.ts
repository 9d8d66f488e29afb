import { say } from "../../wording/index.ts";
import { useEffect, useState } from "react";
import { go, handFiles } from "../../address/index.ts";
import {
  ask,
  LoadDemoDocument,
  SourcesDocument,
  useOperation,
  type ChartKeptFragment,
  type Problem,
  problem as problemSaying,
} from "../../api/index.ts";
import {
  forgetChart,
  keptCharts,
  newChart,
  openChart,
  openExport,
  useSession,
} from "../drawing/index.ts";
import { find } from "../find/index.ts";

const DEMO_TIP = "212 555 0147";

/** What Home offers: sources held, the demo, the last charts, and files that are dropped. */
export function useHome() {
  const { data, problem, again } = useOperation(SourcesDocument, {});
  const isEmpty = data !== null && data.status.entities === 0;
  const demo = useDemo(isEmpty);
  return {
    sources: data?.sources ?? null,
    status: data?.status ?? null,
    isEmpty,
    hasDemo: isEmpty || data?.status.demo === true,
    problem: problem ?? demo.problem,
    again,
    isLoading: demo.isLoading,
    openDemo: demo.open,
    ...useKeptCharts(),
    importFiles,
    openExport: (file: File) => void openExport(file),
  };
}
export type Home = ReturnType<typeof useHome>;

/** Opens the demo, and imports it first where nothing is held. */
function useDemo(isEmpty: boolean) {
  const [isLoading, setLoading] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const open = async () => {
    setProblem(null);
    if (isEmpty) {
      setLoading(true);
      const { data, problem: failed } = await ask(LoadDemoDocument, {});
      setLoading(false);
      if (failed) return setProblem(failed);
      const { ok, errors } = data.loadDemo;
      if (!ok) return setProblem(problemSaying(errors.map(({ message }) => message).join(" ")));
    }
    await find(DEMO_TIP);
  };
  return { isLoading, problem, open: () => void open() };
}

/** The charts that are kept; null until they are read. */
function useKeptCharts() {
  const [charts, setCharts] = useState<readonly ChartKeptFragment[] | null>(null);
  useEffect(() => void keptCharts().then(setCharts), []);
  const openId = useSession((state) => state.id);
  const forget = async (id: string) => {
    await forgetChart(id);
    if (id === openId) await newChart(say("common.untitledChart"), "forget");
    setCharts(await keptCharts());
  };
  return { charts, openKept, forget: (id: string) => void forget(id) };
}

const openKept = (id: string) =>
  void openChart(id).then((there) => there && go({ view: "chart", chart: id }));

function importFiles(files: readonly File[]): void {
  handFiles(files);
  go({ view: "import" });
}

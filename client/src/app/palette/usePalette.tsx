import { Bookmark, FolderOpen, Network } from "lucide-react";
import { useEffect, useMemo, useState, type KeyboardEvent } from "react";
import { go, openings } from "../../address/index.ts";
import {
  CaseFilesDocument,
  SavedQueriesDocument,
  SuggestDocument,
  useOperation,
  type ChartKeptFragment,
} from "../../api/index.ts";
import { KindMark, useSettled } from "../../features/entities/index.ts";
import { keptCharts, openChart } from "../../features/drawing/index.ts";
import { say, since } from "../../wording/index.ts";
import { actions, pages, type Command } from "./commands.tsx";
import { matching } from "./matching.ts";

const icon = { size: 16, strokeWidth: 1.75 } as const;
const SETTLED_MS = 160;
/** As many of what is kept and held are listed of each sort; actions and pages all. */
const MOST = 6;

/** Commands of one sort. */
export interface Sort {
  readonly title: string;
  readonly commands: readonly Command[];
}

/** What is typed, what can be chosen by it, and which of that Enter takes. */
export function usePalette() {
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const { sorts, isLooking } = useSorts(text.trim());
  const all = sorts.flatMap(({ commands }) => commands);
  const here = Math.min(at, Math.max(0, all.length - 1));
  const take = (command: Command) => {
    openings.setState({ palette: false });
    // What is chosen may open a dialog: the palette gives the focus back first.
    setTimeout(command.onChoose, 0);
  };
  const change = (next: string) => {
    setText(next);
    setAt(0);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setAt(all.length === 0 ? 0 : (here + 1) % all.length),
    ArrowUp: () => setAt(all.length === 0 ? 0 : (here + all.length - 1) % all.length),
    Enter: () => all[here] && take(all[here]),
  };
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || event.nativeEvent.isComposing) return;
    act();
    event.preventDefault();
  };
  return { text, change, press, sorts, take, current: all[here]?.id, count: all.length, isLooking };
}

function useSorts(text: string): { readonly sorts: readonly Sort[]; readonly isLooking: boolean } {
  const kept = useKept();
  const found = useFound(text);
  const sorts = useMemo(() => {
    const all: readonly Sort[] = [
      { title: say("app.palette.actions"), commands: actions() },
      { title: say("app.palette.pages"), commands: pages() },
      ...kept,
    ];
    return all
      .map(({ title, commands }) => ({ title, commands: matching(commands, text) }))
      .map((sort, nth) => ({
        ...sort,
        commands: nth < 2 ? sort.commands : sort.commands.slice(0, MOST),
      }));
  }, [kept, text]);
  const shown = [...sorts, ...found.sorts].filter(({ commands }) => commands.length > 0);
  return { sorts: shown, isLooking: found.isLooking };
}

/** Entities that are held, as the find box suggests them. */
function useFound(text: string) {
  const settled = useSettled(text, SETTLED_MS);
  const { data, waiting } = useOperation(
    SuggestDocument,
    settled.length > 1 ? { text: settled, first: MOST } : null,
  );
  const edges = text.length > 1 ? (data?.search.edges ?? []) : [];
  const commands = edges.map(({ node }) => ({
    id: `entity-${node.ref}`,
    label: node.label,
    icon: <KindMark kind={node.kind} size={20} />,
    onChoose: () => go({ view: "profile", ref: node.ref }),
  }));
  const isLooking = text.length > 1 && (waiting || settled !== text);
  return { sorts: [{ title: say("app.palette.held"), commands }], isLooking };
}

/** Charts, cases and queries that are kept. */
function useKept(): readonly Sort[] {
  const [charts, setCharts] = useState<readonly ChartKeptFragment[]>([]);
  useEffect(() => void keptCharts().then(setCharts), []);
  const { data: cases } = useOperation(CaseFilesDocument, {});
  const { data: queries } = useOperation(SavedQueriesDocument, {});
  return useMemo(
    () => [
      { title: say("app.chartsMenu.charts"), commands: charts.map(chartCommand) },
      {
        title: say("cases.cases"),
        commands: (cases?.caseFiles ?? []).map(({ id, title }) => ({
          id: `case-${id}`,
          label: title,
          icon: <FolderOpen {...icon} />,
          onChoose: () => go({ view: "cases", caseFile: id }),
        })),
      },
      {
        title: say("common.queries"),
        commands: (queries?.savedQueries ?? []).map(({ id, title }) => ({
          id: `query-${id}`,
          label: title,
          icon: <Bookmark {...icon} />,
          onChoose: () => go({ view: "queries", query: id }),
        })),
      },
    ],
    [charts, cases, queries],
  );
}

const chartCommand = ({ id, name, drawn, changedAt }: ChartKeptFragment): Command => ({
  id: `chart-kept-${id}`,
  label: name,
  hint: `${say("common.count.entity", { count: drawn })} · ${since(changedAt)}`,
  icon: <Network {...icon} />,
  onChoose: () => void openChart(id).then((isThere) => isThere && go({ view: "chart", chart: id })),
});

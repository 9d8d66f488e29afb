import { redoAndSay, undoAndSay } from "../undo-steps.ts";
import {
  CircleHelp,
  Download,
  Footprints,
  Network,
  PanelLeft,
  Plus,
  Redo2,
  Search,
  SunMoon,
  Undo2,
  Upload,
} from "lucide-react";
import type { ReactNode } from "react";
import { addByHand, addressNow, go, openings } from "../../address/index.ts";
import { session } from "../../chart/index.ts";
import { toggleTheme, type MenuChoice } from "../../design/index.ts";
import { chartActions, duplicateChart, newChart } from "../../features/drawing/index.ts";
import { exportChart, FORMATS } from "../../features/export/index.ts";
import { beginTour } from "../../features/tour/index.ts";
import { say } from "../../wording/index.ts";
import { places } from "../places.tsx";
import { toggleRail } from "../rail-width.ts";

const icon = { size: 16, strokeWidth: 1.75 } as const;

/** Something that can be chosen by its words. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** What it belongs to, beside the label. */
  readonly hint?: string;
  readonly keys?: string;
  readonly icon?: ReactNode;
  readonly onChoose: () => void;
}

/** Every page, with the place it belongs to. */
export const pages = (): readonly Command[] =>
  places.flatMap(({ title, icon: picture, sections }) =>
    sections.map(({ name, title: label, to }) => ({
      id: `page-${name}`,
      label,
      ...(label === title ? {} : { hint: title }),
      icon: picture,
      onChoose: () => go(to),
    })),
  );

/** All that can be done here and now. */
export function actions(): readonly Command[] {
  const { view } = addressNow();
  return [...(view === "chart" || view === "table" ? ofChart() : []), ...everywhere()];
}

/** What the chart alone can do is left out on its table, where nothing is drawn. */
function ofChart(): readonly Command[] {
  const { at, steps } = session.getState().history;
  const [past, future] = [steps[at - 1]?.label, steps[at]?.label];
  const isDrawn = addressNow().view === "chart";
  const hasAny = session.getState().history.now.entities.size > 0;
  return [
    ...(past === undefined
      ? []
      : [
          {
            ...action("undo", say("app.bar.undo", { past }), <Undo2 {...icon} />, undoAndSay),
            keys: "Ctrl Z",
          },
        ]),
    ...(future === undefined
      ? []
      : [action("redo", say("app.bar.redo", { future }), <Redo2 {...icon} />, redoAndSay)]),
    ...(isDrawn && hasAny ? chartActions().map(onChart) : []),
    ...(hasAny ? exportActions() : []),
  ];
}

const onChart = ({ id, label, icon: picture, keys, onChoose }: MenuChoice): Command => ({
  id: `chart-${id}`,
  label,
  ...(picture === undefined ? {} : { icon: picture }),
  ...(keys === undefined ? {} : { keys }),
  onChoose,
});

const exportActions = (): readonly Command[] =>
  FORMATS.map(({ id, label }) =>
    action(
      `export-${id}`,
      say("app.palette.export", { label }),
      <Download {...icon} />,
      () => void exportChart(id),
    ),
  );

const everywhere = (): readonly Command[] => [
  {
    ...action("find", say("app.palette.findSomething"), <Search {...icon} />, focusFind),
    keys: "/",
  },
  action("add", say("common.addByHand"), <Plus {...icon} />, () => addByHand()),
  action("import", say("app.palette.importAFile"), <Upload {...icon} />, () =>
    go({ view: "import" }),
  ),
  action("new-chart", say("app.chartsMenu.newChart"), <Network {...icon} />, () => {
    void newChart(say("common.untitledChart")).then(() => go({ view: "chart" }));
  }),
  ...(session.getState().savedAt === null
    ? []
    : [
        action("duplicate", say("app.chartsMenu.duplicate"), <Network {...icon} />, () => {
          void duplicateChart();
        }),
      ]),
  action("tour", say("app.palette.tour"), <Footprints {...icon} />, beginTour),
  action("theme", say("app.palette.otherTheme"), <SunMoon {...icon} />, toggleTheme),
  action("rail", say("app.palette.otherRail"), <PanelLeft {...icon} />, toggleRail),
  action("view-help", say("app.viewHelp.aboutThisView"), <CircleHelp {...icon} />, () =>
    openings.setState({ help: true }),
  ),
  {
    ...action("shortcuts", say("app.helpAndShortcuts"), <CircleHelp {...icon} />, () =>
      openings.setState({ shortcuts: true }),
    ),
    keys: "?",
  },
];

function action(id: string, label: string, picture: ReactNode, onChoose: () => void): Command {
  return { id, label, icon: picture, onChoose };
}

function focusFind(): void {
  const boxes = "[data-testid=find-box], [data-testid=home-find-box]";
  document.querySelector<HTMLInputElement>(boxes)?.focus();
}

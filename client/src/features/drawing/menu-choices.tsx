import { say } from "../../wording/index.ts";
import {
  Combine,
  Expand,
  EyeOff,
  FileText,
  GitCompareArrows,
  Group,
  Maximize,
  Pin,
  Plus,
  Spline,
  Trash2,
  Ungroup,
  Unlink,
  Workflow,
} from "lucide-react";
import { addByHand, go, keyLabel } from "../../address/index.ts";
import {
  clearChart,
  linesOf,
  openFolds,
  runCommand,
  select,
  session,
  type DrawnEntity,
} from "../../chart/index.ts";
import { type MenuChoice } from "../../design/index.ts";
import { queriesChoice, type OfferedQuery } from "../offered-queries/index.ts";
import { chartCaseChoices, entitiesCaseChoice, lineCaseChoices } from "./case-choices.tsx";
import { toggleShared, two } from "./acts/find-between.ts";
import { layOutAgain } from "./acts/draw-on-chart.ts";
import { expand } from "./acts/expand.ts";
import { foldsAround, showAsOne } from "./acts/one-figure.ts";
import { takeOutToo, toggleGroups } from "./cards/measuring.ts";
import {
  figureSelecting,
  groundGathering,
  groundHiding,
  groundSelecting,
  hideOthers,
} from "./selecting-choices.tsx";
import { fitAll } from "./ground/surface.ts";
import { pairChoices, type Chosen } from "./ways/pair-choices.tsx";
import { startComparing } from "./comparing/compared.ts";
import { sketchChoices, sketchMenu } from "./sketching/sketch-choices.tsx";
import { hideSelected, selectedIds, togglePin, type MenuAt } from "./useChart.ts";

const icon = { size: 15, strokeWidth: 1.75 } as const;

/** What can be done with a figure, a link or the ground. */
export function choicesFor(at: MenuAt, queries: readonly OfferedQuery[]): readonly MenuChoice[] {
  if (at.entity) return figureChoices(queries);
  if (at.line)
    return [
      ...sketchMenu(),
      ...lineQueries(at.line, queries),
      ...lineCaseChoices(at.line),
      {
        id: "unselect",
        label: say("drawing.menuChoices.closeItsDetails"),
        onChoose: () => select([]),
      },
    ];
  return [...viewChoices(), ...drawingChoices(), ...chartCaseChoices()];
}

const viewChoices = (): readonly MenuChoice[] => [
  {
    id: "fit",
    label: say("drawing.showEverything"),
    icon: <Maximize {...icon} />,
    keys: keyLabel("fit"),
    onChoose: () => fitAll(),
  },
  {
    id: "layout",
    label: say("common.layOutAgain"),
    icon: <Workflow {...icon} />,
    onChoose: () => void layOutAgain(),
  },
  ...groundSelecting(),
  ...groundHiding(),
  ...groundGathering(),
];

const drawingChoices = (): readonly MenuChoice[] => [
  {
    id: "shared",
    label: say("drawing.showWhatTheyShare"),
    icon: <Spline {...icon} />,
    keys: keyLabel("shared"),
    onChoose: () => void toggleShared(),
  },
  {
    id: "groups",
    label: say("drawing.group"),
    icon: <Group {...icon} />,
    keys: keyLabel("groups"),
    onChoose: toggleGroups,
  },
  ...sketchChoices(0),
  {
    id: "compare",
    label: say("drawing.compare.compare"),
    icon: <GitCompareArrows {...icon} />,
    onChoose: startComparing,
  },
  {
    id: "add",
    label: say("common.addByHand"),
    icon: <Plus {...icon} />,
    keys: keyLabel("addByHand"),
    onChoose: () => addByHand(),
  },
  {
    id: "clear",
    label: say("common.clearTheChart"),
    icon: <Trash2 {...icon} />,
    onChoose: () => runCommand(clearChart, {}),
  },
];

/** The queries that can be asked of the first link behind a line. */
function lineQueries(id: string, queries: readonly OfferedQuery[]): readonly MenuChoice[] {
  const line = linesOf(session.getState().history.now).find((one) => one.id === id);
  const [link] = line?.links ?? [];
  if (!line || link === undefined) return [];
  const { kind, source } = line;
  return queriesChoice(queries, { entities: [], link: { id: link, kind, source } });
}

function figureChoices(queries: readonly OfferedQuery[]): readonly MenuChoice[] {
  const { entities } = session.getState().history.now;
  const ids = selectedIds();
  const chosen = ids.flatMap((id) => entities.get(id) ?? []);
  const asked: Chosen = { ids, chosen, first: chosen[0], pair: two(chosen) };
  return [
    {
      id: "expand",
      label: say("common.expand"),
      icon: <Expand {...icon} />,
      keys: "Enter",
      onChoose: () => void expand(ids),
    },
    ...pairChoices(asked),
    ...oneChoices(asked),
    ...queriesChoice(queries, { entities: chosen }),
    pinChoice(ids),
    entitiesCaseChoice(chosen),
    ...figureMenu(chosen),
    ...figureSelecting(ids),
    ...sketchChoices(ids.length),
    {
      id: "hide",
      label: say("common.hide"),
      icon: <EyeOff {...icon} />,
      keys: keyLabel("hide"),
      onChoose: hideSelected,
    },
    hideOthers(ids),
  ];
}

const oneChoices = ({ ids, chosen, first }: Chosen): readonly MenuChoice[] => [
  {
    id: "profile",
    label: say("drawing.menuChoices.openProfile"),
    icon: <FileText {...icon} />,
    isDisabled: chosen.length !== 1,
    onChoose: () => first && go({ view: "profile", ref: first.ref }),
  },
  {
    id: "take-out",
    label:
      chosen.length > 1
        ? say("drawing.menuChoices.whatIfTheseWere")
        : say("drawing.menuChoices.whatIfItWere"),
    icon: <Unlink {...icon} />,
    onChoose: () => takeOutToo(ids),
  },
  {
    id: "add",
    label: say("common.addByHand"),
    icon: <Plus {...icon} />,
    keys: keyLabel("addByHand"),
    isDisabled: chosen.length !== 1,
    onChoose: () => addByHand(first?.id ?? null),
  },
];

function pinChoice(ids: readonly string[]): MenuChoice {
  const { pinned } = session.getState().history.now;
  return {
    id: "pin",
    label: ids.every((id) => pinned.has(id)) ? say("drawing.unpin") : say("common.pin"),
    icon: <Pin {...icon} />,
    keys: keyLabel("pin"),
    onChoose: () => togglePin(ids),
  };
}

/** What several can be drawn as, and how a figure that stands for several is opened. */
function figureMenu(chosen: readonly DrawnEntity[]): readonly MenuChoice[] {
  const folds = foldsAround(chosen.map(({ id }) => id));
  if (folds.length > 0)
    return [
      {
        id: "open-figure",
        label:
          folds.length === 1
            ? say("drawing.menuChoices.openThisFigure")
            : say("drawing.menuChoices.openTheseFigures"),
        icon: <Ungroup {...icon} />,
        onChoose: () => runCommand(openFolds, { foldIds: folds.map(({ id }) => id) }),
      },
    ];
  return chosen.length > 1
    ? [
        {
          id: "one-figure",
          label: say("common.showAsOneFigure"),
          icon: <Combine {...icon} />,
          onChoose: () => showAsOne(chosen),
        },
      ]
    : [];
}

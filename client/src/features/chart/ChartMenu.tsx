import {
  CircleHelp,
  Combine,
  Expand,
  EyeOff,
  FileText,
  Group,
  Maximize,
  Pin,
  Plus,
  Route,
  Spline,
  Trash2,
  Ungroup,
  Unlink,
  Workflow,
} from "lucide-react";
import { useEffect, useRef } from "react";
import { addByHand, go } from "../../address/index.ts";
import {
  askWhy,
  clearChart,
  openFolds,
  runCommand,
  select,
  session,
  shownEntities,
  type DrawnEntity,
} from "../../chart/index.ts";
import { MenuList, type MenuChoice } from "../../design/index.ts";
import { toggleShared, two } from "./between.ts";
import { layOutAgain } from "./draw-on-chart.ts";
import { expand } from "./expand.ts";
import { foldsAround, showAsOne } from "./one-figure.ts";
import { takeOutToo, toggleGroups } from "./measuring.ts";
import { askPair } from "./pair.ts";
import { fitAll } from "./surface.ts";
import { hideSelected, selectedIds, togglePin, type MenuAt } from "./useChart.ts";

const icon = { size: 15, strokeWidth: 1.75 } as const;

function choicesFor(at: MenuAt): readonly MenuChoice[] {
  if (at.entity) return figureChoices();
  if (at.line) return [{ id: "unselect", label: "Close its details", onChoose: () => select([]) }];
  return [
    {
      id: "fit",
      label: "Show everything",
      icon: <Maximize {...icon} />,
      keys: "F",
      onChoose: () => fitAll(),
    },
    {
      id: "layout",
      label: "Lay out again",
      icon: <Workflow {...icon} />,
      onChoose: () => void layOutAgain(),
    },
    {
      id: "all",
      label: "Select all",
      keys: "Ctrl A",
      onChoose: () => select(shownEntities(session.getState().history.now).map(({ id }) => id)),
    },
    {
      id: "shared",
      label: "Show what they share",
      icon: <Spline {...icon} />,
      keys: "S",
      onChoose: () => void toggleShared(),
    },
    { id: "groups", label: "Group", icon: <Group {...icon} />, keys: "G", onChoose: toggleGroups },
    {
      id: "add",
      label: "Add by hand",
      icon: <Plus {...icon} />,
      keys: "N",
      onChoose: () => addByHand(),
    },
    {
      id: "clear",
      label: "Clear the chart",
      icon: <Trash2 {...icon} />,
      onChoose: () => runCommand(clearChart, {}),
    },
  ];
}

function figureChoices(): readonly MenuChoice[] {
  const { entities, pinned } = session.getState().history.now;
  const ids = selectedIds();
  const chosen = ids.flatMap((id) => entities.get(id) ?? []);
  const [first] = chosen;
  const pair = two(chosen);
  const isPinned = ids.every((id) => pinned.has(id));
  return [
    {
      id: "expand",
      label: "Expand",
      icon: <Expand {...icon} />,
      keys: "Enter",
      onChoose: () => void expand(ids),
    },
    {
      id: "why",
      label: pair ? "Why are these linked?" : "Why? with another",
      icon: <CircleHelp {...icon} />,
      isDisabled: chosen.length > 2,
      onChoose: () =>
        pair ? askWhy({ from: pair[0].id, to: pair[1].id }) : first && askPair("why", first),
    },
    {
      id: "path",
      label: pair ? "Path between these" : "Path to another",
      icon: <Route {...icon} />,
      isDisabled: chosen.length > 2,
      onChoose: () => first && askPair("path", first, pair?.[1]),
    },
    {
      id: "profile",
      label: "Open profile",
      icon: <FileText {...icon} />,
      isDisabled: chosen.length !== 1,
      onChoose: () => first && go({ view: "profile", ref: first.ref }),
    },
    {
      id: "take-out",
      label: chosen.length > 1 ? "What if these were not there?" : "What if it were not there?",
      icon: <Unlink {...icon} />,
      onChoose: () => takeOutToo(ids),
    },
    {
      id: "add",
      label: "Add by hand",
      icon: <Plus {...icon} />,
      keys: "N",
      isDisabled: chosen.length !== 1,
      onChoose: () => addByHand(first?.id ?? null),
    },
    {
      id: "pin",
      label: isPinned ? "Unpin" : "Pin",
      icon: <Pin {...icon} />,
      keys: "P",
      onChoose: () => togglePin(ids),
    },
    ...figureMenu(chosen),
    { id: "hide", label: "Hide", icon: <EyeOff {...icon} />, keys: "Del", onChoose: hideSelected },
  ];
}

/** What several can be drawn as, and how a figure that stands for several is opened. */
function figureMenu(chosen: readonly DrawnEntity[]): readonly MenuChoice[] {
  const folds = foldsAround(chosen.map(({ id }) => id));
  if (folds.length > 0)
    return [
      {
        id: "open-figure",
        label: folds.length === 1 ? "Open this figure" : "Open these figures",
        icon: <Ungroup {...icon} />,
        onChoose: () => runCommand(openFolds, { foldIds: folds.map(({ id }) => id) }),
      },
    ];
  return chosen.length > 1
    ? [
        {
          id: "one-figure",
          label: "Show as one figure",
          icon: <Combine {...icon} />,
          onChoose: () => showAsOne(chosen),
        },
      ]
    : [];
}

/** The menu of a figure, a link or the ground, where it was asked for. */
export function ChartMenu({ at, onClose }: { readonly at: MenuAt; readonly onClose: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const away = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) onClose();
    };
    addEventListener("pointerdown", away, true);
    return () => removeEventListener("pointerdown", away, true);
  }, [onClose]);
  return (
    <div
      ref={box}
      className="chart-menu"
      style={{ left: Math.min(at.x, innerWidth - 250), top: Math.min(at.y, innerHeight - 330) }}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <MenuList
        label="What can be done here"
        choices={choicesFor(at)}
        onDone={onClose}
        testId="context-menu"
      />
    </div>
  );
}

import { keyLabel } from "../../address/index.ts";
import { BoxSelect, Combine, EyeOff, ListFilter } from "lucide-react";
import { pluralOf } from "../../api/index.ts";
import {
  allBut,
  gatheringKinds,
  hideEntities,
  ofTheirKinds,
  piecesOf,
  runCommand,
  select,
  session,
  shownEntities,
  withNeighbourCount,
  withNeighbours,
  type EntityId,
} from "../../chart/index.ts";
import { notify, type MenuChoice } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { collapse, gatherAround, gatherKinds } from "./acts/gathering.ts";
import { toggleFilter } from "./cards/measuring.ts";

const icon = { size: 15, strokeWidth: 1.75 } as const;
const drawn = () => session.getState().history.now;

/** Selects what a rule finds; says so where that is nothing. */
function selectFound(ids: readonly EntityId[]): void {
  if (ids.length === 0) return notify(say("drawing.selecting.nothing"));
  select(ids);
}

function hideFound(ids: readonly EntityId[]): void {
  if (ids.length === 0) return notify(say("drawing.selecting.nothing"));
  runCommand(hideEntities, { entityIds: ids });
}

/** What of the whole chart is selected, by rule. */
export const groundSelecting = (): readonly MenuChoice[] => [
  {
    id: "select",
    label: say("drawing.selecting.select"),
    icon: <BoxSelect {...icon} />,
    onChoose: () => undefined,
    choices: [
      {
        id: "all",
        label: say("drawing.menuChoices.selectAll"),
        keys: "Ctrl A",
        onChoose: () => select(shownEntities(drawn()).map(({ id }) => id)),
      },
      {
        id: "select-others",
        label: say("drawing.selecting.others"),
        onChoose: () => selectFound(allBut(drawn(), session.getState().selected)),
      },
      {
        id: "select-ends",
        label: say("drawing.selecting.ends"),
        onChoose: () => selectFound(withNeighbourCount(drawn(), 1)),
      },
      {
        id: "select-unlinked",
        label: say("drawing.selecting.unlinked"),
        onChoose: () => selectFound(withNeighbourCount(drawn(), 0)),
      },
    ],
  },
];

/** What is hidden by rule, and the filter. */
export const groundHiding = (): readonly MenuChoice[] => [
  {
    id: "hide-by-rule",
    label: say("drawing.selecting.hide"),
    icon: <EyeOff {...icon} />,
    onChoose: () => undefined,
    choices: [
      {
        id: "hide-ends",
        label: say("drawing.selecting.hideEnds"),
        onChoose: () => hideFound(withNeighbourCount(drawn(), 1)),
      },
      {
        id: "hide-unlinked",
        label: say("drawing.selecting.hideUnlinked"),
        onChoose: () => hideFound(withNeighbourCount(drawn(), 0)),
      },
    ],
  },
  {
    id: "filter",
    label: say("drawing.filter.title"),
    icon: <ListFilter {...icon} />,
    keys: keyLabel("filter"),
    onChoose: toggleFilter,
  },
];

/** Kinds that are offered to gather others, those that gather most. */
const MOST_KINDS = 6;

/** The chart as fewer figures, each of which opens by itself. */
export const groundGathering = (): readonly MenuChoice[] => [
  {
    id: "as-figures",
    label: say("drawing.gathering.asFigures"),
    icon: <Combine {...icon} />,
    onChoose: () => undefined,
    choices: [
      { id: "gather-kinds", label: say("drawing.gathering.byKind"), onChoose: gatherKinds },
      ...gatheringKinds(drawn())
        .slice(0, MOST_KINDS)
        .map((kind) => ({
          id: `gather-${kind}`,
          label: say("drawing.gathering.around", { kind: pluralOf(kind) }),
          onChoose: () => gatherAround(kind),
        })),
    ],
  },
];

/** What is selected next, beginning at what is selected. */
export const figureSelecting = (ids: readonly EntityId[]): readonly MenuChoice[] => [
  {
    id: "select-more",
    label: say("drawing.selecting.select"),
    icon: <BoxSelect {...icon} />,
    onChoose: () => undefined,
    choices: [
      {
        id: "select-neighbours",
        label: say("drawing.selecting.neighbours"),
        onChoose: () => select(withNeighbours(drawn(), ids)),
      },
      {
        id: "select-kind",
        label: say("drawing.selecting.sameKind"),
        onChoose: () => select(ofTheirKinds(drawn(), ids)),
      },
      {
        id: "select-piece",
        label: say("drawing.selecting.piece"),
        onChoose: () => select(piecesOf(drawn(), ids)),
      },
    ],
  },
  {
    id: "collapse",
    label: say("drawing.gathering.collapse"),
    icon: <Combine {...icon} />,
    onChoose: () => collapse(ids),
  },
];

/** Leaves nothing else in sight. */
export const hideOthers = (ids: readonly EntityId[]): MenuChoice => ({
  id: "hide-others",
  label: say("drawing.selecting.hideOthers"),
  icon: <EyeOff {...icon} />,
  onChoose: () => hideFound(allBut(drawn(), new Set(ids))),
});

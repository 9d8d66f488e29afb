import { say } from "../../wording/index.ts";
import {
  Expand,
  EyeOff,
  LassoSelect,
  Maximize,
  MousePointer2,
  Pin,
  Plus,
  Spline,
  SquareDashedMousePointer,
  Waypoints,
  Workflow,
  ZoomIn,
  ZoomOut,
} from "lucide-react";
import { addByHand } from "../../address/index.ts";
import { IconButton } from "../../design/index.ts";
import { toggleShared } from "./acts/find-between.ts";
import { layOutAgain } from "./acts/draw-on-chart.ts";
import { expand } from "./acts/expand.ts";
import { useDrawn, useSelected } from "./useDrawing.ts";
import { toggleMostTools, useMeasuring } from "./cards/measuring.ts";
import { hideSelected, selectedIds, togglePin, type Chart } from "./useChart.ts";
import { fitAll, surfaceNow } from "./ground/surface.ts";
import { MeasureTools } from "./cards/MeasureTools.tsx";

const icon = { size: 17, strokeWidth: 1.75 } as const;

export function ToolBar({ chart }: { readonly chart: Chart }) {
  const selected = useSelected();
  return (
    <div
      className="tool-bar floating"
      role="toolbar"
      aria-label={say("drawing.toolBar.chartTools")}
      data-testid="toolbar"
    >
      <PickTools chart={chart} />
      <i className="tool-gap" />
      <ViewTools />
      <i className="tool-gap" />
      <SelectionTools />
      <SharedTools />
      <i className="tool-gap" />
      <MeasureTools />
      <i className="tool-gap" />
      <IconButton
        testId="toolbar-add"
        label={say("common.addByHand")}
        keys="N"
        onPress={() => addByHand(selected.size === 1 ? ([...selected][0] ?? null) : null)}
      >
        <Plus {...icon} />
      </IconButton>
    </div>
  );
}

function PickTools({ chart }: { readonly chart: Chart }) {
  return (
    <>
      <IconButton
        testId="toolbar-select"
        label={say("drawing.toolBar.selectAndMove")}
        keys="V"
        isOn={chart.tool === "select"}
        onPress={() => chart.setTool("select")}
      >
        <MousePointer2 {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-box"
        label={say("drawing.toolBar.selectInABox")}
        keys="B"
        isOn={chart.tool === "box"}
        onPress={() => chart.setTool("box")}
      >
        <SquareDashedMousePointer {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-lasso"
        label={say("drawing.toolBar.selectWithALasso")}
        keys="L"
        isOn={chart.tool === "lasso"}
        onPress={() => chart.setTool("lasso")}
      >
        <LassoSelect {...icon} />
      </IconButton>
    </>
  );
}

function ViewTools() {
  return (
    <>
      <IconButton
        testId="toolbar-fit"
        label={say("drawing.showEverything")}
        keys="F"
        onPress={() => fitAll()}
      >
        <Maximize {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-zoom-in"
        label={say("drawing.toolBar.zoomIn")}
        keys="+"
        onPress={() => surfaceNow()?.zoomBy(1.3)}
      >
        <ZoomIn {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-zoom-out"
        label={say("drawing.toolBar.zoomOut")}
        keys="−"
        onPress={() => surfaceNow()?.zoomBy(1 / 1.3)}
      >
        <ZoomOut {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-layout"
        label={say("common.layOutAgain")}
        onPress={() => void layOutAgain()}
      >
        <Workflow {...icon} />
      </IconButton>
    </>
  );
}

const selectedWords = {
  expand: say("drawing.toolBar.expandWhatIsSelected"),
  hide: say("drawing.toolBar.hideWhatIsSelected"),
  pin: say("drawing.toolBar.pinWhatIsSelected"),
  unpin: say("drawing.toolBar.unpinWhatIsSelected"),
};
const noneWords = {
  ...selectedWords,
  expand: say("drawing.toolBar.expandSelectSomethingFirst"),
  hide: say("drawing.toolBar.hideSelectSomethingFirst"),
};

function SelectionTools() {
  const drawn = useDrawn();
  const selected = useSelected();
  const none = selected.size === 0;
  const pinnedAll = !none && [...selected].every((id) => drawn.pinned.has(id));
  const words = none ? noneWords : selectedWords;
  return (
    <>
      <IconButton
        testId="toolbar-expand"
        label={words.expand}
        keys="E"
        isDisabled={none}
        onPress={() => void expand(selectedIds())}
      >
        <Expand {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-hide"
        label={words.hide}
        keys="Del"
        isDisabled={none}
        onPress={hideSelected}
      >
        <EyeOff {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-pin"
        label={pinnedAll ? words.unpin : words.pin}
        keys="P"
        isDisabled={none}
        isOn={pinnedAll}
        onPress={() => togglePin()}
      >
        <Pin {...icon} />
      </IconButton>
    </>
  );
}

function SharedTools() {
  const isDrawn = useDrawn().shared.length > 0;
  const mostTools = useMeasuring((state) => state.mostTools);
  return (
    <>
      <IconButton
        testId="toolbar-shared"
        label={isDrawn ? say("common.hideSharedLinks") : say("drawing.showWhatTheyShare")}
        keys="S"
        isOn={isDrawn}
        onPress={() => void toggleShared()}
      >
        <Spline {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-most-tools"
        label={say("common.asMostToolsWould")}
        keys="M"
        isOn={mostTools}
        onPress={toggleMostTools}
      >
        <Waypoints {...icon} />
      </IconButton>
    </>
  );
}

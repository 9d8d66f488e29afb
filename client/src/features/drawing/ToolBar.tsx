import { say } from "../../wording/index.ts";
import {
  LassoSelect,
  Maximize,
  MousePointer2,
  Plus,
  SquareDashedMousePointer,
  StickyNote,
  Workflow,
  ZoomIn,
  ZoomOut,
} from "lucide-react";
import type { ReactNode } from "react";
import { addByHand, keyLabel } from "../../address/index.ts";
import { IconButton } from "../../design/index.ts";
import { layOutAgain } from "./acts/draw-on-chart.ts";
import { SelectionTools } from "./SelectionTools.tsx";
import { useSelected } from "./useDrawing.ts";
import { type Chart } from "./useChart.ts";
import { fitAll, surfaceNow } from "./ground/surface.ts";
import { MeasureTools } from "./cards/MeasureTools.tsx";
import { addNote } from "./sketching/sketch-acts.ts";
import { toolWords } from "./tool-words.ts";

const icon = { size: 17, strokeWidth: 1.75 } as const;

export function ToolBar({ chart }: { readonly chart: Chart }) {
  return (
    <div
      className="tool-bar floating"
      role="toolbar"
      aria-label={say("drawing.toolBar.chartTools")}
      data-testid="toolbar"
    >
      <ToolGroup name={say("drawing.toolBar.select")}>
        <PickTools chart={chart} />
      </ToolGroup>
      <ToolGroup name={say("drawing.toolBar.view")}>
        <ViewTools />
      </ToolGroup>
      <ToolGroup name={say("drawing.toolBar.selectedAndShared")}>
        <SelectionTools />
      </ToolGroup>
      <ToolGroup name={say("drawing.toolBar.measures")}>
        <MeasureTools />
      </ToolGroup>
      <HandTools />
    </div>
  );
}

/** What is drawn or added by hand. */
function HandTools() {
  const selected = useSelected();
  return (
    <>
      <IconButton
        testId="toolbar-note"
        word={toolWords.note}
        label={say("drawing.sketch.addNote")}
        keys={keyLabel("note")}
        onPress={() => addNote()}
      >
        <StickyNote {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-add"
        word={toolWords.add}
        label={say("common.addByHand")}
        keys={keyLabel("addByHand")}
        onPress={() => addByHand(selected.size === 1 ? ([...selected][0] ?? null) : null)}
      >
        <Plus {...icon} />
      </IconButton>
    </>
  );
}

/** Tools of one sort, with a line behind them. */
function ToolGroup({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <div className="tool-group" role="group" aria-label={name}>
        {children}
      </div>
      <i className="tool-gap" />
    </>
  );
}

function PickTools({ chart }: { readonly chart: Chart }) {
  return (
    <>
      <IconButton
        testId="toolbar-select"
        word={toolWords.select}
        label={say("drawing.toolBar.selectAndMove")}
        keys={keyLabel("select")}
        isOn={chart.tool === "select"}
        onPress={() => chart.setTool("select")}
      >
        <MousePointer2 {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-box"
        word={toolWords.box}
        label={say("drawing.toolBar.selectInABox")}
        keys={keyLabel("box")}
        isOn={chart.tool === "box"}
        onPress={() => chart.setTool("box")}
      >
        <SquareDashedMousePointer {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-lasso"
        word={toolWords.lasso}
        label={say("drawing.toolBar.selectWithALasso")}
        keys={keyLabel("lasso")}
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
        word={toolWords.everything}
        label={say("drawing.showEverything")}
        keys={keyLabel("fit")}
        onPress={() => fitAll()}
      >
        <Maximize {...icon} />
      </IconButton>
      <ZoomTools />
      <IconButton
        testId="toolbar-layout"
        word={toolWords.layOut}
        label={say("common.layOutAgain")}
        onPress={() => void layOutAgain()}
      >
        <Workflow {...icon} />
      </IconButton>
    </>
  );
}

function ZoomTools() {
  return (
    <>
      <IconButton
        testId="toolbar-zoom-in"
        word={toolWords.zoomIn}
        label={say("drawing.toolBar.zoomIn")}
        keys="+"
        onPress={() => surfaceNow()?.zoomBy(1.3)}
      >
        <ZoomIn {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-zoom-out"
        word={toolWords.zoomOut}
        label={say("drawing.toolBar.zoomOut")}
        keys="−"
        onPress={() => surfaceNow()?.zoomBy(1 / 1.3)}
      >
        <ZoomOut {...icon} />
      </IconButton>
    </>
  );
}

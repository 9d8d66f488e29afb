import { Expand, EyeOff, LassoSelect, Maximize, MousePointer2, Pin, Plus, Spline, SquareDashedMousePointer, Workflow, ZoomIn, ZoomOut } from "lucide-react";
import { addByHand } from "../../address/index.ts";
import { IconButton } from "../../design/index.ts";
import { toggleShared } from "./between.ts";
import { layOutAgain } from "./draw-on-chart.ts";
import { expand } from "./expand.ts";
import { useDrawn, useSelected } from "./hooks.ts";
import { hideSelected, selectedIds, togglePin, type useChart } from "./useChart.ts";
import { fitAll } from "./surface.ts";

const icon = { size: 17, strokeWidth: 1.75 } as const;

export function ToolBar({ chart }: { readonly chart: ReturnType<typeof useChart> }) {
  const drawn = useDrawn();
  const selected = useSelected();
  const none = selected.size === 0;
  const pinnedAll = !none && [...selected].every((id) => drawn.pinned.has(id));
  return (
    <div className="tool-bar floating" role="toolbar" aria-label="Chart tools" data-testid="toolbar">
      <IconButton testId="toolbar-select" label="Select and move" keys="V" isOn={chart.tool === "select"} onPress={() => chart.setTool("select")}><MousePointer2 {...icon} /></IconButton>
      <IconButton testId="toolbar-box" label="Select in a box" keys="B" isOn={chart.tool === "box"} onPress={() => chart.setTool("box")}><SquareDashedMousePointer {...icon} /></IconButton>
      <IconButton testId="toolbar-lasso" label="Select with a lasso" keys="L" isOn={chart.tool === "lasso"} onPress={() => chart.setTool("lasso")}><LassoSelect {...icon} /></IconButton>
      <i className="tool-gap" />
      <IconButton testId="toolbar-fit" label="Show everything" keys="F" onPress={() => fitAll()}><Maximize {...icon} /></IconButton>
      <IconButton testId="toolbar-zoom-in" label="Zoom in" keys="+" onPress={() => chart.surface.current?.zoomBy(1.3)}><ZoomIn {...icon} /></IconButton>
      <IconButton testId="toolbar-zoom-out" label="Zoom out" keys="−" onPress={() => chart.surface.current?.zoomBy(1 / 1.3)}><ZoomOut {...icon} /></IconButton>
      <IconButton testId="toolbar-layout" label="Lay out again" onPress={() => void layOutAgain()}><Workflow {...icon} /></IconButton>
      <i className="tool-gap" />
      <IconButton testId="toolbar-expand" label={none ? "Expand: select something first" : "Expand what is selected"} keys="E" isDisabled={none} onPress={() => void expand(selectedIds())}><Expand {...icon} /></IconButton>
      <IconButton testId="toolbar-hide" label={none ? "Hide: select something first" : "Hide what is selected"} keys="Del" isDisabled={none} onPress={hideSelected}><EyeOff {...icon} /></IconButton>
      <IconButton testId="toolbar-pin" label={pinnedAll ? "Unpin what is selected" : "Pin what is selected"} keys="P" isDisabled={none} isOn={pinnedAll} onPress={() => togglePin()}><Pin {...icon} /></IconButton>
      <IconButton testId="toolbar-shared" label={drawn.shared.length > 0 ? "Hide shared links" : "Show what they share"} keys="S" isOn={drawn.shared.length > 0} onPress={() => void toggleShared()}><Spline {...icon} /></IconButton>
      <i className="tool-gap" />
      <IconButton testId="toolbar-add" label="Add by hand" keys="N" onPress={() => addByHand(selected.size === 1 ? ([...selected][0] ?? null) : null)}><Plus {...icon} /></IconButton>
    </div>
  );
}

import {
  Cable,
  CircleDotDashed,
  Expand,
  EyeOff,
  Group,
  LassoSelect,
  Maximize,
  MousePointer2,
  Pin,
  Plus,
  Spline,
  SquareDashedMousePointer,
  Unlink,
  Waypoints,
  Workflow,
  ZoomIn,
  ZoomOut,
} from "lucide-react";
import { addByHand } from "../../address/index.ts";
import { IconButton } from "../../design/index.ts";
import { words } from "../../wording/index.ts";
import { toggleShared } from "./between.ts";
import { layOutAgain } from "./draw-on-chart.ts";
import { expand } from "./expand.ts";
import { useDrawn, useSelected } from "./hooks.ts";
import {
  sizeBy,
  toggleGoBetweens,
  toggleGroups,
  toggleMostTools,
  toggleWhatIf,
  useMeasuring,
} from "./measuring.ts";
import { hideSelected, selectedIds, togglePin, type useChart } from "./useChart.ts";
import { fitAll } from "./surface.ts";

const icon = { size: 17, strokeWidth: 1.75 } as const;

export function ToolBar({ chart }: { readonly chart: ReturnType<typeof useChart> }) {
  const drawn = useDrawn();
  const selected = useSelected();
  const looks = useMeasuring((state) => state);
  const none = selected.size === 0;
  const pinnedAll = !none && [...selected].every((id) => drawn.pinned.has(id));
  return (
    <div
      className="tool-bar floating"
      role="toolbar"
      aria-label="Chart tools"
      data-testid="toolbar"
    >
      <IconButton
        testId="toolbar-select"
        label="Select and move"
        keys="V"
        isOn={chart.tool === "select"}
        onPress={() => chart.setTool("select")}
      >
        <MousePointer2 {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-box"
        label="Select in a box"
        keys="B"
        isOn={chart.tool === "box"}
        onPress={() => chart.setTool("box")}
      >
        <SquareDashedMousePointer {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-lasso"
        label="Select with a lasso"
        keys="L"
        isOn={chart.tool === "lasso"}
        onPress={() => chart.setTool("lasso")}
      >
        <LassoSelect {...icon} />
      </IconButton>
      <i className="tool-gap" />
      <IconButton testId="toolbar-fit" label="Show everything" keys="F" onPress={() => fitAll()}>
        <Maximize {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-zoom-in"
        label="Zoom in"
        keys="+"
        onPress={() => chart.surface.current?.zoomBy(1.3)}
      >
        <ZoomIn {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-zoom-out"
        label="Zoom out"
        keys="−"
        onPress={() => chart.surface.current?.zoomBy(1 / 1.3)}
      >
        <ZoomOut {...icon} />
      </IconButton>
      <IconButton testId="toolbar-layout" label="Lay out again" onPress={() => void layOutAgain()}>
        <Workflow {...icon} />
      </IconButton>
      <i className="tool-gap" />
      <IconButton
        testId="toolbar-expand"
        label={none ? "Expand: select something first" : "Expand what is selected"}
        keys="E"
        isDisabled={none}
        onPress={() => void expand(selectedIds())}
      >
        <Expand {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-hide"
        label={none ? "Hide: select something first" : "Hide what is selected"}
        keys="Del"
        isDisabled={none}
        onPress={hideSelected}
      >
        <EyeOff {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-pin"
        label={pinnedAll ? "Unpin what is selected" : "Pin what is selected"}
        keys="P"
        isDisabled={none}
        isOn={pinnedAll}
        onPress={() => togglePin()}
      >
        <Pin {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-shared"
        label={drawn.shared.length > 0 ? "Hide shared links" : "Show what they share"}
        keys="S"
        isOn={drawn.shared.length > 0}
        onPress={() => void toggleShared()}
      >
        <Spline {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-most-tools"
        label="As most tools would join it"
        keys="M"
        isOn={looks.mostTools}
        onPress={toggleMostTools}
      >
        <Waypoints {...icon} />
      </IconButton>
      <i className="tool-gap" />
      <IconButton
        testId="toolbar-groups"
        label="Group"
        keys="G"
        isOn={looks.groups}
        onPress={toggleGroups}
      >
        <Group {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-size"
        label="Size by a measure"
        keys="Z"
        isOn={looks.sizeBy !== null}
        onPress={() => sizeBy(looks.sizeBy === null ? "betweenness" : null)}
      >
        <CircleDotDashed {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-go-betweens"
        label={words.broker}
        keys="K"
        isOn={looks.goBetweens}
        onPress={toggleGoBetweens}
      >
        <Cable {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-what-if"
        label="What if some were not there"
        keys="W"
        isOn={looks.whatIf || drawn.whatIf !== null}
        onPress={toggleWhatIf}
      >
        <Unlink {...icon} />
      </IconButton>
      <i className="tool-gap" />
      <IconButton
        testId="toolbar-add"
        label="Add by hand"
        keys="N"
        onPress={() => addByHand(selected.size === 1 ? ([...selected][0] ?? null) : null)}
      >
        <Plus {...icon} />
      </IconButton>
    </div>
  );
}

import { keyLabel } from "../../address/index.ts";
import { Expand, EyeOff, Pin, Spline, Waypoints } from "lucide-react";
import { IconButton } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { expand } from "./acts/expand.ts";
import { toggleShared } from "./acts/find-between.ts";
import { toggleMostTools, useMeasuring } from "./cards/measuring.ts";
import { toolWords } from "./tool-words.ts";
import { hideSelected, selectedIds, togglePin } from "./useChart.ts";
import { useDrawn, useSelected } from "./useDrawing.ts";

const icon = { size: 17, strokeWidth: 1.75 } as const;

/** What is done with the selection, and what the drawn share. */
export function SelectionTools() {
  return (
    <>
      <SelectedTools />
      <SharedTools />
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

function SelectedTools() {
  const none = useSelected().size === 0;
  const words = none ? noneWords : selectedWords;
  return (
    <>
      <IconButton
        testId="toolbar-expand"
        word={toolWords.expand}
        label={words.expand}
        keys={keyLabel("expand")}
        isDisabled={none}
        onPress={() => void expand(selectedIds())}
      >
        <Expand {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-hide"
        word={toolWords.hide}
        label={words.hide}
        keys={keyLabel("hide")}
        isDisabled={none}
        onPress={hideSelected}
      >
        <EyeOff {...icon} />
      </IconButton>
      <PinTool />
    </>
  );
}

function PinTool() {
  const { pinned } = useDrawn();
  const selected = useSelected();
  const none = selected.size === 0;
  const pinnedAll = !none && [...selected].every((id) => pinned.has(id));
  return (
    <IconButton
      testId="toolbar-pin"
      word={toolWords.pin}
      label={pinnedAll ? selectedWords.unpin : selectedWords.pin}
      keys={keyLabel("pin")}
      isDisabled={none}
      isOn={pinnedAll}
      onPress={() => togglePin()}
    >
      <Pin {...icon} />
    </IconButton>
  );
}

function SharedTools() {
  const isDrawn = useDrawn().shared.length > 0;
  const mostTools = useMeasuring((state) => state.mostTools);
  return (
    <>
      <IconButton
        testId="toolbar-shared"
        word={toolWords.share}
        label={isDrawn ? say("common.hideSharedLinks") : say("drawing.showWhatTheyShare")}
        keys={keyLabel("shared")}
        isOn={isDrawn}
        onPress={() => void toggleShared()}
      >
        <Spline {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-most-tools"
        word={toolWords.mostTools}
        label={say("common.asMostToolsWould")}
        keys={keyLabel("mostTools")}
        isOn={mostTools}
        onPress={toggleMostTools}
      >
        <Waypoints {...icon} />
      </IconButton>
    </>
  );
}

import { keyLabel } from "../../../address/index.ts";
import { Cable, Group, ListFilter, Palette, Unlink } from "lucide-react";
import { isPlain } from "../../../chart/index.ts";
import { IconButton } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";
import { toolWords } from "../tool-words.ts";
import { useDrawn } from "../useDrawing.ts";
import {
  toggleAppearance,
  toggleConnectors,
  toggleFilter,
  toggleGroups,
  toggleWhatIf,
  useMeasuring,
} from "./measuring.ts";

const icon = { size: 17, strokeWidth: 1.75 } as const;

/** Ways of looking at the whole chart. */
export function MeasureTools() {
  const looks = useMeasuring((state) => state);
  const { filter, appearance } = useDrawn();
  return (
    <>
      <IconButton
        testId="toolbar-filter"
        word={toolWords.filter}
        label={say("drawing.filter.title")}
        keys={keyLabel("filter")}
        isOn={looks.filter || filter !== null}
        onPress={toggleFilter}
      >
        <ListFilter {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-groups"
        word={toolWords.groups}
        label={say("drawing.group")}
        keys={keyLabel("groups")}
        isOn={looks.groups}
        onPress={toggleGroups}
      >
        <Group {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-appearance"
        word={toolWords.appearance}
        label={say("drawing.appearance.title")}
        keys={keyLabel("appearance")}
        isOn={looks.appearance || !isPlain(appearance)}
        onPress={toggleAppearance}
      >
        <Palette {...icon} />
      </IconButton>
      <NetworkTools />
    </>
  );
}

function NetworkTools() {
  const isOut = useDrawn().whatIf !== null;
  const looks = useMeasuring((state) => state);
  return (
    <>
      <IconButton
        testId="toolbar-go-betweens"
        word={toolWords.connector}
        label={say("word.term.broker")}
        keys={keyLabel("connectors")}
        isOn={looks.connectors}
        onPress={toggleConnectors}
      >
        <Cable {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-what-if"
        word={toolWords.whatIf}
        label={say("drawing.measureTools.whatIfSomeWere")}
        keys={keyLabel("whatIf")}
        isOn={looks.whatIf || isOut}
        onPress={toggleWhatIf}
      >
        <Unlink {...icon} />
      </IconButton>
    </>
  );
}

import { Cable, CircleDotDashed, Group, Unlink } from "lucide-react";
import { IconButton } from "../../../design/index.ts";
import { words } from "../../../wording/index.ts";
import { useDrawn } from "../useDrawing.ts";
import { sizeBy, toggleConnectors, toggleGroups, toggleWhatIf, useMeasuring } from "./measuring.ts";

const icon = { size: 17, strokeWidth: 1.75 } as const;

/** Ways of looking at the whole chart. */
export function MeasureTools() {
  const looks = useMeasuring((state) => state);
  return (
    <>
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
        label={words.broker}
        keys="K"
        isOn={looks.connectors}
        onPress={toggleConnectors}
      >
        <Cable {...icon} />
      </IconButton>
      <IconButton
        testId="toolbar-what-if"
        label="What if some were not there"
        keys="W"
        isOn={looks.whatIf || isOut}
        onPress={toggleWhatIf}
      >
        <Unlink {...icon} />
      </IconButton>
    </>
  );
}

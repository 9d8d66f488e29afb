import { say } from "../../../wording/index.ts";
import { EyeOff } from "lucide-react";
import { erasePossible, runCommand, select, type PossibleLink } from "../../../chart/index.ts";
import { Button } from "../../../design/index.ts";
import { EntityLine } from "../../entities/index.ts";
import { useDrawn } from "../useDrawing.ts";
import { SidePanel } from "./SidePanel.tsx";

/** A possible link that is selected on the chart: why it may be, and that no row says so. */
export function PossibleDetails({ possible }: { readonly possible: PossibleLink }) {
  const { entities } = useDrawn();
  const ends = [possible.a, possible.b].flatMap((id) => entities.get(id) ?? []);
  return (
    <SidePanel
      testId="details"
      title={say("drawing.possibleDetails.possibleLink")}
      onClose={() => select([])}
      sub={say("drawing.possibleDetails.noRowStatesIt")}
    >
      <ul className="common-list">
        {ends.map((end) => (
          <li key={end.id}>
            <EntityLine entity={end} onPress={() => select([end.id])} />
          </li>
        ))}
      </ul>
      <p>{possible.reason}</p>
      <p className="second">{say("drawing.possibleDetails.acceptOrRefuseIt")}</p>
      <div className="row side-actions">
        <Button
          testId="possible-erase"
          onPress={() => {
            select([]);
            runCommand(erasePossible, { pairs: [possible] });
          }}
        >
          <EyeOff size={15} strokeWidth={1.75} />
          {say("drawing.possibleDetails.takeItOffThe")}
        </Button>
      </div>
    </SidePanel>
  );
}

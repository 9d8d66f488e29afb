import { say } from "../../wording/index.ts";
import { useChoices } from "./measure-choices.ts";

/** Says that groups here are numbered by the plain choices, where the tab of groups has others. */
export function AsUsual() {
  const { algorithm, resolution, seed } = useChoices();
  if (algorithm === "LEIDEN" && resolution === 1 && seed === 1) return null;
  return (
    <p className="second small" data-testid="as-usual">
      {say("measures.asUsual.closeGroupsHere")}
    </p>
  );
}

import type { GroupNameFragment } from "../../api/index.ts";
import { Say, say } from "../../wording/index.ts";
import { Label } from "../entities/index.ts";

/** A group as it is named beside others: its number, what it lies around, how many it has. */
export function GroupTag({
  id,
  groups,
}: {
  readonly id: number;
  readonly groups: readonly GroupNameFragment[];
}) {
  const group = groups.find((one) => one.id === id);
  return (
    <span className="group-tag">
      <span className="strong">{say("measures.group", { id })}</span>
      {group && (
        <span className="second">
          {" "}
          <Say
            it="measures.groupTag.around"
            label={<Label text={group.around.label} />}
            group={group.size}
          />
        </span>
      )}
    </span>
  );
}

import { Check, X } from "lucide-react";
import type { PossibleLinksOfQuery } from "../../../api/index.ts";
import { erasePossible, runCommand, type DrawnEntity } from "../../../chart/index.ts";
import { Button } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";
import { askDecision } from "../../deciding/index.ts";

type Possible = PossibleLinksOfQuery["possibleLinks"]["links"][number];
const icon = { size: 15, strokeWidth: 1.75 } as const;

function judge(
  entity: DrawnEntity,
  other: Possible["entity"],
  verdict: "joined" | "refused",
): void {
  const accepts = verdict === "joined";
  askDecision({
    title: accepts
      ? say("drawing.possibleLinks.andBelongTogether", { label: entity.label, label2: other.label })
      : say("drawing.possibleLinks.noLinkBetweenAnd", { label: entity.label, label2: other.label }),
    explain: accepts
      ? say("drawing.possibleLinks.keptAsYourDecision")
      : say("drawing.possibleLinks.notSuggestedAgain"),
    submit: accepts ? say("drawing.possibleLinks.accept") : say("drawing.possibleLinks.refuse"),
    done: accepts
      ? say("drawing.possibleLinks.acceptedAsYourDecision")
      : say("drawing.possibleLinks.refusedAsYourDecision"),
    type: "join",
    verdict,
    ids: () => Promise.resolve([entity.id, other.id]),
    onDone: () => accepts || runCommand(erasePossible, { pairs: [{ a: entity.id, b: other.id }] }),
  });
}

/** What may be decided of a link that is proposed. */
export function AcceptOrRefuse({
  entity,
  other,
}: {
  readonly entity: DrawnEntity;
  readonly other: Possible["entity"];
}) {
  return (
    <div className="row wrap">
      <Button
        testId="possible-accept"
        label={say("drawing.possibleLinks.acceptTheLinkWith", { label: other.label })}
        onPress={() => judge(entity, other, "joined")}
      >
        <Check {...icon} />
        {say("drawing.possibleLinks.acceptWithReasons")}
      </Button>
      <Button
        testId="possible-refuse"
        label={say("drawing.possibleLinks.refuseTheLinkWith", { label: other.label })}
        onPress={() => judge(entity, other, "refused")}
      >
        <X {...icon} />
        {say("drawing.possibleLinks.refuseWithReasons")}
      </Button>
    </div>
  );
}

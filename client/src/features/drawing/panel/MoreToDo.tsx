import { Ellipsis, EyeOff, Pin, Plus, Route } from "lucide-react";
import { Button, MenuButton } from "../../../design/index.ts";
import type { DrawnEntity } from "../../../chart/index.ts";
import { say } from "../../../wording/index.ts";
import { addByHand } from "../../../address/index.ts";
import { askPair } from "../acts/chosen-pair.ts";
import { hideSelected, togglePin } from "../useChart.ts";

const icon = { size: 15, strokeWidth: 1.75 } as const;

interface MoreProps {
  readonly entity: DrawnEntity;
  readonly isPinned: boolean;
}

/** What can be done with an entity beside what its head offers. */
export function MoreToDo({ entity, isPinned }: MoreProps) {
  return (
    <MenuButton
      label={say("drawing.entityDetails.more")}
      button={
        <Button label={say("drawing.entityDetails.moreToDo")} testId="details-more">
          <Ellipsis {...icon} />
        </Button>
      }
      choices={choicesFor({ entity, isPinned })}
    />
  );
}

const choicesFor = ({ entity, isPinned }: MoreProps) => [
  {
    id: "path",
    label: say("drawing.entityDetails.pathTo"),
    icon: <Route {...icon} />,
    onChoose: () => askPair("path", entity),
  },
  {
    id: "add",
    label: say("common.addByHand"),
    icon: <Plus {...icon} />,
    onChoose: () => addByHand(entity.id),
  },
  {
    id: "pin",
    label: isPinned ? say("drawing.unpin") : say("common.pin"),
    icon: <Pin {...icon} />,
    onChoose: () => togglePin([entity.id]),
  },
  {
    id: "hide",
    label: say("common.hide"),
    icon: <EyeOff {...icon} />,
    onChoose: hideSelected,
  },
];

import { say } from "../../wording/index.ts";
import { Waypoints } from "lucide-react";
import { go } from "../../address/index.ts";
import { Button, EmptyState } from "../../design/index.ts";
import { choose, useChoices } from "./measure-choices.ts";
import { isBackwards } from "./useScope.ts";

const icon = <Waypoints size={28} strokeWidth={1.5} />;

/** Nothing is held at all, or nothing of what was chosen. */
export function NothingHeld() {
  return useChoices().part === "all" ? <NothingAtAll /> : <NothingOfThis />;
}

const NothingAtAll = () => (
  <EmptyState
    title={say("common.nothingIsHeldYet")}
    icon={icon}
    actions={
      <Button kind="main" onPress={() => go({ view: "sources" })}>
        {say("common.sources")}
      </Button>
    }
  >
    {say("measures.nothingMeasured.measuresLinkedEntities")}
  </EmptyState>
);

const NothingOfThis = () => (
  <EmptyState
    title={say("measures.nothingMeasured.nothingHereIsIn")}
    icon={icon}
    actions={
      <Button onPress={() => choose({ part: "all", from: "", to: "" })}>
        {say("measures.nothingMeasured.measureEverything")}
      </Button>
    }
  >
    {say("measures.nothingMeasured.noDataMatches")}
  </EmptyState>
);

export const NothingLinked = () => (
  <EmptyState title={say("measures.nothingMeasured.nothingIsLinkedIn")} icon={icon}>
    {say("measures.nothingMeasured.shareNothingRareEnough")}
  </EmptyState>
);

export function NothingChosen() {
  const { part, from, to } = useChoices();
  if (isBackwards({ from, to }))
    return (
      <EmptyState
        title={say("measures.nothingMeasured.theLastDayIs")}
        actions={
          <Button onPress={() => choose({ from: to, to: from })}>
            {say("measures.nothingMeasured.swapDates")}
          </Button>
        }
      >
        {say("measures.nothingMeasured.noTimeIsBetween")}
      </EmptyState>
    );
  if (part !== "chart")
    return (
      <EmptyState title={say("common.nothingIsChosenYet")}>
        {say("measures.nothingMeasured.chooseAboveWhichAre", { part })}
      </EmptyState>
    );
  return (
    <EmptyState
      title={say("common.nothingIsOnThe")}
      actions={
        <Button kind="main" onPress={() => go({ view: "home" })}>
          {say("common.findSomething")}
        </Button>
      }
    >
      {say("measures.nothingMeasured.searchForSomething")}
    </EmptyState>
  );
}

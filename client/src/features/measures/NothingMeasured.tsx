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
    title="Nothing is held yet"
    icon={icon}
    actions={
      <Button kind="main" onPress={() => go({ view: "sources" })}>
        Sources
      </Button>
    }
  >
    Groups are found among entities that are linked. Import a source, and they will stand here.
  </EmptyState>
);

const NothingOfThis = () => (
  <EmptyState
    title="Nothing here is in this scope"
    icon={icon}
    actions={
      <Button onPress={() => choose({ part: "all", from: "", to: "" })}>
        Measure everything held
      </Button>
    }
  >
    Nothing that is held is of what was chosen. Choose more, or another time.
  </EmptyState>
);

export const NothingLinked = () => (
  <EmptyState title="Nothing is linked in this scope" icon={icon}>
    None of its entities shares anything that is not common to many. More sources may link them, or
    the links themselves: choose these above.
  </EmptyState>
);

export function NothingChosen() {
  const { part, from, to } = useChoices();
  if (isBackwards({ from, to }))
    return (
      <EmptyState
        title="The last day is before the first"
        actions={<Button onPress={() => choose({ from: to, to: from })}>Turn them round</Button>}
      >
        No time is between them, so there is nothing to measure.
      </EmptyState>
    );
  if (part !== "chart")
    return (
      <EmptyState title="Nothing is chosen yet">Choose above which {part} are measured.</EmptyState>
    );
  return (
    <EmptyState
      title="Nothing is on the chart yet"
      actions={
        <Button kind="main" onPress={() => go({ view: "home" })}>
          Find something
        </Button>
      }
    >
      Look something up and open its chart, or measure everything held.
    </EmptyState>
  );
}

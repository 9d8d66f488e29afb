import { Waypoints } from "lucide-react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { go, groupsTabs, type GroupsTab } from "../../address/index.ts";
import { Button, EmptyState } from "../../design/index.ts";
import { choose, useChoices } from "./choices.ts";
import { FlowsTab } from "./FlowsTab.tsx";
import { GoBetweensTab } from "./GoBetweensTab.tsx";
import { GroupsTab as Groups } from "./GroupsTab.tsx";
import { Measuring } from "./Measuring.tsx";
import { networkMeasure } from "./network-measure.ts";
import { NetworkLine } from "./NetworkLine.tsx";
import { ScopeBar } from "./ScopeBar.tsx";
import { TogetherTab } from "./TogetherTab.tsx";
import { useMeasured } from "./useMeasured.ts";
import { isBackwards, ScopeContext, useScope } from "./useScope.ts";

const titles: Readonly<Record<GroupsTab, string>> = {
  groups: "Groups",
  "go-betweens": "Go-betweens",
  together: "What holds it together",
  flows: "Flows",
};

/** Who holds it together: groups, go-betweens, what would fall apart, and what flows. */
export function GroupsPage({ tab }: { readonly tab: GroupsTab }) {
  const scope = useScope();
  const network = useMeasured(networkMeasure, scope && { scope });
  return (
    <div className="page groups" data-testid="groups-view">
      <div className="page-inner stack" style={{ gap: 14 }}>
        <h1 className="unseen">Groups: who holds it together</h1>
        <div className="panel stack">
          <ScopeBar />
          {scope && (
            <Measuring of={network} what="the network">
              {(data) => <NetworkLine network={data.communities.network} />}
            </Measuring>
          )}
        </div>
        <Tabs
          selectedKey={tab}
          onSelectionChange={(key) =>
            go({ view: "groups", tab: groupsTabs.find((one) => one === key) ?? "groups" })
          }
        >
          <TabList className="tabs" aria-label="Groups">
            {groupsTabs.map((id) => (
              <Tab key={id} id={id} className="tab" data-testid={`tab-${id}`}>
                {titles[id]}
              </Tab>
            ))}
          </TabList>
          {groupsTabs.map((id) => (
            <TabPanel key={id} id={id} className="tab-panel">
              {scope && network.problem ? null : scope ? (
                <ScopeContext
                  value={{ scope, entities: network.data?.communities.network.entities ?? null }}
                >
                  <Panel tab={id} network={network.data?.communities.network ?? null} />
                </ScopeContext>
              ) : (
                <NothingChosen />
              )}
            </TabPanel>
          ))}
        </Tabs>
      </div>
    </div>
  );
}

function Panel({
  tab,
  network,
}: {
  readonly tab: GroupsTab;
  readonly network: { readonly entities: number; readonly links: number } | null;
}) {
  const { part } = useChoices();
  if (network?.entities === 0) {
    const actions =
      part === "all" ? (
        <Button kind="main" onPress={() => go({ view: "sources" })}>
          Sources
        </Button>
      ) : (
        <Button onPress={() => choose({ part: "all", from: "", to: "" })}>
          Measure everything held
        </Button>
      );
    return (
      <EmptyState
        title={part === "all" ? "Nothing is held yet" : "Nothing here is in this scope"}
        icon={<Waypoints size={28} strokeWidth={1.5} />}
        actions={actions}
      >
        {part === "all"
          ? "Groups are found among entities that are linked. Import a source, and they will stand here."
          : "Nothing that is held is of what was chosen. Choose more, or another time."}
      </EmptyState>
    );
  }
  if (network?.links === 0 && tab !== "flows")
    return (
      <EmptyState
        title="Nothing is linked in this scope"
        icon={<Waypoints size={28} strokeWidth={1.5} />}
      >
        None of its entities shares anything that is not common to many. More sources may link them,
        or the links themselves: choose these above.
      </EmptyState>
    );
  switch (tab) {
    case "groups":
      return <Groups />;
    case "go-betweens":
      return <GoBetweensTab />;
    case "together":
      return <TogetherTab />;
    default:
      return <FlowsTab />;
  }
}

function NothingChosen() {
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

import { say } from "../../wording/index.ts";
import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import {
  useMeasured,
  MeasuredNetworkOfDocument,
  type MeasuredNetworkOfQuery,
  type Operation,
  type ScopeInput,
} from "../../api/index.ts";
import { go, groupsTabs, type GroupsTab } from "../../address/index.ts";
import { FlowsTab } from "./flows/FlowsTab.tsx";
import { ConnectorsTab } from "./connectors/ConnectorsTab.tsx";
import { GroupsTab as Groups } from "./close-groups/GroupsTab.tsx";
import { Measuring } from "./Measuring.tsx";
import { NothingChosen, NothingHeld, NothingLinked } from "./NothingMeasured.tsx";
import { NetworkLine } from "./NetworkLine.tsx";
import { ScopeBar } from "./ScopeBar.tsx";
import { TogetherTab } from "./together/TogetherTab.tsx";
import { ScopeContext, useScope } from "./useScope.ts";

const titles: Readonly<Record<GroupsTab, string>> = {
  groups: say("measures.closeGroups"),
  "go-betweens": say("measures.measuresPage.connectors"),
  together: say("measures.measuresPage.whatHoldsItTogether"),
  flows: say("measures.measuresPage.flows"),
};

/** Who holds it together: close groups, connectors, what would fall apart, and what flows. */
export function GroupsPage({ tab }: { readonly tab: GroupsTab }) {
  const scope = useScope();
  const network = useMeasured(MeasuredNetworkOfDocument, scope && { scope });
  return (
    <div className="page groups" data-testid="groups-view">
      <div className="page-inner stack" style={{ gap: 14 }}>
        <h1 className="unseen">{say("measures.measuresPage.moreMeasures")}</h1>
        <div className="panel stack">
          <ScopeBar />
          {scope && (
            <Measuring of={network} what={say("measures.whatIsMeasured")}>
              {(data) => <NetworkLine network={data.communities.network} />}
            </Measuring>
          )}
        </div>
        <GroupsTabs tab={tab} scope={scope} network={network} />
      </div>
    </div>
  );
}

interface TabsProps {
  readonly tab: GroupsTab;
  readonly scope: ScopeInput | null;
  readonly network: Operation<MeasuredNetworkOfQuery>;
}

function GroupsTabs({ tab, scope, network }: TabsProps) {
  return (
    <Tabs
      selectedKey={tab}
      onSelectionChange={(key) =>
        go({ view: "groups", tab: groupsTabs.find((one) => one === key) ?? "groups" })
      }
    >
      <TabList className="tabs" aria-label={say("measures.moreMeasures")}>
        {groupsTabs.map((id) => (
          <Tab key={id} id={id} className="tab" data-testid={`tab-${id}`}>
            {titles[id]}
          </Tab>
        ))}
      </TabList>
      {groupsTabs.map((id) => (
        <TabPanel key={id} id={id} className="tab-panel">
          <Scoped tab={id} scope={scope} network={network} />
        </TabPanel>
      ))}
    </Tabs>
  );
}

/** A tab, where something is chosen to be measured and its network can be read. */
function Scoped({ tab, scope, network }: TabsProps) {
  if (!scope) return <NothingChosen />;
  if (network.problem) return null;
  const measured = network.data?.communities.network ?? null;
  return (
    <ScopeContext value={{ scope, entities: measured?.entities ?? null }}>
      <Panel tab={tab} network={measured} />
    </ScopeContext>
  );
}

const panels: Readonly<Record<GroupsTab, () => ReactNode>> = {
  groups: () => <Groups />,
  "go-betweens": () => <ConnectorsTab />,
  together: () => <TogetherTab />,
  flows: () => <FlowsTab />,
};

function Panel({
  tab,
  network,
}: {
  readonly tab: GroupsTab;
  readonly network: { readonly entities: number; readonly links: number } | null;
}) {
  if (network?.entities === 0) return <NothingHeld />;
  if (network?.links === 0 && tab !== "flows") return <NothingLinked />;
  return panels[tab]();
}

import { say } from "../../wording/index.ts";
import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { clustersTabs, go, type ClustersTab as TabName } from "../../address/index.ts";
import { AgreementTab } from "../agreement/index.ts";
import { EmptyState } from "../../design/index.ts";
import { FlowsOfScope } from "../measures/index.ts";
import { HandsTab, HubsTab } from "../hubs/index.ts";
import { useAsked } from "./cluster-choices.ts";
import { ClustersTab } from "./ClustersTab.tsx";
import { DecisionsPage } from "./DecisionsPage.tsx";
import { PossibleTab } from "./PossibleTab.tsx";
import { TiesTab } from "./TiesTab.tsx";

/** Decisions stand with those of pairs, on a page of their own. */
const shown = clustersTabs.filter((tab) => tab !== "decisions");
const tabs: Readonly<
  Record<(typeof shown)[number], { readonly title: string; readonly draw: () => ReactNode }>
> = {
  clusters: { title: say("common.clusters"), draw: () => <ClustersTab /> },
  threads: { title: say("clusters.clustersPage.connectorsBetweenThem"), draw: () => <TiesTab /> },
  flows: { title: say("measures.measuresPage.flows"), draw: () => <Flows /> },
  possible: { title: say("clusters.clustersPage.possibleLinks"), draw: () => <PossibleTab /> },
  common: { title: say("common.tooCommon"), draw: () => <HubsTab /> },
  hands: { title: say("clusters.clustersPage.changedHands"), draw: () => <HandsTab /> },
  agreement: { title: say("common.howWellItLinks"), draw: () => <AgreementTab /> },
};

function Flows() {
  const asked = useAsked();
  if (asked) return <FlowsOfScope scope={asked.scope} />;
  return (
    <EmptyState title={say("common.nothingIsChosenYet")}>
      {say("clusters.tiesTab.chooseOnTheFirst")}
    </EmptyState>
  );
}

/** Things that hang together by what they share, what decides over it, and how well it does. */
export function ClustersPage({ tab }: { readonly tab: TabName }) {
  if (tab === "decisions") return <DecisionsPage />;
  return (
    <div className="page clusters" data-testid="clusters-view">
      <div className="page-inner">
        <h1 className="unseen">{say("clusters.clustersPage.networksAreItemsThat")}</h1>
        <Tabs
          selectedKey={tab}
          onSelectionChange={(key) =>
            go({ view: "clusters", tab: clustersTabs.find((one) => one === key) ?? "clusters" })
          }
        >
          <TabList className="tabs" aria-label={say("common.clusters")}>
            {shown.map((id) => (
              <Tab key={id} id={id} className="tab" data-testid={`clusters-tab-${id}`}>
                {tabs[id].title}
              </Tab>
            ))}
          </TabList>
          {shown.map((id) => (
            <TabPanel key={id} id={id} className="tab-panel">
              {tabs[id].draw()}
            </TabPanel>
          ))}
        </Tabs>
      </div>
    </div>
  );
}

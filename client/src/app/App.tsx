import { useEffect } from "react";
import { useAddress } from "../address/index.ts";
import { leaveNoticesBehind, Notices } from "../design/index.ts";
import { ChartView, ExpandChooser, PairDialog, useSession } from "../features/chart/index.ts";
import { ClustersPage } from "../features/clusters/index.ts";
import { DecideDialog } from "../features/deciding/index.ts";
import { EvidenceDrawer } from "../features/evidence/index.ts";
import { WhyPage, WhyPanel } from "../features/explain/index.ts";
import { FindPage, ListPage } from "../features/find/index.ts";
import { GroupsPage } from "../features/groups/index.ts";
import { HomePage } from "../features/home/index.ts";
import { AddForm } from "../features/notes/index.ts";
import { ProfilePage } from "../features/profile/index.ts";
import { QueriesPage } from "../features/queries/index.ts";
import { ReviewPage } from "../features/review/index.ts";
import { RowDrawer } from "../features/rows/index.ts";
import { ImportWizard, SourcesPage } from "../features/sources/index.ts";
import { TableView } from "../features/table/index.ts";
import { WordingsPage } from "../features/wordings/index.ts";
import { Bar } from "./Bar.tsx";
import { EngineBanner } from "./EngineBanner.tsx";
import { Rail } from "./Rail.tsx";
import { Shortcuts } from "./Shortcuts.tsx";
import { useShortcuts } from "./useShortcuts.ts";

/** The page: rail, bar, one view, and what lies over it. */
export function App() {
  const findBox = useShortcuts();
  return (
    <div className="shell">
      <a className="skip" href="#view">
        Skip to the view
      </a>
      <Rail />
      <div className="shell-main">
        <Bar findBox={findBox} />
        <EngineBanner />
        <main id="view" tabIndex={-1}>
          <View />
        </main>
      </div>
      <ExpandChooser />
      <PairDialog />
      <AddForm />
      <DecideDialog />
      <EvidenceDrawer />
      <RowDrawer />
      <Shortcuts />
      <Notices />
    </div>
  );
}

function View() {
  const address = useAddress();
  useEffect(() => {
    if (document.activeElement === document.body)
      document.getElementById("view")?.focus({ preventScroll: true });
  }, [address]);
  useEffect(leaveNoticesBehind, [address.view]);
  const why = useSession((state) => state.asked) ? <WhyPanel /> : null;
  switch (address.view) {
    case "find": {
      const [only] = address.texts;
      if (only === undefined) return <HomePage />;
      return address.texts.length > 1 ? (
        <ListPage texts={address.texts} />
      ) : (
        <FindPage text={only} />
      );
    }
    case "profile":
      return <ProfilePage key={address.ref} entityRef={address.ref} />;
    case "chart":
      return (
        <>
          <h1 className="unseen">Chart</h1>
          <ChartView side={why} />
        </>
      );
    case "table":
      return (
        <>
          <h1 className="unseen">Table of the chart</h1>
          <TableView side={why} />
        </>
      );
    case "groups":
      return <GroupsPage tab={address.tab} />;
    case "clusters":
      return <ClustersPage tab={address.tab} />;
    case "review":
      return <ReviewPage />;
    case "wordings":
      return <WordingsPage wordingRef={address.ref} />;
    case "why":
      return <WhyPage key={`${address.from} ${address.to}`} from={address.from} to={address.to} />;
    case "queries":
      return (
        <>
          <h1 className="unseen">Queries</h1>
          <QueriesPage queryId={address.query} />
        </>
      );
    case "sources":
      return <SourcesPage />;
    case "import":
      return <ImportWizard />;
    default:
      return <HomePage />;
  }
}

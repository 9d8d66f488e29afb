import { say } from "../wording/index.ts";
import { useEffect, type ReactNode } from "react";
import { useAddress, type Address } from "../address/index.ts";
import { leaveNoticesBehind } from "../design/index.ts";
import { ChartView, useChartAddress, useSession } from "../features/drawing/index.ts";
import { CasePage, CasesPage } from "../features/case-files/index.ts";
import { ClustersPage } from "../features/clusters/index.ts";
import { WhyPage, WhyPanel } from "../features/explain/index.ts";
import { FindPage, isProse, PastedPage } from "../features/find/index.ts";
import { GroupsPage } from "../features/measures/index.ts";
import { HomePage } from "../features/home/index.ts";
import { ProfilePage } from "../features/profile/index.ts";
import { QueriesPage } from "../features/queries/index.ts";
import { ReviewPage } from "../features/review/index.ts";
import { ImportWizard, SourcesPage } from "../features/sources/index.ts";
import { TableView } from "../features/table/index.ts";
import { WordingsPage } from "../features/shared-wording/index.ts";

/** The view that the address names. */
export function View() {
  const address = useAddress();
  useEffect(() => {
    if (document.activeElement === document.body)
      document.getElementById("view")?.focus({ preventScroll: true });
  }, [address]);
  useEffect(leaveNoticesBehind, [address.view]);
  return viewOf(address);
}

/** How each view is drawn from its address. */
const views: { readonly [Name in Address["view"]]: (address: AddressOf<Name>) => ReactNode } = {
  home: () => <HomePage />,
  find: ({ texts }) => <Found texts={texts} />,
  profile: ({ ref }) => <ProfilePage key={ref} entityRef={ref} />,
  chart: () => <Chart />,
  table: () => <Table />,
  groups: ({ tab }) => <GroupsPage tab={tab} />,
  clusters: ({ tab }) => <ClustersPage tab={tab} />,
  review: () => <ReviewPage />,
  wordings: ({ ref }) => <WordingsPage wordingRef={ref} />,
  why: ({ from, to }) => <WhyPage key={`${from} ${to}`} from={from} to={to} />,
  queries: ({ query }) => <Queries query={query} />,
  cases: ({ caseFile }) => (caseFile ? <CasePage key={caseFile} id={caseFile} /> : <CasesPage />),
  sources: () => <SourcesPage />,
  import: () => <ImportWizard />,
};

type AddressOf<Name extends Address["view"]> = Extract<Address, { readonly view: Name }>;

function viewOf<Name extends Address["view"]>(address: AddressOf<Name>): ReactNode {
  const draw: (address: AddressOf<Name>) => ReactNode = views[address.view as Name];
  return draw(address);
}

function Found({ texts }: { readonly texts: readonly string[] }) {
  const [only] = texts;
  if (only === undefined) return <HomePage />;
  return texts.length > 1 || isProse(texts) ? (
    <PastedPage texts={texts} />
  ) : (
    <FindPage key={only} text={only} />
  );
}

/** The answer to a question stands beside chart and table, in place of details. */
const useAnswer = () => (useSession((state) => state.asked) ? <WhyPanel /> : null);

function Chart() {
  const answer = useAnswer();
  useChartAddress();
  return (
    <>
      <h1 className="unseen">{say("common.chart")}</h1>
      <ChartView side={answer} />
    </>
  );
}

function Table() {
  const answer = useAnswer();
  return (
    <>
      <h1 className="unseen">{say("app.view.tableOfTheChart")}</h1>
      <TableView side={answer} />
    </>
  );
}

function Queries({ query }: { readonly query: string | null }) {
  return (
    <>
      <h1 className="unseen">{say("common.queries")}</h1>
      <QueriesPage queryId={query} />
    </>
  );
}

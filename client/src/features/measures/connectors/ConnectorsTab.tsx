import {
  useMeasured,
  ConnectorsDocument,
  ConnectorsTestedDocument,
  type ConnectorsQuery,
  type ConnectorsTestedQuery,
  type Operation,
} from "../../../api/index.ts";
import { go } from "../../../address/index.ts";
import { Caveats, EmptyState } from "../../../design/index.ts";
import { say, textOf } from "../../../wording/index.ts";
import { AsUsual } from "../AsUsual.tsx";
import { choose, useChoices } from "../measure-choices.ts";
import { ConnectorDetails } from "./ConnectorDetails.tsx";
import { Measuring } from "../Measuring.tsx";
import { OnlyTies } from "./OnlyTies.tsx";
import { RankedList } from "../RankedList.tsx";
import { useMeasuredScope } from "../useScope.ts";

import { ConnectorRow } from "./ConnectorRow.tsx";
import { ColumnHeads, ListHead, Tried } from "./ConnectorsHead.tsx";
import { measureOf, type Connector, type Tested } from "./connector.ts";

/**
 * Those by whom others hang together: single connectors first, then a ranking by one measure, each
 * with its reason and its caution.
 */
export function ConnectorsTab() {
  const scope = useMeasuredScope();
  const { by, directed, limit } = useChoices();
  const asked = { scope, by, directed, limit };
  const measured = useMeasured(ConnectorsDocument, asked);
  const tested = useMeasured(ConnectorsTestedDocument, measured.data && asked);
  return (
    <div className="stack" style={{ gap: 16 }}>
      <p className="second">
        {say("measures.connectorsTab.whoConnectsNetworks")}{" "}
        <button
          type="button"
          className="link-button"
          data-testid="to-connectors"
          onClick={() => go({ view: "clusters", tab: "threads" })}
        >
          {say("clusters.clustersPage.connectorsBetweenThem")}
        </button>
      </p>
      <AsUsual />
      <OnlyTies />
      <Measuring of={measured} what={say("measures.connectorsTab.theConnectors")}>
        {({ brokers }) => <RankedConnectors ranking={brokers} tested={tested} />}
      </Measuring>
    </div>
  );
}

type Ranking = ConnectorsQuery["brokers"];
type Tests = ReadonlyMap<string, Tested>;
interface RankedProps {
  readonly ranking: Ranking;
  readonly tested: Operation<ConnectorsTestedQuery>;
}

const testsIn = (data: ConnectorsTestedQuery | null): Tests =>
  new Map(
    (data?.brokers.brokers ?? []).map(({ entity, topFive, rankConfirmed }) => [
      entity.id,
      { topFive, rankConfirmed, draws: data?.brokers.draws ?? 0 },
    ]),
  );

function RankedConnectors({ ranking, tested }: RankedProps) {
  const { brokers, measures, caveats, exact } = ranking;
  const tests = testsIn(tested.data);
  const isTesting = tested.data === null && tested.problem === null && !tested.isStopped;
  return (
    <div className="groups-columns">
      <section className="panel listed">
        <ListHead brokers={brokers} measures={measures} />
        <Tried tested={tested} />
        {brokers.length === 0 ? (
          <EmptyState title={say("measures.connectorsTab.nobodyConnectsOthers")}>
            {say("measures.connectorsTab.noPathPasses")}
          </EmptyState>
        ) : (
          <ConnectorList ranking={ranking} tests={tests} isTesting={isTesting} />
        )}
        {!exact && (
          <p className="second small list-foot">
            {say("measures.connectorsTab.estimatedFromASample")}
          </p>
        )}
        <Caveats texts={caveats.map(textOf)} className="second small list-foot" />
      </section>
      <Beside ranking={ranking} tests={tests} />
    </div>
  );
}

interface ListProps {
  readonly ranking: Ranking;
  readonly tests: Tests;
  readonly isTesting: boolean;
}

function ConnectorList({ ranking: { brokers, measures, groups }, tests, isTesting }: ListProps) {
  const { by, connector } = useChoices();
  const scoreOf = (one: Connector) => one.scores[measureOf[by]];
  const most = Math.max(...brokers.map((one) => scoreOf(one) ?? 0), 0);
  return (
    <>
      <ColumnHeads measure={measures.find(({ name }) => name === measureOf[by])} />
      <RankedList
        label={say("measures.connectorsTab.ranked", { broker: say("word.term.broker") })}
        items={brokers}
        keyOf={({ entity }) => entity.id}
        chosen={connector}
        onChoose={({ entity }) => choose({ connector: entity.id })}
        height={116}
        testId="go-betweens"
        row={(one) => (
          <ConnectorRow
            one={one}
            value={scoreOf(one)}
            most={most}
            groups={groups}
            tested={tests.get(one.entity.id)}
            isTesting={isTesting}
          />
        )}
      />
    </>
  );
}

function Beside({ ranking: { brokers, groups, measures }, tests }: Omit<ListProps, "isTesting">) {
  const { connector } = useChoices();
  const open = brokers.find(({ entity }) => entity.id === connector);
  return (
    <aside className="groups-side" aria-label={say("common.details")}>
      {open ? (
        <ConnectorDetails
          key={open.entity.id}
          one={open}
          groups={groups}
          measures={measures}
          tested={tests.get(open.entity.id)}
        />
      ) : (
        <EmptyState title={say("measures.connectorsTab.chooseAConnector")}>
          {say("measures.connectorsTab.itsScoresWhatIt")}
        </EmptyState>
      )}
    </aside>
  );
}

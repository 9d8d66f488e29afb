import { useState } from "react";
import {
  ClusterTiesDocument,
  NetworkConnectorsDocument,
  useOperation,
  usePages,
  type NetworkConnectorFragment,
  type NetworkConnectorsQuery,
  type Pages,
} from "../../api/index.ts";
import { Button, EmptyState, Problem, Waiting } from "../../design/index.ts";
import { say, textOf } from "../../wording/index.ts";
import { useAsked, type Asked } from "./cluster-choices.ts";
import { ConnectorRows } from "./ConnectorRows.tsx";
import { OneTie, type Tie } from "./OneTie.tsx";

type Page = NetworkConnectorsQuery["connectors"];
type Listing = Pages<NetworkConnectorsQuery, Page["edges"][number]>;

const PAGE = 20;

/**
 * Who connects networks, by the one ranking of the server: single connectors as questions, then those
 * that carry a part; behind them what alone holds one network together.
 */
export function TiesTab() {
  const asked = useAsked();
  const [withKnown, setWithKnown] = useState(false);
  const pages = usePages(NetworkConnectorsDocument, {
    variables: asked && { scope: asked.scope, withKnown, first: PAGE },
    pageOf: ({ connectors }) => connectors,
  });
  const ties = useOperation(ClusterTiesDocument, asked);
  const page = pages.first.data?.connectors ?? null;
  const problem = pages.first.problem ?? ties.problem;
  const isComing = asked && !(page && ties.data) && !problem;
  return (
    <section
      className="stack"
      data-testid="ties"
      aria-label={say("clusters.tiesTab.connectorsBetweenClusters")}
    >
      {problem && (
        <Problem problem={problem} again={pages.first.problem ? pages.first.again : ties.again} />
      )}
      {isComing && <Waiting what={say("clusters.tiesTab.theConnectors")} />}
      {!asked && (
        <EmptyState title={say("common.nothingIsChosenYet")}>
          {say("clusters.tiesTab.chooseOnTheFirst")}
        </EmptyState>
      )}
      {asked && page && ties.data && (
        <>
          <Head page={page} withKnown={withKnown} onChange={setWithKnown} />
          <Connectors pages={pages} ties={ties.data.clusters.ties} asked={asked} />
        </>
      )}
    </section>
  );
}

interface HeadProps {
  readonly page: Page;
  readonly withKnown: boolean;
  readonly onChange: (withKnown: boolean) => void;
}

function Head({ page, withKnown, onChange }: HeadProps) {
  return (
    <>
      <p className="second">{`${textOf(page.definition)} ${say("ties.notAStatement")}`}</p>
      <label className="row">
        <input
          type="checkbox"
          checked={withKnown}
          data-testid="with-known"
          onChange={(event) => onChange(event.target.checked)}
        />
        {say("clusters.tiesTab.withKnown")}
        {page.leftOut > 0 && (
          <span className="third small" data-testid="connectors-left-out">
            {say("clusters.tiesTab.leftOut", { count: page.leftOut })}
          </span>
        )}
      </label>
      {page.total === 0 ? (
        <EmptyState title={say("clusters.tiesTab.noOneConnector")}>
          {say("clusters.tiesTab.noTwoNetworksLinked")}
        </EmptyState>
      ) : (
        <p className="warn small">{say("ties.caution")}</p>
      )}
    </>
  );
}

interface ListProps {
  readonly pages: Listing;
  readonly ties: readonly Tie[];
  readonly asked: Asked;
}

function Connectors({ pages, ties, asked }: ListProps) {
  const isBetween = ({ clusters }: Tie) => clusters.length === 2;
  const between = new Map(ties.filter(isBetween).map((tie) => [tie.entity.id, tie]));
  const connectors = pages.edges.map(({ node }) => node);
  const tieOf = ({ entity, isOnlyLink }: NetworkConnectorFragment) =>
    isOnlyLink ? between.get(entity.id) : undefined;
  const within = ties.filter(
    (tie) => !isBetween(tie) && !connectors.some(({ entity }) => entity.id === tie.entity.id),
  );
  return (
    <>
      <ol className="tie-list">
        {connectors.flatMap((one) => {
          const tie = tieOf(one);
          return tie
            ? [
                <li key={one.entity.id}>
                  <OneTie tie={tie} asked={asked} connector={one} />
                </li>,
              ]
            : [];
        })}
      </ol>
      <ConnectorRows connectors={connectors.filter((one) => tieOf(one) === undefined)} />
      <Foot pages={pages} shown={connectors.length} />
      <Within ties={within} asked={asked} />
    </>
  );
}

function Foot({ pages, shown }: { readonly pages: Listing; readonly shown: number }) {
  const total = pages.first.data?.connectors.total ?? 0;
  return (
    <p className="row wrap">
      {total > 0 && (
        <span className="third small" data-testid="connectors-shown">
          {say("common.ofShown", { edges: shown, total })}
        </span>
      )}
      {pages.hasMore && (
        <Button testId="connectors-more" onPress={() => pages.showMore(PAGE)}>
          {say("common.showMore")}
        </Button>
      )}
    </p>
  );
}

/** What alone holds two sides of one network, or of one piece, together. */
function Within({ ties, asked }: { readonly ties: readonly Tie[]; readonly asked: Asked }) {
  if (ties.length === 0) return null;
  return (
    <>
      <h2 className="head">{say("clusters.tiesTab.holdsOneTogether")}</h2>
      <p className="second">{say("clusters.tiesTab.twoSidesOfOne")}</p>
      <ol className="tie-list">
        {ties.map((tie) => (
          <li key={tie.entity.id}>
            <OneTie tie={tie} asked={asked} connector={null} />
          </li>
        ))}
      </ol>
    </>
  );
}

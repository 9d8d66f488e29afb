import { DecisionsAboutDocument, useOperation, type DecisionsAboutQuery } from "../../api/index.ts";
import { EmptyState, Problem, Waiting } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { DecisionNote } from "../deciding/index.ts";
import { EntityLine } from "../entities/index.ts";

const TYPES = ["cut", "join", "name", "hub"];
const MOST = 500;
const NAMED = 4;
type Decision = DecisionsAboutQuery["judgements"]["edges"][number]["node"];

/** Decisions on networks, on a page of their own. */
export function DecisionsPage() {
  return (
    <div className="page clusters" data-testid="decisions-view">
      <div className="page-inner stack">
        <h1 className="unseen">{say("clusters.decisionsTab.decisionsOnClusters")}</h1>
        <Decisions />
      </div>
    </div>
  );
}

/** Decisions in force that clusters keep to, latest first, each to be taken back. */
function Decisions() {
  const { data, problem, again } = useOperation(DecisionsAboutDocument, {
    ids: null,
    types: TYPES,
    first: MOST,
    after: null,
  });
  const page = data?.judgements ?? null;
  return (
    <section
      className="stack"
      data-testid="cluster-decisions"
      aria-label={say("clusters.decisionsTab.decisionsOnClusters")}
    >
      <p className="second">{say("clusters.decisionsTab.cutsLinksNames")}</p>
      {problem && <Problem problem={problem} again={again} />}
      {!page && !problem && <Waiting what={say("clusters.decisionsTab.theDecisions")} />}
      {page?.total === 0 && (
        <EmptyState title={say("clusters.decisionsTab.noDecisionsYet")}>
          {say("clusters.decisionsTab.cutAConnectorName")}
        </EmptyState>
      )}
      <ol className="tie-list">
        {page?.edges.map(({ node }) => (
          <DecisionItem key={node.id} decision={node} />
        ))}
      </ol>
      {page && page.total > page.shown && (
        <p className="third small">
          {say("common.ofShownLatestFirst", { shown: page.shown, total: page.total })}
        </p>
      )}
    </section>
  );
}

function DecisionItem({ decision }: { readonly decision: Decision }) {
  return (
    <li className="panel stack" style={{ gap: 8 }} data-testid="cluster-decision">
      <div className="row wrap decision-about">
        {decision.entities.slice(0, NAMED).map((entity) => (
          <EntityLine key={entity.id} entity={entity} size={20} />
        ))}
        {decision.entityTotal > NAMED && (
          <span className="second">
            {say("clusters.decisionsTab.andMoreItems", { rest: decision.entityTotal - NAMED })}
          </span>
        )}
      </div>
      <DecisionNote decision={decision} />
    </li>
  );
}

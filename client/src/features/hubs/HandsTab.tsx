import { DecisionsAboutDocument, HandChangesDocument, useOperation } from "../../api/index.ts";
import { EmptyState, Problem, Waiting } from "../../design/index.ts";
import { say, textOf } from "../../wording/index.ts";
import { DecisionNote } from "../deciding/index.ts";
import { EntityLine } from "../entities/index.ts";
import { ChangeOfHands, type Change } from "./ChangeOfHands.tsx";
import { HowFound } from "./HowFound.tsx";

const FIRST = 100;

/**
 * Identifiers that seem to have passed from one holder to the next, latest first, and those that
 * somebody says did not.
 */
export function HandsTab() {
  const { data, problem, again } = useOperation(HandChangesDocument, {
    id: null,
    first: FIRST,
    after: null,
  });
  const page = data?.changesOfHands ?? null;
  return (
    <section
      className="stack hands"
      data-testid="hands"
      aria-label={say("hubs.handsTab.numbersThatChangedHands")}
    >
      {problem && <Problem problem={problem} again={again} />}
      {!page && !problem && <Waiting what={say("hubs.handsTab.whatChangedHands")} />}
      {page && <HowFound>{textOf(page.definition)}</HowFound>}
      <Overruled />
      {page?.total === 0 && (
        <EmptyState title={say("hubs.handsTab.nothingChangedHands")}>
          {say("hubs.handsTab.asFarAsThe")}
        </EmptyState>
      )}
      <ol className="tie-list">
        {page?.edges.map(({ node }) => (
          <OneChange key={`${node.identifier.id} ${node.at}`} change={node} />
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

/**
 * Decisions that an identifier has one holder throughout: what they overrule is no longer found
 * above.
 */
function Overruled() {
  const { data } = useOperation(DecisionsAboutDocument, {
    ids: null,
    types: ["join"],
    first: 500,
    after: null,
  });
  const alone =
    data?.judgements.edges.filter(
      ({ node }) => node.entityTotal === 1 && node.verdict !== "refused",
    ) ?? [];
  return (
    <>
      {alone.map(({ node }) => (
        <div key={node.id} className="panel stack" style={{ gap: 8 }} data-testid="hand-decision">
          {node.entities.map((entity) => (
            <EntityLine key={entity.id} entity={entity} />
          ))}
          <DecisionNote decision={node} />
        </div>
      ))}
    </>
  );
}

function OneChange({ change }: { readonly change: Change }) {
  return (
    <li className="panel stack" style={{ gap: 8 }}>
      <h2 className="strong">
        <EntityLine entity={change.identifier} />
      </h2>
      <ChangeOfHands change={change} />
    </li>
  );
}

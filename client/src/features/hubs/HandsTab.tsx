import { Info } from "lucide-react";
import { DecisionsAboutDocument, HandChangesDocument, useOperation } from "../../api/index.ts";
import { EmptyState, Note, Problem, Waiting } from "../../design/index.ts";
import { number } from "../../wording/index.ts";
import { DecisionNote } from "../deciding/index.ts";
import { EntityLine } from "../entities/index.ts";
import { ChangeOfHands } from "./ChangeOfHands.tsx";

const FIRST = 100;

/** Identifiers that seem to have passed from one holder to the next, latest first, and those that somebody says did not. */
export function HandsTab() {
  const { data, problem, again } = useOperation(HandChangesDocument, {
    id: null,
    first: FIRST,
    after: null,
  });
  const page = data?.changesOfHands ?? null;
  return (
    <section className="stack hands" data-testid="hands" aria-label="Numbers that changed hands">
      {problem && <Problem problem={problem} again={again} />}
      {!page && !problem && <Waiting what="what changed hands" />}
      {page && (
        <Note tone="plain" title="How they are found" icon={<Info size={16} strokeWidth={1.75} />}>
          {page.definition}
        </Note>
      )}
      <Overruled />
      {page?.total === 0 && (
        <EmptyState title="Nothing changed hands">
          As far as the dates show, no number passed from one holder to another.
        </EmptyState>
      )}
      <ol className="tie-list">
        {page?.edges.map(({ node }) => (
          <li key={`${node.identifier.id} ${node.at}`} className="panel stack" style={{ gap: 8 }}>
            <h2 className="strong">
              <EntityLine entity={node.identifier} />
            </h2>
            <ChangeOfHands change={node} />
          </li>
        ))}
      </ol>
      {page && page.total > page.shown && (
        <p className="third small">
          {number(page.shown)} of {number(page.total)} shown, latest first.
        </p>
      )}
    </section>
  );
}

/** Decisions that an identifier has one holder throughout: what they overrule is no longer found above. */
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

import { DecisionsAboutDocument, HandChangesDocument, useOperation } from "../../api/index.ts";
import { Problem } from "../../design/index.ts";
import { DecisionNote } from "../deciding/index.ts";
import { ChangeOfHands } from "./ChangeOfHands.tsx";

/** On a profile: where the use of an identifier breaks, with its evidence, and what was decided about it; nothing where there is neither. */
export function HandsOfOne({ id }: { readonly id: string }) {
  const { data, problem, again } = useOperation(HandChangesDocument, { id, first: 10, after: null });
  const decided = useOperation(DecisionsAboutDocument, { ids: [id], types: ["hub", "cut", "join"], first: 50, after: null });
  const changes = data?.changesOfHands.edges.map(({ node }) => node) ?? [];
  const decisions = decided.data?.judgements.edges.map(({ node }) => node) ?? [];
  if (problem) return <Problem problem={problem} again={again} />;
  if (changes.length + decisions.length === 0) return null;
  return (
    <section className="panel stack" data-testid="profile-hands" aria-label="Its holders, and decisions about it">
      {changes.length > 0 && <h2 className="head">Where its use breaks</h2>}
      {changes.map((change) => <ChangeOfHands key={change.at} change={change} />)}
      {decisions.length > 0 && <h2 className="head">Analyst decisions about it</h2>}
      {decisions.map((decision) => <DecisionNote key={decision.id} decision={decision} />)}
    </section>
  );
}

import { say } from "../../wording/index.ts";
import { HandChangesDocument, useOperation } from "../../api/index.ts";
import { Problem } from "../../design/index.ts";
import { ChangeOfHands } from "./ChangeOfHands.tsx";

/** On a profile: where the use of an identifier breaks, with its evidence; nothing where it does not. */
export function HandsOfOne({ id }: { readonly id: string }) {
  const { data, problem, again } = useOperation(HandChangesDocument, {
    id,
    first: 10,
    after: null,
  });
  const changes = data?.changesOfHands.edges.map(({ node }) => node) ?? [];
  if (problem) return <Problem problem={problem} again={again} />;
  if (changes.length === 0) return null;
  return (
    <section
      className="panel stack"
      data-testid="profile-hands"
      aria-label={say("hubs.handsOfOne.itsHolders")}
    >
      <h2 className="head">{say("hubs.handsOfOne.whereItsUseBreaks")}</h2>
      {changes.map((change) => (
        <ChangeOfHands key={change.at} change={change} />
      ))}
    </section>
  );
}

import { Gavel } from "lucide-react";
import { useState } from "react";
import { useStore } from "zustand";
import { PairDecisionsDocument, useOperation, type PairDecisionFragment } from "../../api/index.ts";
import { Button, EmptyState, Problem, Waiting } from "../../design/index.ts";
import { isPairVerdict, moment, number, pairVerdicts } from "../../wording/index.ts";
import { EntityLine } from "../entities/index.ts";
import { choose } from "./choices.ts";
import { withdrawPair } from "./judging.ts";
import { queue } from "./queue.ts";

const [FIRST, ALL] = [50, 500];

/** What was decided of pairs, latest first: by whom, when, why; each can be taken back. */
export function DecidedList() {
  const [first, setFirst] = useState(FIRST);
  const { data, problem, again } = useOperation(PairDecisionsDocument, { first });
  const takeBack = async (id: string) => {
    queue.setState({ said: await withdrawPair(id) });
    again();
  };
  if (problem) return <Problem problem={problem} again={again} />;
  if (!data) return <Waiting what="what was decided" />;
  const { edges, shown, total } = data.judgements;
  if (total === 0)
    return (
      <EmptyState
        title="Nothing is decided yet"
        icon={<Gavel size={28} strokeWidth={1.5} />}
        actions={<Button onPress={() => choose({ tab: "open" })}>To decide</Button>}
      >
        Decisions on pairs stand here: same, different or left open, by whom and when.
      </EmptyState>
    );
  return (
    <section className="panel" aria-label="Decided" data-testid="review-decided">
      <ul className="review-decided">
        {edges.map(({ node }) => (
          <Decision key={node.id} decision={node} onTakeBack={() => void takeBack(node.id)} />
        ))}
      </ul>
      <p className="row wrap review-foot">
        <span className="third small">
          {number(shown)} of {number(total)} shown, latest first.
        </span>
        {total > shown && first < ALL && (
          <Button onPress={() => setFirst(ALL)}>Show {number(Math.min(ALL, total))}</Button>
        )}
        <ReadAloud />
      </p>
    </section>
  );
}

const ReadAloud = () => (
  <span className="second small" aria-hidden="true">
    {useStore(queue, (state) => state.said)}
  </span>
);

function Decision({
  decision: { type, by, at, entities, reasons, against, note },
  onTakeBack,
}: {
  readonly decision: PairDecisionFragment;
  readonly onTakeBack: () => void;
}) {
  return (
    <li data-testid="review-decision" data-type={type}>
      <span className="stack" style={{ gap: 2 }}>
        <b>{isPairVerdict(type) ? pairVerdicts[type] : type}</b>
        <span className="second small">
          by <bdi>{by}</bdi>, {moment(at)}
        </span>
      </span>
      <span className="stack" style={{ gap: 3, minWidth: 0 }}>
        {entities.map((entity) => (
          <span key={entity.id} className="row">
            <EntityLine entity={entity} size={20} />
            <span className="third small mono cut">
              <bdi>{entity.id.slice(entity.id.indexOf(":") + 1)}</bdi>
            </span>
          </span>
        ))}
        {reasons.length > 0 && (
          <span className="small">
            <span className="second">For: </span>
            <bdi>{reasons.join(" ")}</bdi>
          </span>
        )}
        {against.length > 0 && (
          <span className="small">
            <span className="second">Against: </span>
            <bdi>{against.join(" ")}</bdi>
          </span>
        )}
        {note !== "" && (
          <span className="second small">
            <bdi>{note}</bdi>
          </span>
        )}
      </span>
      <Button
        onPress={onTakeBack}
        testId="review-take-back"
        label={`Take back: ${entities.map(({ label }) => label).join(" and ")}`}
      >
        Take back
      </Button>
    </li>
  );
}

import { Gavel } from "lucide-react";
import type { ReactNode } from "react";
import type { DecisionHeadFragment } from "../../api/index.ts";
import { Button } from "../../design/index.ts";
import { decisionWords, moment, Say, say } from "../../wording/index.ts";
import { takeBack } from "./wishes.ts";

interface Props {
  readonly decision: DecisionHeadFragment;
  /** What may be done with it besides taking it back. */
  readonly actions?: ReactNode;
}

/** A decision as it always stands: what, by whom, when, what speaks for it and what against. */
export function DecisionNote({ decision, actions }: Props) {
  return (
    <div className="decision" data-testid="decision" data-type={decision.type}>
      <Gavel size={15} strokeWidth={1.75} aria-hidden="true" />
      <div className="stack grow" style={{ gap: 3 }}>
        <p>
          <b>
            <bdi>{decisionWords(decision)}</bdi>
          </b>{" "}
          <span className="second">
            <Say it="common.by" by={<bdi>{decision.by}</bdi>} at={moment(decision.at)} />
          </span>
        </p>
        <Sentences
          title={say("deciding.decisionNote.for")}
          sentences={decision.reasons}
          none={say("deciding.decisionNote.noReasonGiven")}
        />
        <Sentences
          title={say("deciding.decisionNote.against")}
          sentences={decision.against}
          none={say("common.nothingWasNoted")}
        />
        {decision.note !== "" && (
          <p className="second small">
            <bdi>{decision.note}</bdi>
          </p>
        )}
        <div className="row wrap">
          {actions}
          <Button onPress={() => void takeBack(decision.id)} testId="take-back">
            {say("common.takeBack")}
          </Button>
        </div>
      </div>
    </div>
  );
}

const Sentences = ({
  title,
  sentences,
  none,
}: {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly none: string;
}) => (
  <p className="small">
    <span className="second">{title}: </span>
    {sentences.length > 0 ? (
      <bdi>{sentences.join(" ")}</bdi>
    ) : (
      <span className="third">{none}</span>
    )}
  </p>
);

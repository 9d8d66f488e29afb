import { CircleHelp, Network } from "lucide-react";
import { useStore } from "zustand";
import { go, keyLabel } from "../../address/index.ts";
import { useKind, type CandidatePairFragment } from "../../api/index.ts";
import { Button } from "../../design/index.ts";
import { pairWord, type PairVerdict, say } from "../../wording/index.ts";
import { drawOnChart } from "../drawing/index.ts";
import { EntityLine } from "../entities/index.ts";
import { FieldTable } from "./FieldTable.tsx";
import { judge } from "./judging.ts";
import { queue } from "./review-queue.ts";
import { WhatChanges } from "./WhatChanges.tsx";

const buttons: readonly {
  readonly type: PairVerdict;
  readonly text: string;
}[] = [
  { type: "same", text: say("review.pairView.same") },
  { type: "different", text: say("review.pairView.different") },
  { type: "unsure", text: say("review.pairView.unsure") },
];

/** Two things side by side, what speaks for their being the same and against it, and what a person decides. */
export function PairView({ pair }: { readonly pair: CandidatePairFragment }) {
  return (
    <section
      className="panel stack review-pair"
      aria-label={say("review.pairView.thePairThatIs")}
      data-testid="review-pair"
    >
      <PairHead pair={pair} />
      <TheTwo pair={pair} />
      <Decide pair={pair} />
      <FieldTable pair={pair} />
    </section>
  );
}

function Decide({ pair }: { readonly pair: CandidatePairFragment }) {
  return (
    <div className="stack review-decide" style={{ gap: 8 }}>
      <WhatChanges pair={pair} />
      <Verdicts pair={pair} />
      <ReasonsAndNote />
    </div>
  );
}

function PairHead({ pair }: { readonly pair: CandidatePairFragment }) {
  const kind = useKind(pair.a.kind);

  return (
    <div className="row wrap">
      <h2 className="head grow">
        {say("review.pairView.areTheseTwoThe", {
          part: (kind?.plural ?? pair.a.kind).toLowerCase(),
        })}
      </h2>
      <Button
        onPress={() => go({ view: "why", from: pair.a.ref, to: pair.b.ref })}
        testId="review-why"
      >
        <CircleHelp size={15} strokeWidth={1.75} />
        {say("review.pairView.whyLinked")}
      </Button>
      <Button onPress={() => void putOnChart(pair)} testId="review-to-chart">
        <Network size={15} strokeWidth={1.75} />
        {say("common.putOnChart")}
      </Button>
    </div>
  );
}

function TheTwo({ pair }: { readonly pair: CandidatePairFragment }) {
  return (
    <div className="review-two">
      {[pair.a, pair.b].map((entity) => (
        <div key={entity.id} className="review-one">
          <EntityLine entity={entity} size={28} />
          <span className="third small mono cut">
            <bdi>{entity.id.slice(entity.id.indexOf(":") + 1)}</bdi>
          </span>
        </div>
      ))}
    </div>
  );
}

function Verdicts({ pair }: { readonly pair: CandidatePairFragment }) {
  const { made, isSending } = useStore(queue);
  const own = made.get(pair.id);

  return (
    <div className="row wrap">
      {buttons.map(({ type, text }) => (
        <Button
          key={type}
          kind={type === "same" ? "main" : "plain"}
          isDisabled={isSending}
          onPress={() => void judge(type)}
          testId={`review-${type}`}
        >
          {text} <kbd className="review-key">{keyLabel(type)}</kbd>
        </Button>
      ))}
      {own && (
        <span className="second" data-testid="review-own">
          {say("review.pairView.justNow", { value: pairWord(own.type) })}
        </span>
      )}
      {!own && pair.decision && <span className="second">{say("review.leftOpenBefore")}</span>}
      <span className="grow" />
      <span className="third small">{say("review.pairView.upDownGoOn")}</span>
    </div>
  );
}

function ReasonsAndNote() {
  const { reasons, note } = useStore(queue);

  return (
    <details className="review-words">
      <summary className="second small">
        {say("review.pairView.reasonsAndANote")}
        {(reasons || note) && say("review.pairView.written")}
      </summary>
      <div className="review-texts">
        <label className="field">
          <span>{say("review.pairView.reasonsASentenceA")}</span>
          <textarea
            className="area"
            rows={2}
            value={reasons}
            data-testid="review-reasons"
            onChange={(event) => queue.setState({ reasons: event.target.value })}
          />
        </label>
        <label className="field">
          <span>{say("common.note")}</span>
          <textarea
            className="area"
            rows={2}
            value={note}
            data-testid="review-note"
            onChange={(event) => queue.setState({ note: event.target.value })}
          />
        </label>
      </div>
      <p className="third small">{say("review.pairView.signedDatedAndKept")}</p>
    </details>
  );
}

async function putOnChart({ a, b }: CandidatePairFragment): Promise<void> {
  go({ view: "chart" });
  await drawOnChart([a, b], {
    why: say("common.likelyTheSame"),
    chosenBy: say("review.pairView.twoThatAreLikely"),
    select: [a.id, b.id],
  });
}

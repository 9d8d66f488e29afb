import { Gavel } from "lucide-react";
import { useStore } from "zustand";
import {
  PairDecisionsDocument,
  usePages,
  type Pages,
  type PairDecisionFragment,
} from "../../api/index.ts";
import { Button, EmptyState, Problem, Waiting } from "../../design/index.ts";
import { isPairVerdict, moment, pairWord, Say, listed, say } from "../../wording/index.ts";
import { EntityLine } from "../entities/index.ts";
import { choose } from "./review-choices.ts";
import { withdrawPair } from "./judging.ts";
import { queue } from "./review-queue.ts";

const FIRST = 50;
const MORE = 450;
type DecidedPages = Pages<unknown, { readonly node: PairDecisionFragment }>;

/** What was decided of pairs, latest first: by whom, when, why; each can be taken back. */
export function DecidedList() {
  const pages = usePages(PairDecisionsDocument, {
    variables: { first: FIRST },
    pageOf: ({ judgements }) => judgements,
  });
  const { data, problem, again } = pages.first;
  const takeBack = async (id: string) => queue.setState({ said: await withdrawPair(id) });
  if (problem) return <Problem problem={problem} again={again} />;
  if (!data) return <Waiting what={say("review.decidedList.whatWasDecided")} />;
  if (pages.total === 0)
    return (
      <EmptyState
        title={say("review.decidedList.nothingIsDecidedYet")}
        icon={<Gavel size={28} strokeWidth={1.5} />}
        actions={<Button onPress={() => choose({ tab: "open" })}>{say("review.toDecide")}</Button>}
      >
        {say("review.decidedList.decisionsOnPairsStand")}
      </EmptyState>
    );
  return (
    <section className="panel" aria-label={say("review.decided")} data-testid="review-decided">
      <ul className="review-decided">
        {pages.edges.map(({ node }) => (
          <Decision key={node.id} decision={node} onTakeBack={() => void takeBack(node.id)} />
        ))}
      </ul>
      <DecidedFoot pages={pages} />
    </section>
  );
}

const ReadAloud = () => (
  <span className="second small" aria-hidden="true">
    {useStore(queue, (state) => state.said)}
  </span>
);

function Decision({
  decision,
  onTakeBack,
}: {
  readonly decision: PairDecisionFragment;
  readonly onTakeBack: () => void;
}) {
  const { type, entities } = decision;

  return (
    <li data-testid="review-decision" data-type={type}>
      <WhatAndWho decision={decision} />
      <AboutWhat decision={decision} />
      <Button
        onPress={onTakeBack}
        testId="review-take-back"
        label={say("review.decidedList.takeBack", {
          entities: listed(entities.map(({ label }) => label)),
        })}
      >
        {say("common.takeBack")}
      </Button>
    </li>
  );
}

function WhatAndWho({ decision: { type, by, at } }: { readonly decision: PairDecisionFragment }) {
  return (
    <span className="stack" style={{ gap: 2 }}>
      <b>{isPairVerdict(type) ? pairWord(type) : type}</b>
      <span className="second small">
        <Say it="common.by" by={<bdi>{by}</bdi>} at={moment(at)} />
      </span>
    </span>
  );
}

function AboutWhat({
  decision: { entities, reasons, against, note },
}: {
  readonly decision: PairDecisionFragment;
}) {
  return (
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
          <span className="second">{say("review.decidedList.for")} </span>
          <bdi>{reasons.join(" ")}</bdi>
        </span>
      )}
      {against.length > 0 && (
        <span className="small">
          <span className="second">{say("review.decidedList.against")} </span>
          <bdi>{against.join(" ")}</bdi>
        </span>
      )}
      {note !== "" && (
        <span className="second small">
          <bdi>{note}</bdi>
        </span>
      )}
    </span>
  );
}

function DecidedFoot({
  pages: { edges, total, hasMore, showMore },
}: {
  readonly pages: DecidedPages;
}) {
  return (
    <p className="row wrap review-foot">
      <span className="third small">
        {say("review.decidedList.ofShownLatestFirst", { edges: edges.length, total })}
      </span>
      {hasMore && <Button onPress={() => showMore(MORE)}>{say("common.showMore")}</Button>}
      <ReadAloud />
    </p>
  );
}

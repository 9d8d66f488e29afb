import { keyLabel } from "../../address/index.ts";
import { GitCompareArrows, Undo2 } from "lucide-react";
import { useEffect } from "react";
import { useStore } from "zustand";
import { connection } from "../../api/index.ts";
import { Button, EmptyState, Problem, Waiting } from "../../design/index.ts";
import { number, meaningOf, Say, say, textOf } from "../../wording/index.ts";
import { Meaning } from "../definitions/index.ts";
import { choose, useAsked, useChoices, type Asked } from "./review-choices.ts";
import { ContradictionDialog } from "./ContradictionDialog.tsx";
import { DecidedList } from "./DecidedList.tsx";
import { takeLastBack } from "./judging.ts";
import { ComparedNames, HowCompared } from "./HowCompared.tsx";
import { PairView } from "./PairView.tsx";
import { queue, readQueue } from "./review-queue.ts";
import { QueueList } from "./QueueList.tsx";
import { ReviewFilters } from "./ReviewFilters.tsx";
import { useReviewKeys } from "./useReviewKeys.ts";

/** Pairs that are likely the same: a person goes over them, one beside the list. Nothing is merged. */
export function ReviewPage() {
  const asked = useAsked();
  const { tab } = useChoices();
  const epoch = useStore(connection, (state) => state.epoch);
  useEffect(() => void readQueue(asked), [asked, tab, epoch]);
  useReviewKeys(tab === "open");
  return (
    <div className="page review" data-testid="review-view">
      <div className="page-inner stack" style={{ gap: 14 }}>
        <h1 className="unseen">{say("review.reviewPage.likelyTheSamePairs")}</h1>
        <div className="panel stack" style={{ gap: 10 }}>
          <ReviewFilters />
          {tab === "open" && <Facts asked={asked} />}
        </div>
        {tab === "open" ? <Open asked={asked} /> : <DecidedList />}
        <p className="unseen" role="status" aria-live="polite" data-testid="review-said">
          {useStore(queue, (state) => state.said)}
        </p>
      </div>
      <ContradictionDialog />
    </div>
  );
}

function Facts({ asked }: { readonly asked: Asked }) {
  const { page, made, past, said } = useStore(queue);
  if (!page) return null;
  return (
    <div className="row wrap review-facts">
      <span>
        <Say
          it="review.reviewPage.pairToDecideWhen"
          b={
            <b>
              <Meaning
                of={meaningOf("queue")}
                testId="review-total"
                here={<ComparedNames model={page.model} />}
                text={number(page.total)}
              />
            </b>
          }
          total={page.total}
        />
      </span>
      <DecidedHere made={made.size} />
      <HowCompared asked={asked} caveats={page.caveats.map(textOf)} />
      <span className="grow" />
      {past.length > 0 && (
        <span className="second small cut review-said" aria-hidden="true">
          {said}
        </span>
      )}
      <Button
        isDisabled={past.length === 0}
        onPress={() => void takeLastBack()}
        testId="review-undo"
      >
        <Undo2 size={15} strokeWidth={1.75} />
        {say("common.undo")} <kbd className="key">{keyLabel("takeBack")}</kbd>
      </Button>
    </div>
  );
}

function Open({ asked }: { readonly asked: Asked }) {
  const { page, problem, pairs, at, made } = useStore(queue);
  const pair = pairs.find(({ id }) => id === at);
  if (problem) return <Problem problem={problem} again={() => void readQueue(asked, true)} />;
  if (!page) return <Waiting what={say("review.reviewPage.pairsThatAreLikely")} />;
  if (!pair) return <NoPairs model={page.model} />;
  return (
    <>
      {pairs.every(({ id }) => made.has(id)) && (
        <div className="row wrap panel" data-testid="review-all-done">
          <span className="grow">
            {say("review.reviewPage.allPairOnThis", { pairs: pairs.length })}
          </span>
          <Button kind="main" onPress={() => void readQueue(asked, true)} testId="review-again">
            {say("review.reviewPage.readAgain")}
          </Button>
        </div>
      )}
      <div className="review-columns">
        <QueueList asked={asked} />
        <PairView pair={pair} />
      </div>
    </>
  );
}

function NoPairs({ model }: { readonly model: Parameters<typeof ComparedNames>[0]["model"] }) {
  const compared = model.filter(({ things }) => things > 1);
  const icon = <GitCompareArrows size={28} strokeWidth={1.5} />;
  if (compared.length === 0)
    return (
      <EmptyState title={say("review.reviewPage.nothingToCompareHere")} icon={icon}>
        {say("review.reviewPage.comparesItemsOfOne")}
      </EmptyState>
    );
  return (
    <EmptyState title={say("review.reviewPage.noPairIsWaiting")} icon={icon}>
      <ComparedNames model={model} /> {say("review.reviewPage.noTwoOfThem")}
    </EmptyState>
  );
}

function DecidedHere({ made }: { readonly made: number }) {
  return (
    <span data-testid="review-count">
      <Say
        it="review.reviewPage.decidedHere"
        part={
          <b>
            {made > 0 ? (
              <button
                type="button"
                className="meaning counted"
                title={say("review.reviewPage.seeThemUnderDecided")}
                onClick={() => choose({ tab: "decided" })}
              >
                {number(made)}
              </button>
            ) : (
              0
            )}
          </b>
        }
      />
    </span>
  );
}

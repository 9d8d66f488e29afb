import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import type { CandidatePairFragment } from "../../api/index.ts";
import { Button } from "../../design/index.ts";
import { bits, pairWord, type PairVerdict, say } from "../../wording/index.ts";
import { KindMark, Label } from "../entities/index.ts";
import type { Asked } from "./review-choices.ts";
import { openPair, queue, readMore } from "./review-queue.ts";

/**
 * Pairs to go over. The arrow keys go from pair to pair wherever the focus is; the focus follows
 * where it stands in the list.
 */
export function QueueList({ asked }: { readonly asked: Asked }) {
  const { pairs, at, made } = useStore(queue);
  const list = useFollowingFocus(at);
  return (
    <section className="panel review-queue" aria-label={say("review.queueList.pairs")}>
      <ol ref={list} data-testid="review-list">
        {pairs.map((pair) => (
          <li key={pair.id}>
            <button
              type="button"
              className="review-row"
              data-testid="review-row"
              data-pair={pair.id}
              tabIndex={pair.id === at ? 0 : -1}
              aria-current={pair.id === at ? "true" : undefined}
              data-made={made.get(pair.id)?.type}
              onClick={() => openPair(pair.id)}
            >
              <Row pair={pair} type={made.get(pair.id)?.type} />
            </button>
          </li>
        ))}
      </ol>
      <QueueFoot asked={asked} />
    </section>
  );
}

function Row({
  pair: { a, b, weight, decision },
  type,
}: {
  readonly pair: CandidatePairFragment;
  readonly type: PairVerdict | undefined;
}) {
  return (
    <>
      <KindMark kind={a.kind} size={20} />
      <span className="review-names">
        <span className="cut">
          <Label text={a.label} />
        </span>
        <span className="cut">
          <Label text={b.label} />
        </span>
      </span>
      <span className="review-weight">
        <span className="number">
          {bits(weight)}
          <span className="unseen"> {say("review.queueList.bits")}</span>
        </span>
        {(type ?? decision) && (
          <span className="small second">
            {type ? pairWord(type) : say("review.leftOpenBefore")}
          </span>
        )}
      </span>
    </>
  );
}

function QueueFoot({ asked }: { readonly asked: Asked }) {
  const { pairs, after, page } = useStore(queue);

  return (
    <p className="row wrap review-foot">
      <span className="third small">
        {say("review.queueList.ofShown", { pairs: pairs.length, total: page?.total ?? 0 })}
      </span>
      {after === null && (page?.leftOut ?? 0) > 0 && (
        <span className="third small" data-testid="review-left-out">
          {say("review.queueList.leftOut", { count: page?.leftOut ?? 0 })}
        </span>
      )}
      {after !== null && (
        <Button onPress={() => void readMore(asked)} testId="review-more">
          {say("common.show50More")}
        </Button>
      )}
    </p>
  );
}

/**
 * Keeps the pair that is open in sight; the focus follows where it stands in the list, or nowhere.
 */
function useFollowingFocus(at: string | null) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-pair="${at ?? ""}"]`);
    row?.scrollIntoView({ block: "nearest" });
    const focused = document.activeElement;
    if (
      row &&
      (focused === document.body || focused?.id === "view" || list.current?.contains(focused))
    )
      row.focus({ preventScroll: true });
  }, [at]);
  return list;
}

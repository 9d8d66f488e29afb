import { useStore } from "zustand";
import {
  EarlierOnPairsDocument,
  useOperation,
  type PairDecisionFragment,
} from "../../api/index.ts";
import { Button, Dialog, Note } from "../../design/index.ts";
import { isPairVerdict, moment, pairWord, withDays, Say, say } from "../../wording/index.ts";
import { OneOfThem, TellApart } from "./Apart.tsx";
import { judge } from "./judging.ts";
import { openPair, queue, type Contradicted } from "./review-queue.ts";
import { restingOn } from "./resting.ts";

/** What is wrong, where the decisions themselves stand below it. */
const wrong = {
  same: say("review.contradictionDialog.itWouldLinkAll"),
  different: say("review.contradictionDialog.earlierDecisions"),
  unsure: say("review.contradictionDialog.earlierDecisionsSayOtherwise"),
} as const;

const leave = () =>
  queue.setState({ contradicted: null, said: say("review.contradictionDialog.leftAsItIs") });

/** Earlier decisions say otherwise: names the chain, and lets a person insist or leave it. */
export function ContradictionDialog() {
  const contradicted = useStore(queue, (state) => state.contradicted);
  const isSending = useStore(queue, (state) => state.isSending);
  const insist = () => {
    if (!contradicted) return;
    openPair(contradicted.pair.id);
    void judge(contradicted.type, true);
  };
  return (
    <Dialog
      role="alertdialog"
      title={say("common.earlierDecisionsSayOtherwise")}
      isOpen={contradicted !== null}
      onClose={leave}
      width={680}
      testId="review-contradiction"
    >
      {contradicted && (
        <>
          <Both contradicted={contradicted} />
          <p className="second">{say("review.contradictionDialog.ifYouStillDecide")}</p>
          <div className="dialog-foot">
            <Button onPress={insist} isDisabled={isSending} testId="review-despite">
              {say("review.contradictionDialog.decideAnyway")}
            </Button>
            <Button kind="main" onPress={leave} testId="review-leave">
              {say("review.contradictionDialog.leaveIt")}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

/**
 * The two that were just decided on, and what was decided before; each thing with what tells it
 * from others of its label.
 */
function Both({ contradicted: { pair, type, message } }: { readonly contradicted: Contradicted }) {
  const { data } = useOperation(EarlierOnPairsDocument, {});
  const chain = restingOn(
    type,
    [pair.a.id, pair.b.id],
    data?.judgements.edges.map(({ node }) => node) ?? [],
  );
  const ids = new Set(
    [pair.a, pair.b, ...chain.flatMap(({ entities }) => entities)].map(({ id }) => id),
  );
  return (
    <TellApart ids={[...ids]}>
      <p>
        <Say
          it="review.contradictionDialog.youChoseForThese"
          type={<b>{pairWord(type).toLowerCase()}</b>}
        />
      </p>
      <div className="review-two">
        {[pair.a, pair.b].map((entity) => (
          <div key={entity.id} className="review-one">
            <OneOfThem entity={entity} />
          </div>
        ))}
      </div>
      <Note>{chain.length > 0 ? wrong[type] : withDays(message)}</Note>
      {chain.length > 0 && (
        <ol
          className="review-chain"
          aria-label={say("review.contradictionDialog.whatWasDecidedBefore")}
          data-testid="review-chain"
        >
          {chain.map((decision) => (
            <Earlier key={decision.id} decision={decision} />
          ))}
        </ol>
      )}
    </TellApart>
  );
}

function Earlier({
  decision: { type, by, at, entities },
}: {
  readonly decision: PairDecisionFragment;
}) {
  return (
    <li>
      <p>
        <b>{isPairVerdict(type) ? pairWord(type) : type}</b>{" "}
        <span className="second small">
          <Say it="common.by" by={<bdi>{by}</bdi>} at={moment(at)} />
        </span>
      </p>
      <div className="review-two">
        {entities.map((entity) => (
          <OneOfThem key={entity.id} entity={entity} />
        ))}
      </div>
    </li>
  );
}

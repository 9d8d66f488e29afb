import { useStore } from "zustand";
import {
  EarlierOnPairsDocument,
  useOperation,
  type PairDecisionFragment,
} from "../../api/index.ts";
import { Button, Dialog, Note } from "../../design/index.ts";
import { isPairVerdict, moment, pairVerdicts, withDays } from "../../wording/index.ts";
import { OneOfThem, TellApart } from "./Apart.tsx";
import { judge } from "./judging.ts";
import { openPair, queue, type Contradicted } from "./queue.ts";
import { restingOn } from "./resting.ts";

/** What is wrong, where the decisions themselves stand below it. */
const wrong = {
  same: "It would join all of these, and two of them were decided not to be the same:",
  different: "Earlier decisions lead from the one to the other and treat them as the same:",
  unsure: "Earlier decisions say otherwise:",
} as const;

const leave = () =>
  queue.setState({ contradicted: null, said: "Left as it is: nothing was decided." });

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
      title="Earlier decisions say otherwise"
      isOpen={contradicted !== null}
      onClose={leave}
      width={680}
      testId="review-contradiction"
    >
      {contradicted && (
        <>
          <Both contradicted={contradicted} />
          <p className="second">
            If you decide nevertheless, both stand in the record, each with who and when. Taking an
            earlier one back mends it at the root: see Decided.
          </p>
          <div className="dialog-foot">
            <Button onPress={insist} isDisabled={isSending} testId="review-despite">
              Decide nevertheless
            </Button>
            <Button kind="main" onPress={leave} testId="review-leave">
              Leave it
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

/** The two that were just decided on, and what was decided before; each thing with what tells it from others of its label. */
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
        You chose <b>{pairVerdicts[type].toLowerCase()}</b> for these two. It is not kept yet.
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
          aria-label="What was decided before"
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
        <b>{isPairVerdict(type) ? pairVerdicts[type] : type}</b>{" "}
        <span className="second small">
          by <bdi>{by}</bdi>, {moment(at)}
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

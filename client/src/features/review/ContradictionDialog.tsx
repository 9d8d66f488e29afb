import { useStore } from "zustand";
import { Button, Dialog, Note } from "../../design/index.ts";
import { pairVerdicts, withDays } from "../../wording/index.ts";
import { judge } from "./judging.ts";
import { openPair, queue } from "./queue.ts";

const leave = () => queue.setState({ contradicted: null, said: "Left as it is: nothing was decided." });

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
    <Dialog role="alertdialog" title="Earlier decisions say otherwise" isOpen={contradicted !== null} onClose={leave} width={560} testId="review-contradiction">
      {contradicted && (
        <>
          <p>You chose <b>{pairVerdicts[contradicted.type].toLowerCase()}</b> for <bdi>{contradicted.pair.a.label}</bdi> and <bdi>{contradicted.pair.b.label}</bdi>. It is not kept yet.</p>
          <Note>{withDays(contradicted.message)}</Note>
          <p className="second">If you decide nevertheless, both stand in the record, each with who and when. Taking an earlier one back mends it at the root: see Decided.</p>
          <div className="dialog-foot">
            <Button onPress={insist} isDisabled={isSending} testId="review-despite">Decide nevertheless</Button>
            <Button kind="main" onPress={leave} testId="review-leave">Leave it</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

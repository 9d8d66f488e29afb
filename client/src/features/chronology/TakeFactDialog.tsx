import { useState, type FormEvent } from "react";
import { ask, TakeCaseFactDocument } from "../../api/index.ts";
import { Button, Dialog, Field, Note } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import type { Fact } from "./useChronology.ts";

interface TakeFactProps {
  readonly caseId: string;
  readonly fact: Fact | null;
  readonly onClose: () => void;
}

/** Asks why a fact by hand goes; that it was there stays in the history of the case. */
export function TakeFactDialog({ caseId, fact, onClose }: TakeFactProps) {
  return (
    <Dialog
      title={say("chronology.takeOut")}
      isOpen={fact !== null}
      onClose={onClose}
      testId="take-fact-dialog"
    >
      {fact && fact.page !== null && (
        <>
          <p>
            <bdi>{fact.text}</bdi>
          </p>
          <p className="second">{say("chronology.takeOutHelp")}</p>
          <WhyGone caseId={caseId} page={fact.page} onClose={onClose} />
        </>
      )}
    </Dialog>
  );
}

interface WhyGoneProps {
  readonly caseId: string;
  readonly page: number;
  readonly onClose: () => void;
}

function WhyGone({ caseId, page, onClose }: WhyGoneProps) {
  const [why, setWhy] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const { data, problem } = await ask(TakeCaseFactDocument, { case: caseId, fact: page, why });
    if (problem) return setRefusal(`${problem.message} ${problem.advice}`);
    const { ok, errors } = data.takeCaseFact;
    if (!ok) return setRefusal(errors.map(({ message }) => message).join(" "));
    onClose();
  };
  return (
    <form className="stack" onSubmit={(event) => void send(event)}>
      <Field label={say("cases.why")} help={say("cases.whyHelp")}>
        <textarea
          className="area"
          rows={2}
          value={why}
          data-testid="take-fact-why"
          onChange={(event) => setWhy(event.target.value)}
        />
      </Field>
      {refusal !== null && <Note title={say("cases.notKept")}>{refusal}</Note>}
      <div className="dialog-foot">
        <Button onPress={onClose}>{say("common.cancel")}</Button>
        <Button kind="main" type="submit" isDisabled={why.trim() === ""} testId="take-fact-send">
          {say("cases.takeOut.submit")}
        </Button>
      </div>
    </form>
  );
}

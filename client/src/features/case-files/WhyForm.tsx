import { useState, type FormEvent } from "react";
import { Button, Field } from "../../design/index.ts";
import { say } from "../../wording/index.ts";

interface WhyFormProps {
  readonly submit: string;
  readonly send: (why: string) => Promise<boolean>;
  readonly onClose: () => void;
  readonly testId: string;
}

/** Asks for a reason; closes once what it is for was done. */
export function WhyForm({ submit, send, onClose, testId }: WhyFormProps) {
  const [why, setWhy] = useState("");
  const [isBusy, setBusy] = useState(false);
  const sent = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const isDone = await send(why);
    setBusy(false);
    if (isDone) onClose();
  };
  return (
    <form className="stack" onSubmit={(event) => void sent(event)}>
      <Field label={say("cases.why")} help={say("cases.whyHelp")}>
        <textarea
          className="area"
          rows={2}
          value={why}
          data-testid={`${testId}-why`}
          onChange={(event) => setWhy(event.target.value)}
        />
      </Field>
      <div className="dialog-foot">
        <Button onPress={onClose}>{say("common.cancel")}</Button>
        <Button
          kind="main"
          type="submit"
          isDisabled={isBusy || why.trim() === ""}
          testId={`${testId}-send`}
        >
          {submit}
        </Button>
      </div>
    </form>
  );
}

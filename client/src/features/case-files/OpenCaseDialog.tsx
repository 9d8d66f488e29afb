import { useState, type FormEvent } from "react";
import { go } from "../../address/index.ts";
import { ask, OpenCaseDocument } from "../../api/index.ts";
import { Button, Dialog, Field, Input, Note } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { noteLastCase } from "./last-case.ts";

interface OpenCaseProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The form for a new case. */
export function OpenCaseDialog({ isOpen, onClose }: OpenCaseProps) {
  return (
    <Dialog
      title={say("cases.openACase")}
      isOpen={isOpen}
      onClose={onClose}
      testId="open-case-dialog"
    >
      {isOpen && <OpenForm onClose={onClose} />}
    </Dialog>
  );
}

function useOpenForm(onClose: () => void) {
  const [title, setTitle] = useState("");
  const [number, setNumber] = useState("");
  const [purpose, setPurpose] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const asked = { title, purpose, number: number.trim() === "" ? null : number };
    const { data, problem } = await ask(OpenCaseDocument, asked);
    if (problem) return setRefusal(`${problem.message} ${problem.advice}`);
    const { caseFile, errors } = data.openCase;
    if (caseFile === null) return setRefusal(errors.map(({ message }) => message).join(" "));
    noteLastCase(caseFile.id);
    onClose();
    go({ view: "cases", caseFile: caseFile.id });
  };
  return { title, setTitle, number, setNumber, purpose, setPurpose, refusal, send };
}

function OpenForm({ onClose }: { readonly onClose: () => void }) {
  const form = useOpenForm(onClose);
  return (
    <form className="stack" onSubmit={(event) => void form.send(event)}>
      <Field label={say("cases.titleOfCase")}>
        <Input value={form.title} onChange={form.setTitle} testId="case-title" isRequired />
      </Field>
      <Field label={say("cases.number")} help={say("cases.numberHelp")}>
        <Input value={form.number} onChange={form.setNumber} testId="case-number" />
      </Field>
      <Field label={say("cases.purpose")} help={say("cases.purposeHelp")}>
        <textarea
          className="area"
          rows={3}
          value={form.purpose}
          data-testid="case-purpose"
          onChange={(event) => form.setPurpose(event.target.value)}
        />
      </Field>
      {form.refusal !== null && <Note title={say("cases.notKept")}>{form.refusal}</Note>}
      <div className="dialog-foot">
        <Button onPress={onClose}>{say("common.cancel")}</Button>
        <Button
          kind="main"
          type="submit"
          isDisabled={form.title.trim() === ""}
          testId="open-case-send"
        >
          {say("cases.openIt")}
        </Button>
      </div>
    </form>
  );
}

import { useState, type FormEvent } from "react";
import { addToCase, useOpenings, type Adding } from "../../address/index.ts";
import { CaseFilesDocument, useOperation, type CaseListedFragment } from "../../api/index.ts";
import { Button, Dialog, Field, Input, Note, Select, Waiting } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { lastCase } from "./last-case.ts";
import { putIn, type NewCase } from "./put-in.ts";

const closeAdding = () => addToCase(null);

/** Asks into which case something goes, and why: who reads the case later needs to know. */
export function AddToCaseDialog() {
  const { addToCase: wish } = useOpenings();
  return (
    <Dialog
      title={say("cases.add.title", { title: wish?.title ?? "" })}
      isOpen={wish !== null}
      onClose={closeAdding}
      testId="add-to-case"
    >
      {wish && <Chosen wish={wish} />}
    </Dialog>
  );
}

function Chosen({ wish }: { readonly wish: Adding }) {
  const { data, problem } = useOperation(CaseFilesDocument, {});
  if (problem) return <Note>{`${problem.message} ${problem.advice}`}</Note>;
  if (!data) return <Waiting what={say("cases.cases")} />;
  return <AddForm wish={wish} cases={data.caseFiles.filter(isOpen)} />;
}

/** Something may be put into it: it is one's own, and not closed. */
const isOpen = ({ status, isReceived }: CaseListedFragment) => status !== "closed" && !isReceived;

const aNewOne = "new";

interface FormProps {
  readonly wish: Adding;
  readonly cases: readonly CaseListedFragment[];
}

function useAddForm({ wish, cases }: FormProps) {
  const last = cases.find(({ id }) => id === lastCase()) ?? cases[0];
  const [into, setInto] = useState(last?.id ?? aNewOne);
  const [title, setTitle] = useState("");
  const [why, setWhy] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setSending(true);
    const where: string | NewCase = into === aNewOne ? { title } : into;
    const refused = await putIn(where, wish, why);
    setSending(false);
    setRefusal(refused);
    if (refused === null) closeAdding();
  };
  const isReady = !isSending && why.trim() !== "" && (into !== aNewOne || title.trim() !== "");
  return { into, setInto, title, setTitle, why, setWhy, refusal, isReady, send };
}

function AddForm({ wish, cases }: FormProps) {
  const form = useAddForm({ wish, cases });
  const options = [
    ...cases.map(({ id, number, title }) => [id, `${number} · ${title}`] as const),
    [aNewOne, say("cases.add.newCase")] as const,
  ];
  return (
    <form className="stack" onSubmit={(event) => void form.send(event)}>
      <Field label={say("cases.case")}>
        <Select
          value={form.into}
          onChange={form.setInto}
          options={options}
          testId="add-to-case-which"
        />
      </Field>
      {form.into === aNewOne && (
        <Field label={say("cases.titleOfCase")}>
          <Input value={form.title} onChange={form.setTitle} testId="add-to-case-title" />
        </Field>
      )}
      <Field label={say("cases.why")} help={say("cases.whyHelp")}>
        <textarea
          className="area"
          rows={2}
          value={form.why}
          data-testid="add-to-case-why"
          onChange={(event) => form.setWhy(event.target.value)}
        />
      </Field>
      {form.refusal !== null && <Note title={say("cases.notKept")}>{form.refusal}</Note>}
      <div className="dialog-foot">
        <Button onPress={closeAdding}>{say("common.cancel")}</Button>
        <Button kind="main" type="submit" isDisabled={!form.isReady} testId="add-to-case-send">
          {say("cases.add.putIn")}
        </Button>
      </div>
    </form>
  );
}

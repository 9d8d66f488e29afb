import { useState, type FormEvent } from "react";
import { AddCaseFactDocument, ask } from "../../api/index.ts";
import { Button, Dialog, Field, Input, Note, Select } from "../../design/index.ts";
import { say } from "../../wording/index.ts";

interface FactDialogProps {
  readonly caseId: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The form for a fact by hand. */
export function FactDialog({ caseId, isOpen, onClose }: FactDialogProps) {
  return (
    <Dialog
      title={say("chronology.addFact")}
      isOpen={isOpen}
      onClose={onClose}
      testId="fact-dialog"
    >
      {isOpen && <FactForm caseId={caseId} onClose={onClose} />}
    </Dialog>
  );
}

const nothing = { date: "", zone: "", text: "", source: "", grade: "", exhibit: "" };

function useFactForm({ caseId, onClose }: Omit<FactDialogProps, "isOpen">) {
  const [fact, setFact] = useState(nothing);
  const [refusal, setRefusal] = useState<string | null>(null);
  const set = (some: Partial<typeof nothing>) => setFact({ ...fact, ...some });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const { exhibit, zone, grade, ...texts } = fact;
    const asked = {
      ...texts,
      zone: zone.trim() === "" ? null : zone,
      grade: grade === "" ? null : grade,
      exhibit: exhibit === "" ? null : Number(exhibit),
    };
    const { data, problem } = await ask(AddCaseFactDocument, { case: caseId, fact: asked });
    if (problem) return setRefusal(`${problem.message} ${problem.advice}`);
    const { ok, errors } = data.addCaseFact;
    if (!ok) return setRefusal(errors.map(({ message }) => message).join(" "));
    onClose();
  };
  const isWhole = [fact.date, fact.text, fact.source].every((text) => text.trim() !== "");
  return { fact, set, refusal, send, isWhole };
}
type FactFormState = ReturnType<typeof useFactForm>;

function FactForm(props: Omit<FactDialogProps, "isOpen">) {
  const form = useFactForm(props);
  return (
    <form className="stack" onSubmit={(event) => void form.send(event)}>
      <WhenFields form={form} />
      <Field label={say("chronology.fact")}>
        <textarea
          className="area"
          rows={3}
          maxLength={2_000}
          value={form.fact.text}
          data-testid="fact-text"
          onChange={(event) => form.set({ text: event.target.value })}
        />
      </Field>
      <FromFields form={form} />
      {form.refusal !== null && <Note title={say("cases.notKept")}>{form.refusal}</Note>}
      <div className="dialog-foot">
        <Button onPress={props.onClose}>{say("common.cancel")}</Button>
        <Button kind="main" type="submit" isDisabled={!form.isWhole} testId="fact-send">
          {say("chronology.add")}
        </Button>
      </div>
    </form>
  );
}

function WhenFields({ form: { fact, set } }: { readonly form: FactFormState }) {
  return (
    <div className="fact-pair">
      <Field label={say("chronology.date")} help={say("chronology.dateHelp")}>
        <Input value={fact.date} onChange={(date) => set({ date })} testId="fact-date" isRequired />
      </Field>
      <Field label={say("chronology.zone")} help={say("chronology.zoneHelp")}>
        <Input value={fact.zone} onChange={(zone) => set({ zone })} testId="fact-zone" />
      </Field>
    </div>
  );
}

const letters = ["A", "B", "C", "D", "E", "F"];
const grades = letters.flatMap((letter) => [1, 2, 3, 4, 5, 6].map((sign) => `${letter}${sign}`));

function FromFields({ form: { fact, set } }: { readonly form: FactFormState }) {
  return (
    <>
      <Field label={say("common.source")} help={say("chronology.sourceHelp")}>
        <Input
          value={fact.source}
          onChange={(source) => set({ source })}
          testId="fact-source"
          isRequired
        />
      </Field>
      <div className="fact-pair">
        <Field label={say("chronology.grade")} help={say("chronology.gradeHelp")}>
          <Select
            value={fact.grade}
            onChange={(grade) => set({ grade })}
            options={[["", say("chronology.noGrade")], ...grades.map((one) => [one, one] as const)]}
            testId="fact-grade"
          />
        </Field>
        <Field label={say("chronology.exhibit")} help={say("chronology.exhibitHelp")}>
          <Input
            type="number"
            value={fact.exhibit}
            onChange={(exhibit) => set({ exhibit })}
            testId="fact-exhibit"
          />
        </Field>
      </div>
    </>
  );
}

import { type FormEvent } from "react";
import { useStore } from "zustand";
import { Button, Dialog, Field, Input, Note, Select } from "../../design/index.ts";
import { withDays, say } from "../../wording/index.ts";
import { EntityPicker } from "../entities/index.ts";
import { closeWish, wishes, type Refusal, type Wish } from "./wishes.ts";
import { useDecisionForm, type DecisionForm } from "./useDecisionForm.ts";

/** Asks for the reasons of a decision, for and against, before it is signed and kept. */
export function DecideDialog() {
  const wish = useStore(wishes, (state) => state.wish);
  return (
    <Dialog
      title={wish?.title ?? ""}
      isOpen={wish !== null}
      onClose={closeWish}
      width={560}
      testId="decide-dialog"
    >
      {wish && <Form key={wish.title} wish={wish} />}
    </Dialog>
  );
}

function Form({ wish }: { readonly wish: Wish }) {
  const form = useDecisionForm(wish);
  const { written, write } = form;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.send(false);
  };
  const isReady = !form.isSending && (wish.other === undefined || written.other !== null);
  return (
    <form className="stack" onSubmit={submit}>
      <p className="second">{wish.explain}</p>
      <Asked wish={wish} form={form} />
      <Sentences
        label={say("deciding.decideDialog.whatSpeaksForIt")}
        value={written.reasons}
        onChange={(reasons) => write({ reasons })}
        testId="decide-reasons"
      />
      <Sentences
        label={say("common.whatSpeaksAgainstIt")}
        value={written.against}
        onChange={(against) => write({ against })}
        testId="decide-against"
      />
      {form.refusal && <Refused refusal={form.refusal} send={form.send} />}
      <p className="third small">{say("deciding.decideDialog.itIsSignedAnd")}</p>
      <div className="dialog-foot">
        <Button onPress={closeWish}>{say("common.cancel")}</Button>
        <Button kind="main" type="submit" isDisabled={!isReady} testId="decide-send">
          {form.isSending ? say("deciding.decideDialog.keeping") : wish.submit}
        </Button>
      </div>
    </form>
  );
}

function Sentences({
  label,
  value,
  onChange,
  testId,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly testId: string;
}) {
  return (
    <Field label={label} help={say("deciding.decideDialog.aSentenceALine")}>
      <textarea
        className="area"
        rows={2}
        value={value}
        data-testid={testId}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}

function Refused({
  refusal,
  send,
}: {
  readonly refusal: Refusal;
  readonly send: (despite: boolean) => Promise<void>;
}) {
  return (
    <Note
      title={
        refusal.contradicts
          ? say("common.earlierDecisionsSayOtherwise")
          : say("deciding.decideDialog.notKept")
      }
    >
      {withDays(refusal.message)}
      {refusal.contradicts && (
        <>
          {" "}
          <button
            type="button"
            className="link-button"
            data-testid="decide-despite"
            onClick={() => void send(true)}
          >
            {say("deciding.decideDialog.keepItAllThe")}
          </button>
        </>
      )}
    </Note>
  );
}

function Asked({ wish, form }: { readonly wish: Wish; readonly form: DecisionForm }) {
  return (
    <>
      {wish.other && <OtherField label={wish.other} form={form} />}
      {wish.isNamed && (
        <Field
          label={say("deciding.decideDialog.whatItIsCalled")}
          help={say("deciding.decideDialog.aWordToFind")}
        >
          <Input
            value={form.written.label}
            onChange={(label) => form.write({ label })}
            testId="decide-label"
          />
        </Field>
      )}
      {wish.verdicts && (
        <Field label={say("deciding.decideDialog.whatTheRowsLook")}>
          <Select
            value={form.written.verdict}
            onChange={(verdict) => form.write({ verdict })}
            options={wish.verdicts}
            testId="decide-verdict"
          />
        </Field>
      )}
    </>
  );
}

function OtherField({
  label,
  form: { written, write },
}: {
  readonly label: string;
  readonly form: DecisionForm;
}) {
  return (
    <div className="field">
      <span>{label}</span>
      <EntityPicker
        label={label}
        chosen={written.other}
        onChoose={(other) => write({ other })}
        testId="decide-other"
      />
    </div>
  );
}

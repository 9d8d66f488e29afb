import { useState, type FormEvent } from "react";
import { useStore } from "zustand";
import type { FigureFragment } from "../../api/index.ts";
import { Button, Dialog, Field, Input, Note, Select } from "../../design/index.ts";
import { withDays } from "../../wording/index.ts";
import { EntityPicker } from "../entities/index.ts";
import { closeWish, decide, wishes, type Refusal, type Wish } from "./deciding.ts";

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

const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

function useForm(wish: Wish) {
  const [verdict, setVerdict] = useState(wish.verdict ?? "");
  const [label, setLabel] = useState(wish.before?.label ?? "");
  const [reasons, setReasons] = useState(wish.before?.reasons.join("\n") ?? "");
  const [against, setAgainst] = useState(wish.before?.against.join("\n") ?? "");
  const [other, setOther] = useState<FigureFragment | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async (despite: boolean) => {
    setSending(true);
    const ids = await wish.ids();
    const input = ids && {
      type: wish.type,
      ids: [...ids, ...(other ? [other.id] : [])],
      reasons: linesOf(reasons),
      against: linesOf(against),
      despite,
      ...(verdict ? { verdict } : {}),
      ...(wish.isNamed && label.trim() ? { label: label.trim() } : {}),
    };
    const refused = input
      ? await decide(input, wish)
      : { message: "What it is about could not be read. Try again.", contradicts: false };
    setSending(false);
    setRefusal(refused);
    if (refused === null) closeWish();
  };
  return {
    verdict,
    setVerdict,
    label,
    setLabel,
    reasons,
    setReasons,
    against,
    setAgainst,
    other,
    setOther,
    refusal,
    isSending,
    send,
  };
}

function Form({ wish }: { readonly wish: Wish }) {
  const form = useForm(wish);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.send(false);
  };
  const isReady = !form.isSending && (wish.other === undefined || form.other !== null);
  return (
    <form className="stack" onSubmit={submit}>
      <p className="second">{wish.explain}</p>
      {wish.other && (
        <div className="field">
          <span>{wish.other}</span>
          <EntityPicker
            label={wish.other}
            chosen={form.other}
            onChoose={form.setOther}
            testId="decide-other"
          />
        </div>
      )}
      {wish.isNamed && (
        <Field label="What it is called" help="A word to find it by, as: Alder house">
          <Input value={form.label} onChange={form.setLabel} testId="decide-label" />
        </Field>
      )}
      {wish.verdicts && (
        <Field label="What the rows look like to you">
          <Select
            value={form.verdict}
            onChange={form.setVerdict}
            options={wish.verdicts}
            testId="decide-verdict"
          />
        </Field>
      )}
      <Sentences
        label="What speaks for it"
        value={form.reasons}
        onChange={form.setReasons}
        testId="decide-reasons"
      />
      <Sentences
        label="What speaks against it"
        value={form.against}
        onChange={form.setAgainst}
        testId="decide-against"
      />
      {form.refusal && (
        <Note title={form.refusal.contradicts ? "Earlier decisions say otherwise" : "Not kept"}>
          {withDays(form.refusal.message)}
          {form.refusal.contradicts && (
            <>
              {" "}
              <button
                type="button"
                className="link-button"
                data-testid="decide-despite"
                onClick={() => void form.send(true)}
              >
                Keep it all the same
              </button>
            </>
          )}
        </Note>
      )}
      <p className="third small">
        It is signed and dated, stands beside the facts, and can be taken back. The source rows stay
        as they are.
      </p>
      <div className="dialog-foot">
        <Button onPress={closeWish}>Cancel</Button>
        <Button kind="main" type="submit" isDisabled={!isReady} testId="decide-send">
          {form.isSending ? "Keeping …" : wish.submit}
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
    <Field label={label} help="A sentence a line">
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

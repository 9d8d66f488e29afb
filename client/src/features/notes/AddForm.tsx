import { useState, type FormEvent } from "react";
import { useOpenings } from "../../address/index.ts";
import { useOntology } from "../../api/index.ts";
import { Button, Dialog, Field, Input, Note, Problem, Select } from "../../design/index.ts";
import { gradeWords } from "../../wording/index.ts";
import { EndField } from "./EndField.tsx";
import { PropertyFields } from "./PropertyFields.tsx";
import { closeForm, useAddForm, type AddingForm, type Kept } from "./useAddForm.ts";

const grades = [
  ["", "Not graded"],
  ..."ABCDEF"
    .split("")
    .flatMap((letter) =>
      [1, 2, 3, 4, 5, 6].map(
        (figure) =>
          [
            `${letter}${figure}`,
            `${letter}${figure} · ${gradeWords[letter]?.toLowerCase() ?? ""}`,
          ] as const,
      ),
    ),
] as const;

/** An entity, a link or a property by hand, with where it is known from. */
export function AddForm() {
  const { addByHand } = useOpenings();
  const [kept, keep] = useState<Kept>({ source: "", grade: "" });
  return (
    <Dialog
      title="Add by hand"
      isOpen={addByHand !== null}
      onClose={closeForm}
      width={600}
      testId="add-form"
    >
      {addByHand && <Form from={addByHand.entityId} kept={kept} keep={keep} />}
    </Dialog>
  );
}

interface FormProps {
  readonly from: string | null;
  readonly kept: Kept;
  readonly keep: (kept: Kept) => void;
}

function Form({ from, kept, keep }: FormProps) {
  const form = useAddForm(from, kept, keep);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.send();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <p className="second">
        What is stated becomes a source row of its own, cited like any other, and can be undone.
      </p>
      <EndField
        title="What it is about"
        end={form.entity}
        onChange={(entity) => form.change({ entity })}
        testId="add-entity"
      />
      <LinkFields form={form} />
      <PropertyFields form={form} />
      <KnownFrom form={form} />
      {form.problem && <Problem problem={form.problem} />}
      {form.errors.length > 0 && <Note>{form.errors.map(({ message }) => message).join(" ")}</Note>}
      <div className="dialog-foot">
        <Button onPress={closeForm}>Cancel</Button>
        <Button kind="main" type="submit" isDisabled={!form.canSend} testId="add-send">
          {form.isSending ? "Adding …" : "Add"}
        </Button>
      </div>
    </form>
  );
}

/** The link that is stated, if any, and its other end; kinds of links that such an entity usually has come first. */
function LinkFields({ form: { written, entity, change } }: { readonly form: AddingForm }) {
  const { linkKinds } = useOntology();
  const kind = entity.held?.kind ?? entity.kind;
  const links = [...linkKinds.values()].toSorted(
    (a, b) =>
      Number(b.from.includes(kind)) - Number(a.from.includes(kind)) || (a.label < b.label ? -1 : 1),
  );
  return (
    <fieldset className="plain-set">
      <legend className="head">Link</legend>
      <Select
        label="Link"
        testId="add-link"
        value={written.link}
        onChange={(link) => change({ link })}
        options={[
          ["", "No link: only what is above"],
          ...links.map(({ name, label }) => [name, label] as const),
        ]}
      />
      {written.link !== "" && (
        <EndField
          title="The other end"
          end={written.other}
          onChange={(other) => change({ other })}
          testId="add-other"
        />
      )}
    </fieldset>
  );
}

function KnownFrom({ form: { written, change } }: { readonly form: AddingForm }) {
  return (
    <>
      <div className="form-grid">
        <Field label="Known from" help="As: hotline caller, 09:00">
          <Input
            value={written.source}
            onChange={(source) => change({ source })}
            isRequired
            testId="add-source"
          />
        </Field>
        <Field label="When it held" help="Leave empty if it is not known">
          <Input
            type="date"
            value={written.date}
            onChange={(date) => change({ date })}
            testId="add-date"
          />
        </Field>
        <Field label="Grade">
          <Select
            value={written.grade}
            onChange={(grade) => change({ grade })}
            options={grades}
            testId="add-grade"
          />
        </Field>
      </div>
      <NoteField note={written.note} onChange={(note) => change({ note })} />
    </>
  );
}

function NoteField({
  note,
  onChange,
}: {
  readonly note: string;
  readonly onChange: (note: string) => void;
}) {
  return (
    <Field label="Note">
      <textarea
        className="area"
        rows={2}
        value={note}
        data-testid="add-note"
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}

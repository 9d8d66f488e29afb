import { useState, type FormEvent } from "react";
import { useOpenings } from "../../address/index.ts";
import { useOntology } from "../../api/index.ts";
import { Button, Dialog, Field, Input, Note, Problem, Select } from "../../design/index.ts";
import { wordOf, say } from "../../wording/index.ts";
import { EndField } from "./EndField.tsx";
import { PropertyFields } from "./PropertyFields.tsx";
import { closeForm, useAddForm, type AddingForm, type Kept } from "./useAddForm.ts";

const grades = [
  ["", say("common.notGraded")],
  ..."ABCDEF"
    .split("")
    .flatMap((letter) =>
      [1, 2, 3, 4, 5, 6].map(
        (figure) =>
          [
            `${letter}${figure}`,
            `${letter}${figure} · ${wordOf("grade", letter).toLowerCase()}`,
          ] as const,
      ),
    ),
] as const;

/** An entity, a link or a property by hand, with where it is known from. */
export function AddForm() {
  const { addByHand } = useOpenings();
  const [kept, keep] = useState<Kept>({ source: "", grade: "", region: "" });
  return (
    <Dialog
      title={say("common.addByHand")}
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
      <p className="second">{say("notes.addForm.whatYouAddBecomes")}</p>
      <EndField
        title={say("notes.addForm.whatItIsAbout")}
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
        <Button onPress={closeForm}>{say("common.cancel")}</Button>
        <Button kind="main" type="submit" isDisabled={!form.canSend} testId="add-send">
          {form.isSending ? say("notes.addForm.adding") : say("notes.addForm.add")}
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
      <legend className="head">{say("common.link")}</legend>
      <Select
        label={say("common.link")}
        testId="add-link"
        value={written.link}
        onChange={(link) => change({ link })}
        options={[
          ["", say("notes.addForm.noLinkOnlyWhat")],
          ...links.map(({ name, label }) => [name, label] as const),
        ]}
      />
      {written.link !== "" && (
        <EndField
          title={say("notes.addForm.theOtherEnd")}
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
        <Field label={say("notes.addForm.knownFrom")} help={say("notes.addForm.asHotlineCaller09")}>
          <Input
            value={written.source}
            onChange={(source) => change({ source })}
            isRequired
            testId="add-source"
          />
        </Field>
        <Field label={say("notes.addForm.whenItHeld")} help={say("notes.addForm.leaveEmptyIfIt")}>
          <Input
            type="date"
            value={written.date}
            onChange={(date) => change({ date })}
            testId="add-date"
          />
        </Field>
        <Field label={say("common.grade")}>
          <Select
            value={written.grade}
            onChange={(grade) => change({ grade })}
            options={grades}
            testId="add-grade"
          />
        </Field>
        <Field label={say("notes.addForm.country")} help={say("notes.addForm.countryHelp")}>
          <Input
            value={written.region}
            onChange={(region) => change({ region: region.toUpperCase().slice(0, 2) })}
            testId="add-region"
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
    <Field label={say("common.note")}>
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

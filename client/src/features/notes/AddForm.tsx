import { useState, type FormEvent } from "react";
import { useOpenings, type ByHand } from "../../address/index.ts";
import { Button, Dialog, Note, Problem } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import { EndField } from "./EndField.tsx";
import { KnownFrom } from "./KnownFrom.tsx";
import { LinkFields } from "./LinkFields.tsx";
import { closeForm, useAddForm, type Kept } from "./useAddForm.ts";

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
      {addByHand && <Form from={addByHand} kept={kept} keep={keep} />}
    </Dialog>
  );
}

interface FormProps {
  readonly from: ByHand;
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
        propertyId="add-property"
      />
      <LinkFields form={form} />
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

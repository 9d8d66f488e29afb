import { Plus, X } from "lucide-react";
import type { FormEvent, ReactNode } from "react";
import { useKind } from "../../api/index.ts";
import {
  Button,
  Dialog,
  Field,
  IconButton,
  Input,
  Note,
  Problem,
  Select,
} from "../../design/index.ts";
import { gradeWords } from "../../wording/index.ts";
import { EntityPicker } from "../entities/index.ts";
import { KindSelect } from "./KindSelect.tsx";
import { useAddForm, type End } from "./useAddForm.ts";

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
  const form = useAddForm();
  const { written, change, kinds, linkKinds } = form;
  const kindOf = (end: End) => end.held?.kind ?? end.kind;
  const declared = kinds.get(kindOf(written.entity))?.properties ?? [];
  const links = [...linkKinds.values()].toSorted(
    (a, b) =>
      Number(b.from.includes(kindOf(written.entity))) -
        Number(a.from.includes(kindOf(written.entity))) || (a.label < b.label ? -1 : 1),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.send();
  };
  const setProperty = (at: number, part: { name?: string; value?: string }) =>
    change({
      properties: written.properties.map((one, index) =>
        index === at ? { ...one, ...part } : one,
      ),
    });
  return (
    <Dialog
      title="Add by hand"
      isOpen={form.isOpen}
      onClose={form.close}
      width={600}
      testId="add-form"
    >
      <form className="stack" onSubmit={submit}>
        <p className="second">
          What is stated becomes a source row of its own, cited like any other, and can be undone.
        </p>
        <EndField
          title="What it is about"
          end={written.entity}
          onChange={(entity) => change({ entity })}
          testId="add-entity"
        />
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
        <fieldset className="plain-set">
          <legend className="head">Properties {written.link !== "" && "of the link"}</legend>
          {written.properties.map((property, at) => (
            <div key={at} className="row">
              <div style={{ width: 190 }}>
                <Select
                  label="Property"
                  value={property.name}
                  onChange={(name) => setProperty(at, { name })}
                  options={[
                    ["", "Choose …"],
                    ...(written.link === ""
                      ? declared
                      : (linkKinds.get(written.link)?.properties ?? [])
                    ).map(({ name, label }) => [name, label] as const),
                  ]}
                />
              </div>
              <div className="grow">
                <Input
                  label="Its value"
                  value={property.value}
                  onChange={(value) => setProperty(at, { value })}
                />
              </div>
              <IconButton
                label="Take this property away"
                size="small"
                onPress={() =>
                  change({ properties: written.properties.filter((_, index) => index !== at) })
                }
              >
                <X size={14} />
              </IconButton>
            </div>
          ))}
          <div>
            <Button
              kind="quiet"
              testId="add-property"
              onPress={() =>
                change({ properties: [...written.properties, { name: "", value: "" }] })
              }
            >
              <Plus size={14} />A property
            </Button>
          </div>
        </fieldset>
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
        <Field label="Note">
          <textarea
            className="area"
            rows={2}
            value={written.note}
            data-testid="add-note"
            onChange={(event) => change({ note: event.target.value })}
          />
        </Field>
        {form.problem && <Problem problem={form.problem} />}
        {form.problems.length > 0 && (
          <Note>{form.problems.map(({ message }) => message).join(" ")}</Note>
        )}
        <div className="dialog-foot">
          <Button onPress={form.close}>Cancel</Button>
          <Button kind="main" type="submit" isDisabled={!form.canSend} testId="add-send">
            {form.isSending ? "Adding …" : "Add"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function EndField({
  title,
  end,
  onChange,
  testId,
}: {
  readonly title: ReactNode;
  readonly end: End;
  readonly onChange: (end: End) => void;
  readonly testId: string;
}) {
  return (
    <fieldset className="plain-set">
      <legend className="head">{title}</legend>
      {end.held ? (
        <EntityPicker
          label="Held already"
          chosen={end.held}
          onChoose={(held) => onChange({ ...end, held })}
          testId={testId}
        />
      ) : (
        <NewEnd end={end} onChange={onChange} testId={testId} />
      )}
    </fieldset>
  );
}

function NewEnd({
  end,
  onChange,
  testId,
}: {
  readonly end: End;
  readonly onChange: (end: End) => void;
  readonly testId: string;
}) {
  const kind = useKind(end.kind);
  return (
    <div className="row" style={{ alignItems: "flex-start" }}>
      <div style={{ width: 190 }}>
        <KindSelect
          value={end.kind}
          onChange={(name) => onChange({ ...end, kind: name })}
          testId={`${testId}-kind`}
        />
      </div>
      <div className="grow">
        <EntityPicker
          label={kind?.sort === "identifier" ? `${kind.label}: its value` : "Its name"}
          placeholder={
            kind?.sort === "identifier"
              ? "Value; one that is held is offered"
              : "Name; one that is held is offered"
          }
          chosen={null}
          testId={testId}
          onText={(value) => onChange({ ...end, value })}
          onChoose={(held) => onChange({ ...end, held })}
        />
      </div>
    </div>
  );
}

import { Field, Input, Select } from "../../design/index.ts";
import { say, wordOf, zoneChoices, zoneName } from "../../wording/index.ts";
import type { AddingForm } from "./useAddForm.ts";

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

/** Where a statement is known from, when it held and how sure it is. */
export function KnownFrom({ form: { written, change } }: { readonly form: AddingForm }) {
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
      <WhenItHeld written={written} change={change} />
      <Paper written={written} change={change} />
      <FreeNote written={written} change={change} />
    </>
  );
}

type PartProps = Pick<AddingForm, "written" | "change">;

/** A day, and its time with a zone where that is known. */
function WhenItHeld({ written, change }: PartProps) {
  return (
    <div className="form-grid">
      <Field label={say("notes.addForm.whenItHeld")} help={say("notes.addForm.leaveEmptyIfIt")}>
        <Input
          type="date"
          value={written.date}
          onChange={(date) => change({ date })}
          testId="add-date"
        />
      </Field>
      <Field label={say("notes.addForm.time")} help={say("notes.addForm.timeHelp")}>
        <Input
          type="time"
          value={written.time}
          onChange={(time) => change({ time })}
          testId="add-time"
        />
      </Field>
      <Field label={say("notes.addForm.zone")}>
        <Select
          value={written.zone}
          onChange={(zone) => change({ zone })}
          options={zoneChoices.map((zone) => [
            zone,
            zone === "" ? say("notes.addForm.zoneNotKnown") : zoneName(zone),
          ])}
          testId="add-zone"
        />
      </Field>
    </div>
  );
}

/** The paper that a statement is taken from. */
function Paper({ written, change }: PartProps) {
  return (
    <div className="form-grid">
      <Field label={say("notes.addForm.document")} help={say("notes.addForm.documentHelp")}>
        <Input
          value={written.document}
          onChange={(document) => change({ document })}
          testId="add-document"
        />
      </Field>
      <Field label={say("notes.addForm.page")}>
        <Input value={written.page} onChange={(page) => change({ page })} testId="add-page" />
      </Field>
    </div>
  );
}

function FreeNote({ written, change }: PartProps) {
  return (
    <Field label={say("common.note")}>
      <textarea
        className="area"
        rows={2}
        value={written.note}
        data-testid="add-note"
        onChange={(event) => change({ note: event.target.value })}
      />
    </Field>
  );
}

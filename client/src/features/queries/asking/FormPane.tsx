import { Pencil, Play, Plus, Save } from "lucide-react";
import { useState } from "react";
import {
  FormCypherDocument,
  useOntology,
  useOperation,
  type FormCypherQuery,
} from "../../../api/index.ts";
import { Button, Field, Input, Note, Problem, Select } from "../../../design/index.ts";
import { say, textOf } from "../../../wording/index.ts";
import { useSettled } from "../../entities/index.ts";
import { AnswerTable } from "../answer/AnswerTable.tsx";
import { valuesOf } from "../fields/form-values.ts";
import { newDraft, parameterInputs } from "../own/draft.ts";
import { edit, openScratch } from "../own/editing.ts";
import { useQueryRun, type Running } from "../useQueryRun.ts";
import { ConditionRows } from "./ConditionRows.tsx";
import { formInput, missingIn, newForm, newLink, type FormDraft } from "./form-draft.ts";
import { LinkedFields } from "./LinkedFields.tsx";

type Made = FormCypherQuery["formCypher"];
const icon = { size: 15, strokeWidth: 1.75 } as const;
/** So long nothing is typed before the form is turned into Cypher. */
const SETTLED_MS = 250;

/** Asks by a form, without Cypher: what kind, what it has, what it is linked to. It shows the Cypher it makes. */
export function FormPane() {
  const [form, setForm] = useState<FormDraft>(newForm);
  const put = (part: Partial<FormDraft>) => setForm((now) => ({ ...now, ...part }));
  const { linked } = form;
  return (
    <div className="stack cypher" data-testid="query-form-pane">
      <p className="second">{say("queries.formPane.about")}</p>
      <Subject form={form} put={put} />
      {linked.map((link, at) => (
        <LinkedFields
          key={at}
          at={at}
          link={link}
          onChange={(next) => put({ linked: linked.with(at, next) })}
          onRemove={() => put({ linked: linked.toSpliced(at, 1) })}
        />
      ))}
      <div>
        <Button onPress={() => put({ linked: [...linked, newLink] })} testId="form-add-link">
          <Plus {...icon} />
          {say("queries.formPane.addLink")}
        </Button>
      </div>
      <MadeOf form={form} />
    </div>
  );
}

/** What a form makes once it is filled in, or what it lacks. */
function MadeOf({ form }: { readonly form: FormDraft }) {
  const written = JSON.stringify(form);
  const isSettled = useSettled(written, SETTLED_MS) === written;
  const missing = missingIn(form);
  const input = missing === null && isSettled ? formInput(form) : null;
  const { data, problem } = useOperation(FormCypherDocument, input && { input });
  if (missing !== null)
    return (
      <p className="third small" data-testid="form-missing">
        {missingWords[missing]}
      </p>
    );
  if (problem) return <Problem problem={problem} />;
  return data && <MadeQuery key={data.formCypher.text} made={data.formCypher} />;
}

const missingWords = {
  kind: say("queries.formPane.chooseAKind"),
  value: say("queries.formPane.fillIn"),
  count: say("queries.formPane.countIsWhole"),
};

function Subject({
  form,
  put,
}: {
  readonly form: FormDraft;
  readonly put: (part: Partial<FormDraft>) => void;
}) {
  const { kinds } = useOntology();
  return (
    <fieldset className="panel stack plain-set form-part">
      <legend className="head">{say("queries.formPane.find")}</legend>
      <div className="query-form">
        <Field label={say("common.kind")}>
          <Select
            value={form.kind}
            testId="form-kind"
            onChange={(kind) => put({ kind, has: [] })}
            options={[
              ["", say("common.choose")],
              ...[...kinds.values()].map(({ name, plural }) => [name, plural] as const),
            ]}
          />
        </Field>
        <Field
          label={say("queries.formPane.seenIn")}
          help={say("queries.parameterField.periodHelp")}
        >
          <Input value={form.period} onChange={(period) => put({ period })} testId="form-period" />
        </Field>
      </div>
      <ConditionRows
        kind={form.kind}
        conditions={form.has}
        onConditions={(has) => put({ has })}
        testId="form-has"
      />
    </fieldset>
  );
}

/** The Cypher of a form, which can be run, gone on with, and saved. */
function MadeQuery({ made }: { readonly made: Made }) {
  const run = useQueryRun();
  return (
    <>
      <p className="second small" data-testid="form-does">
        {made.does.map(textOf).join(" ")}
      </p>
      <MadeActions made={made} run={run} />
      <details className="second">
        <summary>{say("queries.formPane.theCypher")}</summary>
        <pre className="verbatim" tabIndex={0} data-testid="form-cypher">
          {made.text}
        </pre>
        <Note tone="plain">{say("queries.formPane.valuesAreParameters")}</Note>
      </details>
      {run.problem && <Problem problem={run.problem} />}
      {run.answer && (
        <AnswerTable
          answer={run.answer}
          title={say("queries.queriesPage.askByForm")}
          exporting={null}
          keeping={{
            text: made.text,
            title: say("queries.queriesPage.askByForm"),
            parameters: valuesOf(made, {}),
          }}
        />
      )}
    </>
  );
}

function MadeActions({ made, run }: { readonly made: Made; readonly run: Running }) {
  const { text, parameters } = made;
  const draft = { ...newDraft, text, parameters };
  const start = () => run.runText(text, valuesOf(made, {}), parameterInputs(parameters));
  return (
    <div className="row wrap">
      <Button kind="main" onPress={start} isDisabled={run.isRunning} testId="form-run">
        <Play {...icon} />
        {run.isRunning ? say("queries.queryPane.running") : say("queries.queryPane.run")}
      </Button>
      <Button onPress={() => edit(draft)} testId="form-save">
        <Save {...icon} />
        {say("queries.queriesPage.saveAsAQuery")}
      </Button>
      <Button onPress={() => openScratch(draft)} testId="form-to-editor">
        <Pencil {...icon} />
        {say("queries.formPane.goOnInCypher")}
      </Button>
    </div>
  );
}

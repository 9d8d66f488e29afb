import { Play } from "lucide-react";
import { useState, type FormEvent } from "react";
import { useOntology, type FigureFragment } from "../../api/index.ts";
import { Button, Field, Input, Problem, Select } from "../../design/index.ts";
import { EntityPicker } from "../entities/index.ts";
import { AnswerTable } from "./AnswerTable.tsx";
import { useRun, valuesOf, type SavedQuery } from "./useQueries.ts";

type Parameter = SavedQuery["parameters"][number];

/** One saved query: what it answers, its form, its answer. */
export function QueryPane({ query }: { readonly query: SavedQuery }) {
  const run = useRun();
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [asked, setAsked] = useState<Readonly<Record<string, unknown>>>({});
  const values = valuesOf(query, texts);
  const missing = query.parameters.filter(({ name }) => !(name in values));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(values);
    void run.runSaved(query.id, values);
  };
  return (
    <div className="stack">
      <h2 className="title">{query.title}</h2>
      <p className="second query-text">{query.description}</p>
      <form className="query-form" onSubmit={submit}>
        {query.parameters.map((parameter) => (
          <ParameterField
            key={parameter.name}
            parameter={parameter}
            text={texts[parameter.name]}
            onText={(text) => setTexts({ ...texts, [parameter.name]: text })}
          />
        ))}
        <div className="query-run">
          <Button
            kind="main"
            type="submit"
            isDisabled={run.isRunning || missing.length > 0}
            testId="query-run"
          >
            <Play size={15} strokeWidth={1.75} />
            {run.isRunning ? "Running …" : "Run"}
          </Button>
          {missing.length > 0 && (
            <span className="third small">
              Needs {missing.map(({ label }) => label.toLowerCase()).join(", ")}.
            </span>
          )}
        </div>
      </form>
      {run.problem && <Problem problem={run.problem} />}
      {run.answer && (
        <AnswerTable
          answer={run.answer}
          title={query.title}
          exporting={{ id: query.id, parameters: asked }}
        />
      )}
      <details className="second">
        <summary>The Cypher text</summary>
        <pre className="verbatim" tabIndex={0}>
          {query.text}
        </pre>
      </details>
    </div>
  );
}

function ParameterField({
  parameter,
  text,
  onText,
}: {
  readonly parameter: Parameter;
  readonly text: string | undefined;
  readonly onText: (text: string) => void;
}) {
  const { kinds } = useOntology();
  const [entity, setEntity] = useState<FigureFragment | null>(null);
  const given =
    parameter.default === null || parameter.default === undefined ? "" : String(parameter.default);
  const value = text ?? given;
  if (parameter.type === "entity") {
    return (
      <div className="field">
        <span>{parameter.label}</span>
        <EntityPicker
          label={parameter.label}
          chosen={entity}
          testId={`parameter-${parameter.name}`}
          onChoose={(chosen) => {
            setEntity(chosen);
            onText(chosen?.id ?? "");
          }}
        />
        <small>{parameter.description}</small>
      </div>
    );
  }
  return (
    <Field label={parameter.label} help={parameter.description}>
      {parameter.type === "kind" ? (
        <Select
          value={value}
          onChange={onText}
          options={[
            ["", "Any kind"],
            ...[...kinds.values()].map(({ name, label }) => [name, label] as const),
          ]}
        />
      ) : (
        <Input
          value={value.replace(/T00:00:00.000Z$/, "")}
          onChange={onText}
          type={
            parameter.type === "dateTime" ? "date" : parameter.type === "text" ? "text" : "number"
          }
          testId={`parameter-${parameter.name}`}
        />
      )}
    </Field>
  );
}

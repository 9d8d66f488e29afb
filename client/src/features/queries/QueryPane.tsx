import { say } from "../../wording/index.ts";
import { Play } from "lucide-react";
import { useState, type FormEvent } from "react";
import { Button, Problem } from "../../design/index.ts";
import { AnswerTable } from "./AnswerTable.tsx";
import { ParameterField, type Parameter } from "./ParameterField.tsx";
import { useRun, valuesOf, type SavedQuery } from "./useQueries.ts";

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
        <RunButton isRunning={run.isRunning} missing={missing} />
      </form>
      {run.problem && <Problem problem={run.problem} />}
      {run.answer && (
        <AnswerTable
          answer={run.answer}
          title={query.title}
          exporting={{ id: query.id, parameters: asked }}
        />
      )}
      <CypherOf query={query} />
    </div>
  );
}

function RunButton({
  isRunning,
  missing,
}: {
  readonly isRunning: boolean;
  readonly missing: readonly Parameter[];
}) {
  return (
    <div className="query-run">
      <Button
        kind="main"
        type="submit"
        isDisabled={isRunning || missing.length > 0}
        testId="query-run"
      >
        <Play size={15} strokeWidth={1.75} />
        {isRunning ? say("queries.queryPane.running") : say("queries.queryPane.run")}
      </Button>
      {missing.length > 0 && (
        <span className="third small">
          {say("queries.queryPane.needs", {
            missing: missing.map(({ label }) => label.toLowerCase()).join(", "),
          })}
        </span>
      )}
    </div>
  );
}

function CypherOf({ query }: { readonly query: SavedQuery }) {
  return (
    <details className="second">
      <summary>{say("queries.queryPane.theCypherText")}</summary>
      <pre className="verbatim" tabIndex={0}>
        {query.text}
      </pre>
    </details>
  );
}

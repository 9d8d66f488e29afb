import { Play, Square } from "lucide-react";
import { useEffect, useEffectEvent, useState, type FormEvent } from "react";
import { askQuery, openings } from "../../address/index.ts";
import { Button, Note, Problem } from "../../design/index.ts";
import { moment, say } from "../../wording/index.ts";
import { AnswerTable } from "./answer/AnswerTable.tsx";
import { QueryFields } from "./fields/QueryFields.tsx";
import { valuesOf } from "./fields/form-values.ts";
import { QueryActions } from "./QueryActions.tsx";
import { refusalSaid, type SavedQuery, type Values } from "./saved-query.ts";
import { useQueryRun, type Running } from "./useQueryRun.ts";

/** One saved query: what it answers, its form, its answer, and what can be done with it. */
export function QueryPane({ query }: { readonly query: SavedQuery }) {
  const asking = useAsking(query);
  const { run, values, given, entities } = asking;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    asking.start(given);
  };
  return (
    <div className="stack">
      <h2 className="title">
        <bdi>{query.title}</bdi>
      </h2>
      {query.description !== "" && <p className="second query-text">{query.description}</p>}
      <QueryActions query={query} />
      <WhyNot query={query} />
      <form className="query-form" onSubmit={submit}>
        <QueryFields
          query={query}
          values={values}
          onValues={asking.setValues}
          entities={entities}
        />
        {run.isRunning ? <StopButton run={run} /> : <RunButton query={query} given={given} />}
      </form>
      {run.problem && <Problem problem={run.problem} />}
      {run.isStopped && <p className="second">{say("queries.workbench.stopped")}</p>}
      {run.answer && (
        <AnswerTable
          answer={run.answer}
          title={query.title}
          exporting={{ id: query.id, parameters: asking.asked }}
          keeping={{ id: query.id, parameters: asking.asked }}
        />
      )}
      <CypherOf query={query} />
    </div>
  );
}

const canRun = ({ refusal, undeclared }: SavedQuery) => !refusal && undeclared.length === 0;

/** Why a query cannot be run, and what to do. */
function WhyNot({ query: { refusal, undeclared } }: { readonly query: SavedQuery }) {
  if (refusal) return <Note title={say("queries.queryPane.isADraft")}>{refusalSaid(refusal)}</Note>;
  if (undeclared.length === 0) return null;
  const names = undeclared.map((name) => `$${name}`).join(", ");
  return (
    <Note title={say("queries.queryPane.notDeclared")}>
      {say("queries.queryPane.nobodyDeclared", { names })}
    </Note>
  );
}

const nothingAsked = { values: {}, entities: [] };

/** The values of a query's form; what was selected elsewhere is asked at once where nothing is missing. */
function useAsking(query: SavedQuery) {
  const run = useQueryRun();
  const [waiting] = useState(() => {
    const { query: asked } = openings.getState();
    return asked?.id === query.id ? asked : null;
  });
  const { entities } = waiting ?? nothingAsked;
  const [values, setValues] = useState<Values>(waiting?.values ?? {});
  const [asked, setAsked] = useState<Values>({});
  const given = valuesOf(query, values);
  const start = (all: Values) => {
    setAsked(all);
    run.runSaved(query.id, all);
  };
  const startWaiting = useEffectEvent(() => {
    if (!waiting || openings.getState().query !== waiting) return;
    askQuery(null);
    if (canRun(query) && query.parameters.every(({ name }) => name in given)) start(given);
  });
  useEffect(() => {
    const timer = setTimeout(startWaiting);
    return () => clearTimeout(timer);
  }, []);
  return { run, values, setValues, given, asked, entities, start };
}

const StopButton = ({ run }: { readonly run: Running }) => (
  <div className="query-run">
    <Button onPress={run.stop} testId="query-stop">
      <Square size={15} strokeWidth={1.75} />
      {say("queries.workbench.stop")}
    </Button>
    <span className="second small" role="status">
      {say("queries.queryPane.running")}
    </span>
  </div>
);

function RunButton({ query, given }: { readonly query: SavedQuery; readonly given: Values }) {
  const missing = query.parameters.filter(({ name }) => !(name in given));
  return (
    <div className="query-run">
      <Button
        kind="main"
        type="submit"
        isDisabled={!canRun(query) || missing.length > 0}
        testId="query-run"
      >
        <Play size={15} strokeWidth={1.75} />
        {say("queries.queryPane.run")}
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
  const { version, savedAt, savedBy, text } = query;
  return (
    <>
      <details className="second">
        <summary>{say("queries.queryPane.theCypherText")}</summary>
        <pre className="verbatim" tabIndex={0}>
          {text}
        </pre>
      </details>
      <p className="third small">
        {version === null
          ? say("queries.queryPane.ships")
          : say("queries.queryPane.savedBy", {
              version,
              by: savedBy ?? "",
              at: moment(savedAt) ?? "",
            })}
      </p>
    </>
  );
}

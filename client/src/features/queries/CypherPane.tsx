import { Play } from "lucide-react";
import { useState } from "react";
import { Button, Note, Problem } from "../../design/index.ts";
import { Say, say } from "../../wording/index.ts";
import { AnswerTable } from "./AnswerTable.tsx";
import { useRun } from "./useQueries.ts";

const BEGIN =
  "MATCH (p:Phone)\nWHERE p.df > 1\nRETURN p, p.df AS joined\nORDER BY joined DESC\nLIMIT 25";

const ENTITY = "(:Entity:Phone {id, label, degree, df})";
const LINK = "[:MENTIONS]";

/** Cypher, read only; what is wrong is shown in plain words. */
export function CypherPane() {
  const [text, setText] = useState(BEGIN);
  const run = useRun();
  const start = () => void run.runText(text);
  return (
    <div className="stack cypher">
      <label className="field">
        <span>{say("queries.cypherPane.label")}</span>
        <CypherText text={text} setText={setText} start={start} />
      </label>
      <div className="row">
        <Button
          kind="main"
          isDisabled={run.isRunning || text.trim() === ""}
          onPress={start}
          testId="cypher-run"
        >
          <Play size={15} strokeWidth={1.75} />
          {say("queries.cypherPane.run", { isRunning: run.isRunning })}
        </Button>
        <span className="third small">{say("queries.cypherPane.limits")}</span>
      </div>
      {run.problem && <Problem problem={run.problem} />}
      {run.answer && (
        <AnswerTable answer={run.answer} title={say("queries.cypherPane.title")} exporting={null} />
      )}
      {!run.answer && !run.problem && (
        <Note tone="plain">
          <Say
            it="queries.cypherPane.shape"
            entity={<code>{ENTITY}</code>}
            link={<code>{LINK}</code>}
          />
        </Note>
      )}
    </div>
  );
}

function CypherText({
  text,
  setText,
  start,
}: {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly start: () => void;
}) {
  return (
    <textarea
      className="area mono"
      rows={8}
      spellCheck={false}
      value={text}
      data-testid="cypher-text"
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          start();
        }
      }}
    />
  );
}

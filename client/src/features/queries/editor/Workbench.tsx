import { AlignLeft, History, Play, Square } from "lucide-react";
import type { ReactNode } from "react";
import {
  Button,
  later,
  MenuButton,
  Note,
  Problem,
  type MenuChoice,
} from "../../../design/index.ts";
import { say, textOf } from "../../../wording/index.ts";
import { AnswerTable } from "../answer/AnswerTable.tsx";
import { QueryFields } from "../fields/QueryFields.tsx";
import type { Draft } from "../own/draft.ts";
import { refusalSaid } from "../saved-query.ts";
import { forgetRuns, ranBefore } from "./run-history.ts";
import { useVocabulary } from "./useVocabulary.ts";
import { useWorkbench, type WorkbenchState } from "./useWorkbench.ts";

/** Fetched when somebody first writes a text. */
const CypherEditor = later(
  say("queries.workbench.theEditor"),
  async () => (await import("./CypherEditor.tsx")).CypherEditor,
);

const icon = { size: 15, strokeWidth: 1.75 } as const;

interface Props {
  readonly draft: Draft;
  readonly write: (draft: Draft) => void;
  /** What stands beside the button that runs it. */
  readonly actions?: ReactNode;
  /** What stands between the text and the button. */
  readonly children?: ReactNode;
}

/** Writes a Cypher text and runs it: what is wrong, what it asks for, what it does, what it gives. */
export function Workbench({ draft, write, actions, children }: Props) {
  const bench = useWorkbench(draft, write);
  const vocabulary = useVocabulary(draft.parameters.map(({ name }) => name));
  const { run } = bench;
  return (
    <div className="stack cypher">
      <CypherEditor
        label={say("queries.workbench.label")}
        text={draft.text}
        onText={bench.setText}
        onRun={bench.start}
        onFormat={bench.format}
        onChecked={bench.setChecked}
        vocabulary={vocabulary}
      />
      <Findings bench={bench} />
      {children}
      {draft.parameters.length > 0 && (
        <div className="query-form">
          <QueryFields query={draft} values={bench.values} onValues={bench.setValues} />
        </div>
      )}
      <RunBar draft={draft} bench={bench} actions={actions} />
      {run.problem && <Problem problem={run.problem} />}
      {run.isStopped && <p className="second">{say("queries.workbench.stopped")}</p>}
      {run.answer && (
        <AnswerTable
          answer={run.answer}
          title={draft.title || say("queries.cypherPane.title")}
          exporting={null}
          keeping={draft.parameters.length === 0 ? { text: draft.text, title: draft.title } : null}
        />
      )}
    </div>
  );
}

/** What the server finds in the text: what is wrong, or what it does; parameters that nobody declared. */
function Findings({ bench: { checked, undeclared, declare } }: { readonly bench: WorkbenchState }) {
  if (!checked) return null;
  const { refusal, does } = checked;
  return (
    <div className="stack" aria-live="polite" style={{ gap: 6 }}>
      {refusal ? (
        <p className="warn" data-testid="cypher-refusal">
          {refusalSaid(refusal)}
        </p>
      ) : (
        <p className="second small" data-testid="cypher-does">
          {does.map(textOf).join(" ")}
        </p>
      )}
      {undeclared.map((name) => (
        <Note key={name} tone="plain">
          {say("queries.workbench.undeclared", { name: `$${name}` })}{" "}
          <Button onPress={() => declare(name)} testId={`declare-${name}`}>
            {say("queries.workbench.declare", { name: `$${name}` })}
          </Button>
        </Note>
      ))}
    </div>
  );
}

function RunBar({
  draft,
  bench,
  actions,
}: {
  readonly draft: Draft;
  readonly bench: WorkbenchState;
  readonly actions: ReactNode;
}) {
  const { run, missing } = bench;
  return (
    <div className="row wrap">
      {run.isRunning ? (
        <Button kind="main" onPress={run.stop} testId="cypher-stop">
          <Square {...icon} />
          {say("queries.workbench.stop")}
        </Button>
      ) : (
        <Button kind="main" isDisabled={!bench.canRun} onPress={bench.start} testId="cypher-run">
          <Play {...icon} />
          {say("queries.queryPane.run")}
        </Button>
      )}
      {actions}
      <Button onPress={bench.format} isDisabled={draft.text.trim() === ""} testId="cypher-format">
        <AlignLeft {...icon} />
        {say("queries.workbench.format")}
      </Button>
      <HistoryMenu onText={bench.setText} />
      <span className="third small">
        {missing.length > 0
          ? say("queries.queryPane.needs", {
              missing: missing.map(({ label }) => label.toLowerCase()).join(", "),
            })
          : say("queries.workbench.limits")}
      </span>
    </div>
  );
}

/** Texts that were run in this browser, to be gone on with. */
function HistoryMenu({ onText }: { readonly onText: (text: string) => void }) {
  const texts = ranBefore();
  const choices: readonly MenuChoice[] = texts.map((text, at) => ({
    id: `ran-${at}`,
    label: text.replace(/\s+/g, " ").slice(0, 90),
    onChoose: () => onText(text),
  }));
  const forget = {
    id: "forget",
    label: say("queries.workbench.forgetHistory"),
    onChoose: forgetRuns,
  };
  return (
    <MenuButton
      label={say("queries.workbench.ranBefore")}
      testId="cypher-history-menu"
      choices={[...choices, forget]}
      button={
        <Button testId="cypher-history" isDisabled={texts.length === 0}>
          <History {...icon} />
          {say("queries.workbench.history")}
        </Button>
      }
    />
  );
}

import { Network, Undo2 } from "lucide-react";
import { useState } from "react";
import { go } from "../../address/index.ts";
import {
  ask,
  EntitiesByIdsDocument,
  type FigureFragment,
  type RunFragment,
} from "../../api/index.ts";
import { Button, Note, Problem, Waiting, notify } from "../../design/index.ts";
import { duration, wordOf, number, say, textOf } from "../../wording/index.ts";
import { drawOnChart, newChart } from "../drawing/index.ts";
import { Rejects } from "./Rejects.tsx";
import type { Started } from "./import-draft.ts";
import { undoImport, useImportRun } from "./useRun.ts";

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt className="second">{name}</dt>
      <dd className="fact-value">{value}</dd>
    </div>
  );
}

const MOST = 60;

/**
 * What the first rows stated that was not held before, and what was held that it joins; where all
 * was held, all of it.
 */
function newInSample({ sample, sampleLinks }: Started): readonly string[] {
  const fresh = new Set(sample.filter(({ held }) => !held).map(({ id }) => id));
  if (fresh.size === 0) return sample.map(({ id }) => id).slice(0, MOST);
  const joined = sampleLinks.flatMap(({ source, target }) =>
    fresh.has(source) !== fresh.has(target) ? [fresh.has(source) ? target : source] : [],
  );
  return [...new Set([...joined.slice(0, MOST / 3), ...fresh])].slice(0, MOST);
}

async function openNew(run: RunFragment, started: Started): Promise<void> {
  const { data, problem } = await ask(EntitiesByIdsDocument, { ids: newInSample(started) });
  if (problem) return notify(`${problem.message} ${problem.advice}`);
  const held = data.entities.filter((entity): entity is FigureFragment => entity !== null);
  if (held.length === 0)
    return notify(
      say("sources.importRun.lookUpAValue", { title: run.title, entities: run.entities }),
    );
  await newChart(run.title);
  go({ view: "chart" });
  await drawOnChart(held, {
    why: say("sources.importRun.open", { title: run.title }),
    select: [],
    chosenBy: say("sources.importRun.fromTheFirstRows", { title: run.title }),
  });
}

function RunHead({
  run,
  state,
  cancel,
}: {
  readonly run: RunFragment;
  readonly state: string;
  readonly cancel: (() => void) | null;
}) {
  return (
    <div className="row wrap">
      <h1 className="title grow">
        <bdi>{run.title}</bdi> · <span data-testid="import-state">{wordOf("import", state)}</span>
      </h1>
      {cancel && (
        <Button onPress={cancel} testId="import-cancel">
          {say("common.cancel")}
        </Button>
      )}
    </div>
  );
}

function Progress({ share }: { readonly share: number }) {
  return (
    <div
      className="progress"
      role="progressbar"
      aria-label={say("sources.importRun.rowsRead")}
      aria-valuenow={Math.round(share * 100)}
      aria-valuemin={0}
      aria-valuemax={100}
    >
      <i style={{ width: `${share * 100}%` }} />
    </div>
  );
}

function RunFacts({ run, isOver }: { readonly run: RunFragment; readonly isOver: boolean }) {
  const ofAll =
    run.rowsTotal && !isOver ? say("sources.importRun.of", { rowsTotal: run.rowsTotal }) : "";
  return (
    <dl className="run-facts">
      <Figure name={say("sources.importRun.rowsRead")} value={number(run.rows) + ofAll} />
      {run.state === "running" && (
        <Figure name={say("sources.importRun.rowsASecond")} value={number(run.rowsPerSecond)} />
      )}
      {run.state === "running" && (
        <Figure
          name={say("sources.importRun.timeLeft")}
          value={
            run.secondsLeft === null
              ? say("sources.importRun.notKnownYet")
              : duration(run.secondsLeft)
          }
        />
      )}
      {isOver && <Figure name={say("sources.importRun.sourceRows")} value={number(run.records)} />}
      {isOver && <Figure name={say("sources.entities")} value={number(run.entities)} />}
      {isOver && <Figure name={say("common.links")} value={number(run.links)} />}
      <Figure name={say("common.rejects")} value={number(run.rejects)} />
      {run.unrecognised > 0 && (
        <Figure
          name={say("sources.importRun.unrecognisedValues")}
          value={number(run.unrecognised)}
        />
      )}
    </dl>
  );
}

function RunNotes({ run }: { readonly run: RunFragment }) {
  return (
    <>
      {run.problem && (
        <Note
          {...(run.state === "failed" ? { title: say("sources.importRun.itFailed") } : {})}
          tone={run.state === "cancelled" ? "plain" : "warning"}
        >
          {textOf(run.problem)}
        </Note>
      )}
      {run.warnings.map(textOf).map((warning) => (
        <Note key={warning} tone="plain">
          {warning}
        </Note>
      ))}
      {run.rejectSamples.length > 0 && (
        <div>
          <h2 className="head">
            {say("sources.importRun.rejectsTheFirstOf", { rejects: run.rejects })}
          </h2>
          <Rejects rejects={run.rejectSamples} />
        </div>
      )}
    </>
  );
}

function AfterRun({
  run,
  started,
  onAnother,
  isUndone,
  setUndone,
}: {
  readonly run: RunFragment;
  readonly started: Started;
  readonly onAnother: () => void;
  readonly isUndone: boolean;
  readonly setUndone: (isUndone: boolean) => void;
}) {
  return (
    <div className="row wrap">
      {run.state === "done" && !isUndone && (
        <Button kind="main" testId="import-open-chart" onPress={() => void openNew(run, started)}>
          <Network size={15} strokeWidth={1.75} />
          {say("sources.importRun.openChartOfWhat")}
        </Button>
      )}
      <Button onPress={onAnother}>{say("sources.importRun.importAnother")}</Button>
      <Button onPress={() => go({ view: "sources" })}>{say("common.allSources")}</Button>
      {run.canUndo && !isUndone && (
        <Button
          testId="import-undo"
          onPress={() => void undoImport(run.id).then((undone) => setUndone(undone !== null))}
        >
          <Undo2 size={15} strokeWidth={1.75} />
          {say("sources.importRun.undoThisImport")}
        </Button>
      )}
    </div>
  );
}

/** An import while it runs and when it is done. */
export function ImportRun({ started, onAnother }: RunProps) {
  const { run, problem, isOver, cancel } = useImportRun(started.id);
  const [isUndone, setUndone] = useState(false);
  if (problem) return <Problem problem={problem} />;
  if (!run) return <Waiting what={say("sources.importRun.howFarItIs")} />;
  const state = isUndone ? "undone" : run.state;
  return (
    <section className="panel stack import-run" data-testid="import-run" aria-live="polite">
      <RunHead run={run} state={state} cancel={isOver ? null : cancel} />
      {!isOver && <Progress share={shareOf(run)} />}
      <RunFacts run={run} isOver={isOver} />
      <RunNotes run={run} />
      {isOver && (
        <AfterRun
          run={run}
          started={started}
          onAnother={onAnother}
          isUndone={isUndone}
          setUndone={setUndone}
        />
      )}
    </section>
  );
}

interface RunProps {
  readonly started: Started;
  readonly onAnother: () => void;
}

/** A little where the rows are not counted yet, so that the bar is seen. */
const UNKNOWN_SHARE = 0.05;
const shareOf = ({ rows, rowsTotal }: RunFragment) =>
  rowsTotal ? Math.min(1, rows / rowsTotal) : UNKNOWN_SHARE;

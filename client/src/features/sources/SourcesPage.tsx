import { Trash2, Undo2, Upload } from "lucide-react";
import { useState } from "react";
import { go } from "../../address/index.ts";
import {
  ask,
  connection,
  ImportsDocument,
  RemoveSourceDocument,
  SourcesDocument,
  useOperation,
  type HeldFragment,
  type RunFragment,
} from "../../api/index.ts";
import {
  Button,
  Dialog,
  EmptyState,
  IconButton,
  Problem,
  Waiting,
  notify,
} from "../../design/index.ts";
import { day, gradeWords, importStates, moment, number, plural } from "../../wording/index.ts";
import { Rejects } from "./Rejects.tsx";
import { Rereadings } from "./Rereadings.tsx";
import { undoImport } from "./useRun.ts";

/** Sources held and imports made; each can be taken out or undone. */
export function SourcesPage() {
  const sources = useOperation(SourcesDocument, {});
  const imports = useOperation(ImportsDocument, {});
  const [leaving, setLeaving] = useState<HeldFragment | null>(null);
  const [run, setRun] = useState<RunFragment | null>(null);
  return (
    <div className="page" data-testid="sources-view">
      <div className="page-inner stack" style={{ gap: 18 }}>
        <div className="row">
          <h1 className="title grow">Sources</h1>
          <Button kind="main" testId="sources-import" onPress={() => go({ view: "import" })}>
            <Upload size={15} strokeWidth={1.75} />
            Import files
          </Button>
        </div>
        {sources.problem && <Problem problem={sources.problem} again={sources.again} />}
        {!sources.data && !sources.problem && <Waiting what="the sources" />}
        {sources.data && (
          <section className="panel">
            <h2 className="head">Held</h2>
            {sources.data.sources.length === 0 ? (
              <EmptyState title="No source is held yet">
                Import files, or add by hand what you know.
              </EmptyState>
            ) : (
              <div className="wide">
                <table className="table">
                  <thead>
                    <tr>
                      <th>Source</th>
                      <th className="number">Rows</th>
                      <th className="number">Entities</th>
                      <th className="number">Links</th>
                      <th>From</th>
                      <th>To</th>
                      <th>Grade</th>
                      <th>Imported</th>
                      <th>Rejects</th>
                      <th>
                        <span className="unseen">Take out</span>
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {sources.data.sources.map((source) => (
                      <tr key={source.id} data-testid={`source-${source.id}`}>
                        <td>
                          <bdi className="strong">{source.title}</bdi>{" "}
                          <span className="third mono">{source.id}</span>
                          {source.demo && <span className="third small"> fictional</span>}
                        </td>
                        <td className="number">{number(source.records)}</td>
                        <td className="number">{number(source.entities)}</td>
                        <td className="number">{number(source.links)}</td>
                        <td className="second">
                          {day(source.from) ?? <span className="third">no times</span>}
                        </td>
                        <td className="second">{day(source.to)}</td>
                        <td>
                          {source.reliability && (
                            <span className="pill" title={gradeWords[source.reliability] ?? ""}>
                              {source.reliability}
                            </span>
                          )}
                        </td>
                        <td className="second">{day(source.importedAt)}</td>
                        <td className="warn">{source.rejects > 0 && number(source.rejects)}</td>
                        <td>
                          <IconButton
                            size="small"
                            side="left"
                            label={`Take ${source.title} out`}
                            onPress={() => setLeaving(source)}
                          >
                            <Trash2 size={15} strokeWidth={1.75} />
                          </IconButton>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
          </section>
        )}
        <Rereadings />
        {imports.data && imports.data.imports.length > 0 && (
          <section className="panel">
            <h2 className="head">Imports, latest first</h2>
            <div className="wide">
              <table className="table">
                <thead>
                  <tr>
                    <th>Source</th>
                    <th>State</th>
                    <th>Began</th>
                    <th className="number">Rows</th>
                    <th className="number">Rejects</th>
                    <th>
                      <span className="unseen">What can be done</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {imports.data.imports.map((one) => (
                    <tr key={one.id}>
                      <td>
                        <button type="button" className="plain-button" onClick={() => setRun(one)}>
                          <bdi className="hover-line">{one.title}</bdi>
                        </button>
                      </td>
                      <td className={one.state === "failed" ? "warn" : "second"}>
                        {importStates[one.state] ?? one.state}
                      </td>
                      <td className="second">{moment(one.startedAt)}</td>
                      <td className="number">{number(one.rows)}</td>
                      <td className="number">
                        {one.rejects > 0 ? (
                          <button
                            type="button"
                            className="link-button warn"
                            onClick={() => setRun(one)}
                          >
                            {number(one.rejects)}
                          </button>
                        ) : (
                          "0"
                        )}
                      </td>
                      <td style={{ textAlign: "right" }}>
                        {one.canUndo && (
                          <Button onPress={() => void undoImport(one.id)}>
                            <Undo2 size={14} strokeWidth={1.75} />
                            Undo
                          </Button>
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        )}
      </div>
      {leaving && <RemoveDialog source={leaving} onClose={() => setLeaving(null)} />}
      {run && (
        <Dialog title={`Import of ${run.title}`} isOpen onClose={() => setRun(null)} width={640}>
          <p className="second">
            {importStates[run.state] ?? run.state}, {moment(run.startedAt)}.{" "}
            {plural(run.rows, "row")} read, {plural(run.rejects, "reject")},{" "}
            {plural(run.unrecognised, "unrecognised value")}.
          </p>
          {run.problem && <p className="warn">{run.problem}</p>}
          {run.warnings.map((warning) => (
            <p key={warning} className="second">
              {warning}
            </p>
          ))}
          {run.rejectSamples.length > 0 && <Rejects rejects={run.rejectSamples} />}
        </Dialog>
      )}
    </div>
  );
}

function RemoveDialog({
  source,
  onClose,
}: {
  readonly source: HeldFragment;
  readonly onClose: () => void;
}) {
  const [isBusy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    const { data, problem } = await ask(RemoveSourceDocument, { dataset: source.id });
    onClose();
    if (problem) return notify(`${problem.message} ${problem.advice}`);
    notify(
      data.removeSource.ok
        ? `${source.title} is taken out.`
        : data.removeSource.errors.map(({ message }) => message).join(" "),
    );
    connection.getState().changed();
  };
  return (
    <Dialog
      title={`Take ${source.title} out?`}
      isOpen
      onClose={onClose}
      role="alertdialog"
      testId="remove-dialog"
    >
      <p>
        {plural(source.records, "source row")} go, and with them {plural(source.links, "link")} and
        those of {plural(source.entities, "entity", "entities")} that no other source states. To
        have it back, import its files again.
      </p>
      <div className="dialog-foot">
        <Button onPress={onClose}>Keep it</Button>
        <Button
          kind="main"
          isDisabled={isBusy}
          onPress={() => void remove()}
          testId="remove-confirm"
        >
          {isBusy ? "Taking it out …" : "Take it out"}
        </Button>
      </div>
    </Dialog>
  );
}

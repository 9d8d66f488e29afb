import { Undo2 } from "lucide-react";
import { type RunFragment } from "../../api/index.ts";
import { Button, Dialog } from "../../design/index.ts";
import { importStates, moment, number, plural } from "../../wording/index.ts";
import { Rejects } from "./Rejects.tsx";
import { undoImport } from "./useRun.ts";

export function Imports({
  imports,
  setRun,
}: {
  readonly imports: readonly RunFragment[];
  readonly setRun: (run: RunFragment) => void;
}) {
  return (
    <section className="panel">
      <h2 className="head">Imports, latest first</h2>
      <div className="wide">
        <table className="table">
          <ImportHeads />
          <tbody>
            {imports.map((one) => (
              <ImportRow key={one.id} one={one} onOpen={() => setRun(one)} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function ImportHeads() {
  return (
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
  );
}

function ImportRow({ one, onOpen }: { readonly one: RunFragment; readonly onOpen: () => void }) {
  return (
    <tr>
      <td>
        <button type="button" className="plain-button" onClick={onOpen}>
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
          <button type="button" className="link-button warn" onClick={onOpen}>
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
  );
}

export function RunDialog({
  run,
  onClose,
}: {
  readonly run: RunFragment;
  readonly onClose: () => void;
}) {
  return (
    <Dialog title={`Import of ${run.title}`} isOpen onClose={onClose} width={640}>
      <p className="second">
        {importStates[run.state] ?? run.state}, {moment(run.startedAt)}. {plural(run.rows, "row")}{" "}
        read, {plural(run.rejects, "reject")}, {plural(run.unrecognised, "unrecognised value")}.
      </p>
      {run.problem && <p className="warn">{run.problem}</p>}
      {run.warnings.map((warning) => (
        <p key={warning} className="second">
          {warning}
        </p>
      ))}
      {run.rejectSamples.length > 0 && <Rejects rejects={run.rejectSamples} />}
    </Dialog>
  );
}

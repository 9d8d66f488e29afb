import { Undo2 } from "lucide-react";
import { type RunFragment } from "../../api/index.ts";
import { Button, Dialog } from "../../design/index.ts";
import { wordOf, moment, number, say, textOf } from "../../wording/index.ts";
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
      <h2 className="head">{say("sources.pastImports.importsLatestFirst")}</h2>
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
        <th>{say("common.source")}</th>
        <th>{say("sources.pastImports.state")}</th>
        <th>{say("sources.pastImports.began")}</th>
        <th className="number">{say("common.rows")}</th>
        <th className="number">{say("common.rejects")}</th>
        <th>
          <span className="unseen">{say("common.whatCanBeDone")}</span>
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
      <td className={one.state === "failed" ? "warn" : "second"}>{wordOf("import", one.state)}</td>
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
            {say("common.undo")}
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
    <Dialog
      title={say("sources.pastImports.importOf", { title: run.title })}
      isOpen
      onClose={onClose}
      width={640}
    >
      <p className="second">
        {wordOf("import", run.state)}
        {say("sources.pastImports.rowReadRejectUnrecognised", {
          startedAt: moment(run.startedAt),
          rows: run.rows,
          rejects: run.rejects,
          unrecognised: run.unrecognised,
        })}
      </p>
      {run.problem && <p className="warn">{textOf(run.problem)}</p>}
      {run.warnings.map(textOf).map((warning) => (
        <p key={warning} className="second">
          {warning}
        </p>
      ))}
      {run.rejectSamples.length > 0 && <Rejects rejects={run.rejectSamples} />}
    </Dialog>
  );
}

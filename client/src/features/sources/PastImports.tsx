import { Undo2 } from "lucide-react";
import { type RunFragment } from "../../api/index.ts";
import { Button, Dialog } from "../../design/index.ts";
import { decimal, wordOf, moment, number, say, textOf } from "../../wording/index.ts";
import { Rejects } from "./Rejects.tsx";
import { useWatched } from "./useWatched.ts";
import { cancelImport, isUnderWay, undoImport } from "./useRun.ts";

export function Imports({
  imports,
  setRun,
  again,
}: {
  readonly imports: readonly RunFragment[];
  readonly setRun: (run: RunFragment) => void;
  /** Asks for the imports anew. */
  readonly again: () => void;
}) {
  useWatched(
    imports.some((one) => isUnderWay(one) || isToBeTakenOut(one)),
    again,
  );
  return (
    <section className="panel">
      <h2 className="head">{say("sources.pastImports.importsLatestFirst")}</h2>
      <div className="wide">
        <table className="table">
          <ImportHeads />
          <tbody>
            {imports.map((one) => (
              <ImportRow key={one.id} one={one} onOpen={() => setRun(one)} again={again} />
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

/** Cancelled while the store was away: what it stated is still there. */
const isToBeTakenOut = ({ state, problem }: RunFragment) =>
  state === "cancelled" && problem !== null;

const needsLook = ({ state }: RunFragment) => state === "failed" || state === "waiting";

function ImportRow({
  one,
  onOpen,
  again,
}: {
  readonly one: RunFragment;
  readonly onOpen: () => void;
  readonly again: () => void;
}) {
  return (
    <tr>
      <td>
        <button type="button" className="plain-button" onClick={onOpen}>
          <bdi className="hover-line">{one.title}</bdi>
        </button>
        {one.adds && <span className="third small"> {say("sources.pastImports.rowsAdded")}</span>}
      </td>
      <td className={needsLook(one) ? "warn" : "second"}>{wordOf("import", one.state)}</td>
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
        <ImportSteps one={one} again={again} />
      </td>
    </tr>
  );
}

/** What can be done with an import. */
function ImportSteps({ one, again }: { readonly one: RunFragment; readonly again: () => void }) {
  return (
    <>
      {isUnderWay(one) && (
        <Button
          testId={`cancel-${one.dataset}`}
          onPress={() => void cancelImport(one.id).then(again)}
        >
          {say("common.cancel")}
        </Button>
      )}
      {one.canUndo && (
        <Button onPress={() => void undoImport(one.id)}>
          <Undo2 size={14} strokeWidth={1.75} />
          {say("common.undo")}
        </Button>
      )}
    </>
  );
}

/** How many rows of an arrival were new, and how soon they could be found. */
function AddedRows({ run }: { readonly run: RunFragment }) {
  const { added, again, secondsToVisible: seconds } = run;
  return (
    <p className="second">
      {say("sources.pastImports.newAndHeld", {
        added: added ?? 0,
        again: again ?? 0,
        found: seconds === null ? "no" : "yes",
        seconds: decimal(seconds ?? 0),
      })}
    </p>
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
      {run.adds && <AddedRows run={run} />}
      {run.problem && <p className={needsLook(run) ? "warn" : "second"}>{textOf(run.problem)}</p>}
      {run.warnings.map(textOf).map((warning) => (
        <p key={warning} className="second">
          {warning}
        </p>
      ))}
      {run.rejectSamples.length > 0 && <Rejects rejects={run.rejectSamples} />}
    </Dialog>
  );
}

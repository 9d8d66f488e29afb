import { useStore } from "zustand";
import type { CitedFragment } from "../../api/index.ts";
import { Drawer } from "../../design/index.ts";
import { moment } from "../../wording/index.ts";
import { stretchesOf } from "./marked.ts";
import { closeRow, rowLaidOpen } from "./openRow.ts";
import { Marked } from "./RowLine.tsx";

/** A source row as it was received: its columns with what is cited marked, the row verbatim, and its hash. */
export function RowDrawer() {
  const citation = useStore(rowLaidOpen, (state) => state.citation);
  return (
    <Drawer title="Source row" isOpen={citation !== null} onClose={closeRow} testId="row-drawer">
      {citation && <LaidOpen citation={citation} />}
    </Drawer>
  );
}

function RowFacts({ citation }: { readonly citation: CitedFragment }) {
  return (
    <dl className="facts">
      <dt>Source</dt>
      <dd>
        <bdi>{citation.record.datasetTitle}</bdi>
      </dd>
      <dt>File</dt>
      <dd>
        <bdi>{citation.record.file}</bdi>, {citation.record.position.includes("!") ? "" : "line "}
        {citation.record.position}
      </dd>
      <dt>Row</dt>
      <dd>
        <bdi>{citation.record.name}</bdi>
      </dd>
      <dt>Held at</dt>
      <dd>{moment(citation.observedAt) ?? <span className="third">the row does not say</span>}</dd>
      <dt>Received</dt>
      <dd>{moment(citation.record.receivedAt)}</dd>
      <dt>SHA-256</dt>
      <dd className="mono" style={{ overflowWrap: "anywhere" }} data-testid="row-hash">
        {citation.record.sha256}
      </dd>
    </dl>
  );
}

function Cells({ citation }: { readonly citation: CitedFragment }) {
  return (
    <dl className="facts cells">
      {citation.record.cells.map(({ column, text }) => (
        <div key={column} className="fact">
          <dt>
            <bdi>{column}</bdi>
          </dt>
          <dd>
            {text === "" ? (
              <span className="third">empty</span>
            ) : (
              <Marked stretches={stretchesOf(citation, column, text)} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function LaidOpen({ citation }: { readonly citation: CitedFragment }) {
  return (
    <>
      <RowFacts citation={citation} />
      <h3 className="head">Columns</h3>
      <Cells citation={citation} />
      <h3 className="head">As received</h3>
      <pre className="verbatim" tabIndex={0} data-testid="row-raw">
        <bdi>{citation.record.raw}</bdi>
      </pre>
    </>
  );
}

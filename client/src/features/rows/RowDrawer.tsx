import { FolderPlus } from "lucide-react";
import { useStore } from "zustand";
import { addToCase } from "../../address/index.ts";
import type { CitedFragment } from "../../api/index.ts";
import { Button, chooseZone, Drawer, Select, useZone } from "../../design/index.ts";
import { moment, say, statedTime, zoneChoices, zoneName } from "../../wording/index.ts";
import { stretchesOf } from "./marked.ts";
import { closeRow, rowLaidOpen } from "./openRow.ts";
import { Marked } from "./RowLine.tsx";
import { RowNotes } from "./RowNotes.tsx";

/** A source row as it was received: its columns with what is cited marked, the row verbatim, and its hash. */
export function RowDrawer() {
  const citation = useStore(rowLaidOpen, (state) => state.citation);
  return (
    <Drawer
      title={say("rows.rowDrawer.sourceRow")}
      isOpen={citation !== null}
      onClose={closeRow}
      testId="row-drawer"
    >
      {citation && <LaidOpen citation={citation} />}
    </Drawer>
  );
}

/** One choice for all times: each in its source's zone, or all in one. */
function ZoneChoice() {
  const zone = useZone();
  return (
    <>
      <dt>{say("rows.rowDrawer.showTimesIn")}</dt>
      <dd>
        <Select
          label={say("rows.rowDrawer.showTimesIn")}
          testId="zone"
          value={zone}
          onChange={chooseZone}
          options={zoneChoices.map((one) => [
            one,
            one === "" ? say("rows.rowDrawer.eachSourceZone") : zoneName(one),
          ])}
        />
      </dd>
    </>
  );
}

function RowFacts({ citation }: { readonly citation: CitedFragment }) {
  const zone = useZone();
  return (
    <dl className="facts">
      <dt>{say("common.source")}</dt>
      <dd>
        <bdi>{citation.record.datasetTitle}</bdi>
      </dd>
      <dt>{say("rows.rowDrawer.file")}</dt>
      <dd>
        <bdi>{citation.record.file}</bdi>,{" "}
        {citation.record.position.includes("!") ? "" : say("rows.rowDrawer.line")}
        {citation.record.position}
      </dd>
      <dt>{say("rows.rowDrawer.row")}</dt>
      <dd>
        <bdi>{citation.record.name}</bdi>
      </dd>
      <dt>{say("rows.rowDrawer.heldAt")}</dt>
      <dd>
        {citation.observedAt === null ? (
          <span className="third">{say("rows.rowDrawer.theRowDoesNot")}</span>
        ) : (
          statedTime(citation.observedAt, citation.record.timezone, zone)
        )}
      </dd>
      <ZoneChoice />
      <dt>{say("rows.rowDrawer.received")}</dt>
      <dd>{moment(citation.record.receivedAt)}</dd>
      <dt>{say("rows.rowDrawer.sha256")}</dt>
      <dd className="mono" style={{ overflowWrap: "anywhere" }} data-testid="row-hash">
        {citation.record.sha256}
      </dd>
    </dl>
  );
}

function Cells({ citation }: { readonly citation: CitedFragment }) {
  return (
    <dl className="facts cells">
      {citation.record.cells.map(({ column, text }, at) => (
        <div key={`${at} ${column}`} className="fact">
          <dt>
            <bdi>{column}</bdi>
          </dt>
          <dd>
            {text === "" ? (
              <span className="third">{say("rows.rowDrawer.empty")}</span>
            ) : (
              <Marked stretches={stretchesOf(citation, column, text)} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The dialog opens in the drawer's place: the row stays what it is about. */
function IntoCase({ citation: { record } }: { readonly citation: CitedFragment }) {
  const put = () => {
    closeRow();
    addToCase({ members: [{ record: record.id }], title: `${record.file}, ${record.name}` });
  };
  return (
    <div>
      <Button onPress={put} testId="row-case">
        <FolderPlus size={15} strokeWidth={1.75} />
        {say("cases.addToCase")}
      </Button>
    </div>
  );
}

function LaidOpen({ citation }: { readonly citation: CitedFragment }) {
  return (
    <>
      <RowFacts citation={citation} />
      <IntoCase citation={citation} />
      <RowNotes key={citation.record.id} record={citation.record.id} />
      <h3 className="head">{say("common.columns")}</h3>
      <Cells citation={citation} />
      <h3 className="head">{say("rows.rowDrawer.asReceived")}</h3>
      <pre className="verbatim" tabIndex={0} data-testid="row-raw">
        <bdi>{citation.record.raw}</bdi>
      </pre>
    </>
  );
}

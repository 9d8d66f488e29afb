import { Fingerprint } from "lucide-react";
import type { CitedFragment } from "../../api/index.ts";
import { shortHash, Say, say, statedTime } from "../../wording/index.ts";
import { useZone } from "../../design/index.ts";
import { excerptOf, type Stretch } from "./marked.ts";
import { openRow } from "./openRow.ts";
import { signed } from "./RowNotes.tsx";

export const Marked = ({ stretches }: { readonly stretches: readonly Stretch[] }) => (
  <bdi>
    {stretches.map(({ text, isMarked }, at) =>
      isMarked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
    )}
  </bdi>
);

/** One source row as a line: where it stands, what it says with the words marked; pressing it lays it open. */
export function RowLine({ citation }: { readonly citation: CitedFragment }) {
  const { record, observedAt } = citation;
  const zone = useZone();
  return (
    <button
      type="button"
      className="row-line"
      onClick={() => openRow(citation)}
      data-testid="source-row"
    >
      <span className="row third">
        <span className="grow cut">
          <Say
            it="common.row"
            datasetTitle={<bdi>{record.datasetTitle}</bdi>}
            name={<bdi>{record.name}</bdi>}
          />
          {observedAt && ` · ${statedTime(observedAt, record.timezone, zone)}`}
        </span>
        <span
          className="row mono"
          style={{ gap: 5 }}
          title={say("common.sha256", { sha256: record.sha256 })}
        >
          <Fingerprint size={14} strokeWidth={1.5} aria-hidden="true" />
          {shortHash(record.sha256)}
        </span>
      </span>
      <span className="row-quote">
        “<Marked stretches={excerptOf(citation)} />”
      </span>
      <NotesOf citation={citation} />
    </button>
  );
}

/** The notes on a row, as they stand beside it. */
export function NotesOf({ citation }: { readonly citation: CitedFragment }) {
  return citation.record.notes.map((note) => (
    <span key={note.id} className="row-note" data-testid="noted">
      <bdi className="row-note-text">{note.text}</bdi>{" "}
      <span className="third">{say("rows.rowNotes.signed", signed(note))}</span>
    </span>
  ));
}

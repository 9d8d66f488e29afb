import type { CitedFragment } from "../../api/index.ts";
import { moment, Say, say } from "../../wording/index.ts";
import { excerptOf, Marked, NotesOf, openRow } from "../rows/index.ts";

/**
 * One source row as evidence: where it stands, what it says with the words marked, and its whole
 * hash, so that a print can be checked.
 */
export function WhyRow({ citation }: { readonly citation: CitedFragment }) {
  const { record, observedAt } = citation;
  return (
    <li className="why-row">
      <button
        type="button"
        className="plain-button why-quote"
        data-testid="why-page-row"
        onClick={() => openRow(citation)}
      >
        “<Marked stretches={excerptOf(citation)} />”
      </button>
      <NotesOf citation={citation} />
      <p className="second small">
        <Say
          it="explain.whyRow.row"
          datasetTitle={<bdi>{record.datasetTitle}</bdi>}
          file={<bdi>{record.file}</bdi>}
          is={String(Boolean(record.position.includes("!")))}
          position={record.position}
          name={<bdi>{record.name}</bdi>}
        />
        {observedAt && say("explain.whyRow.heldAt", { observedAt: moment(observedAt) })}{" "}
        {say("explain.whyRow.received", { receivedAt: moment(record.receivedAt) })}
      </p>
      <p className="third small mono why-hash">{say("common.sha256", { sha256: record.sha256 })}</p>
    </li>
  );
}

import type { CitedFragment } from "../../api/index.ts";
import { moment } from "../../wording/index.ts";
import { excerptOf, Marked, openRow } from "../rows/index.ts";

/** One source row as evidence: where it stands, what it says with the words marked, and its whole hash, so that a print can be checked. */
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
      <p className="second small">
        <bdi>{record.datasetTitle}</bdi> · <bdi>{record.file}</bdi>,{" "}
        {record.position.includes("!") ? "" : "line "}
        {record.position} · row <bdi>{record.name}</bdi>
        {observedAt && ` · held at ${moment(observedAt)}`} · received {moment(record.receivedAt)}
      </p>
      <p className="third small mono why-hash">SHA-256 {record.sha256}</p>
    </li>
  );
}

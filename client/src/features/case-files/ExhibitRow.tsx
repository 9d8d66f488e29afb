import {
  FileText,
  Image as Picture,
  ListOrdered,
  Network,
  Rows3,
  Spline,
  TriangleAlert,
  X,
} from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "../../design/index.ts";
import { moment, say, textOf } from "../../wording/index.ts";
import { KindMark } from "../entities/index.ts";
import { openExhibit } from "./open-exhibit.ts";
import { RunAgain } from "./RunAgain.tsx";
import type { Exhibit } from "./useCase.ts";

const icon = { size: 17, strokeWidth: 1.75 } as const;

interface ExhibitRowProps {
  readonly caseId: string;
  readonly exhibit: Exhibit;
  readonly onTakeOut: () => void;
}

/** An exhibit: its number, what it is, who put it in, when and why, and what is different since. */
export function ExhibitRow({ caseId, exhibit, onTakeOut }: ExhibitRowProps) {
  const { number, title, added, takenOut, changes, brings } = exhibit;
  return (
    <li className="exhibit" data-testid="exhibit" data-gone={takenOut !== null || undefined}>
      <span className="exhibit-number mono">{number}</span>
      <span className="exhibit-mark">{markOf(exhibit)}</span>
      <div className="grow exhibit-text">
        <Title caseId={caseId} exhibit={exhibit} title={title} />
        {brings > 0 && (exhibit.chart || exhibit.query) && (
          <span className="third small"> · {say("cases.brings", { count: brings })}</span>
        )}
        <Signed text={added.why} act={added} />
        {takenOut && (
          <Signed text={say("cases.takenOutBecause", { why: takenOut.why })} act={takenOut} />
        )}
        {changes.map((change) => (
          <Changed key={change.key} change={change} />
        ))}
        {exhibit.query && <RunAgain caseId={caseId} exhibit={exhibit} />}
      </div>
      {takenOut === null && (
        <IconButton
          size="small"
          side="left"
          label={say("cases.takeOut.one", { number })}
          onPress={onTakeOut}
        >
          <X size={14} />
        </IconButton>
      )}
    </li>
  );
}

interface SignedProps {
  readonly text: string;
  readonly act: Exhibit["added"];
}

function Signed({ text, act: { by, at } }: SignedProps) {
  return (
    <div className="second small">
      <bdi>{text}</bdi>
      <span className="third"> · {say("cases.signed", { by, at: moment(at) })}</span>
    </div>
  );
}

function Changed({ change }: { readonly change: Exhibit["changes"][number] }) {
  return (
    <div className="warn small row exhibit-change" data-testid="exhibit-change">
      <TriangleAlert size={13} strokeWidth={1.75} />
      <span>{textOf(change)}</span>
    </div>
  );
}

interface TitleProps {
  readonly caseId: string;
  readonly exhibit: Exhibit;
  readonly title: string;
}

function Title({ caseId, exhibit, title }: TitleProps) {
  const { document } = exhibit;
  if (document)
    return (
      <a className="strong" href={`/documents/${caseId}/${document.sha256}`} download>
        <bdi>{title}</bdi>
      </a>
    );
  const open = openExhibit(exhibit);
  return open === null ? (
    <bdi className="strong">{title}</bdi>
  ) : (
    <button type="button" className="link-button strong exhibit-title" onClick={open}>
      <bdi>{title}</bdi>
    </button>
  );
}

function markOf({ sort, kind }: Exhibit): ReactNode {
  switch (sort) {
    case "entity":
      return <KindMark kind={kind ?? ""} size={24} />;
    case "link":
      return <Spline {...icon} />;
    case "row":
      return <Rows3 {...icon} />;
    case "document":
      return kind?.startsWith("image/") ? <Picture {...icon} /> : <FileText {...icon} />;
    case "chart":
      return <Network {...icon} />;
    case "query":
      return <ListOrdered {...icon} />;
  }
}

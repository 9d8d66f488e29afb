import { ArrowLeft } from "lucide-react";
import { useState, type ReactNode } from "react";
import { foldsOf, openFolds, runCommand, select, type DrawnEntity } from "../../../chart/index.ts";
import { Button } from "../../../design/index.ts";
import { listed, say } from "../../../wording/index.ts";
import { KindMark, Label } from "../../entities/index.ts";
import { useBehind, type Behind } from "./useBehind.ts";
import { useDrawn } from "../useDrawing.ts";
import { SidePanel } from "./SidePanel.tsx";

const FIRST = 30;

/** A line at a figure that stands for several: each link that it stands for opens its rows, and the way back. */
export function FoldedLine({
  lineId,
  draw,
}: {
  readonly lineId: string;
  readonly draw: (lineId: string, back: ReactNode) => ReactNode;
}) {
  const figures = foldsOf(useDrawn()).filter(({ id }) => lineId.split("\n").includes(id));
  const behind = useBehind(lineId);
  const [open, setOpen] = useState<string | null>(null);
  const [shown, setShown] = useState(FIRST);
  if (figures.length === 0) return null;
  if (open !== null && behind.some(({ id }) => id === open))
    return draw(open, <WayBack count={behind.length} setOpen={setOpen} />);
  return (
    <SidePanel
      testId="details"
      title={say("drawing.foldedLine.linkOfAFigure", { behind: behind.length })}
      onClose={() => select([])}
      sub={say("drawing.foldedLine.theyBelongToThe")}
    >
      <div className="row side-actions">
        <Button
          testId="open-figure"
          onPress={() => runCommand(openFolds, { foldIds: figures.map(({ id }) => id) })}
        >
          {say("drawing.foldedLine.open", { figures: listed(figures.map(({ label }) => label)) })}
        </Button>
      </div>
      <BehindList behind={behind} shown={shown} setOpen={setOpen} />
      {behind.length > shown && (
        <div>
          <Button testId="folded-more" onPress={() => setShown(shown + FIRST * 4)}>
            {say("common.showMore")}
          </Button>
        </div>
      )}
    </SidePanel>
  );
}

const End = ({ entity }: { readonly entity: DrawnEntity }) => (
  <span className="row">
    <KindMark kind={entity.kind} size={20} />
    <span className="cut hover-line">
      <Label text={entity.label} />
    </span>
  </span>
);

function BehindList({
  behind,
  shown,
  setOpen,
}: {
  readonly behind: readonly Behind[];
  readonly shown: number;
  readonly setOpen: (id: string) => void;
}) {
  return (
    <ul className="common-list" data-testid="folded-links">
      {behind.slice(0, shown).map(({ id, ends: [one, other], word }) => (
        <li key={id}>
          <button
            type="button"
            className="plain-button stack"
            style={{ gap: 2, width: "100%" }}
            data-testid="folded-link"
            onClick={() => setOpen(id)}
          >
            <End entity={one} />
            <span className="second small">{word}</span>
            <End entity={other} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function WayBack({
  count,
  setOpen,
}: {
  readonly count: number;
  readonly setOpen: (id: string | null) => void;
}) {
  return (
    <div>
      <Button testId="folded-back" onPress={() => setOpen(null)}>
        <ArrowLeft size={15} strokeWidth={1.75} />
        {say("drawing.foldedLine.allLinkOfThe", { count })}
      </Button>
    </div>
  );
}

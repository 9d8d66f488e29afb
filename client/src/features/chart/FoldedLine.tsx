import { ArrowLeft } from "lucide-react";
import { useState, type ReactNode } from "react";
import { sharedId } from "../../canvas/index.ts";
import {
  foldedDrawing,
  foldsOf,
  linesOf,
  openFolds,
  runCommand,
  select,
  shownEntities,
  type DrawnEntity,
} from "../../chart/index.ts";
import { Button } from "../../design/index.ts";
import { number, plural } from "../../wording/index.ts";
import { KindMark, Label } from "../entities/index.ts";
import { useDrawn } from "./hooks.ts";
import { useMeasuring } from "./measuring.ts";
import { SidePanel } from "./SidePanel.tsx";

interface Behind {
  readonly id: string;
  readonly ends: readonly [DrawnEntity, DrawnEntity];
  readonly word: string;
}

/** The lines that a line at a figure stands for, those of the entities behind it. */
function useBehind(lineId: string): readonly Behind[] {
  const drawn = useDrawn();
  const { joined, leftOut } = useMeasuring((state) => state);
  const lines = linesOf(drawn);
  const folded = foldedDrawing(drawn, {
    entities: shownEntities(drawn),
    lines,
    places: drawn.places,
  });
  const own = new Set(folded.lines.find(({ id }) => id === lineId)?.links);
  const stated = lines
    .filter(({ links: [first] }) => first !== undefined && own.has(first))
    .map((line) => ({
      id: line.id,
      a: line.source,
      b: line.target,
      word: line.count > 1 ? `${line.label} × ${number(line.count)}` : line.label,
    }));
  const pairs = [
    ...new Map(
      [...drawn.shared, ...joined, ...leftOut].map((one) => [sharedId(one), one]),
    ).values(),
  ];
  const shared = pairs
    .filter(
      (one) =>
        sharedId({ ...one, a: folded.figureOf(one.a), b: folded.figureOf(one.b) }) === lineId,
    )
    .map((one) => ({
      id: sharedId(one),
      a: one.a,
      b: one.b,
      word: `shares, weight ${one.weight.toFixed(1)}`,
    }));
  return [...stated, ...shared].flatMap(({ id, a, b, word }) => {
    const [one, other] = [drawn.entities.get(a), drawn.entities.get(b)];
    return one && other ? [{ id, ends: [one, other] as const, word }] : [];
  });
}

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
    return draw(
      open,
      <div>
        <Button testId="folded-back" onPress={() => setOpen(null)}>
          <ArrowLeft size={15} strokeWidth={1.75} />
          All {plural(behind.length, "link")} of the figure
        </Button>
      </div>,
    );
  return (
    <SidePanel
      testId="details"
      title={`${plural(behind.length, "link")} of a figure`}
      onClose={() => select([])}
      sub="They are those of the entities that it stands for. Press one to see its rows."
    >
      <div className="row side-actions">
        <Button
          testId="open-figure"
          onPress={() => runCommand(openFolds, { foldIds: figures.map(({ id }) => id) })}
        >
          Open {figures.map(({ label }) => label).join(" and ")}
        </Button>
      </div>
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
      {behind.length > shown && (
        <div>
          <Button testId="folded-more" onPress={() => setShown(shown + FIRST * 4)}>
            Show more
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

import { runCommand, select, takeOut, type EntityId, type Remains } from "../../../chart/index.ts";
import { Button, Problem, Waiting } from "../../../design/index.ts";
import { number, type Definition, say, textOf } from "../../../wording/index.ts";
import { Card, Letter } from "./Card.tsx";
import { Defined } from "./Defined.tsx";
import { useDrawn } from "../useDrawing.ts";
import { toggleWhatIf } from "./measuring.ts";
import { TriedSets } from "./TriedSets.tsx";
import type { Measures } from "./useMeasures.ts";

const MOST_LISTED = 6;
const labelsOf = (entities: readonly { readonly label: string }[]) =>
  entities.map(({ label }) => label).join(", ");

type Best = NonNullable<Measures["removal"]["data"]>["brokers"]["removal"][number];

/** What would be left without some: taken out in thought alone. */
export function WhatIfCard({ measures }: { readonly measures: Measures }) {
  const { removal, remains, shown } = measures;
  const { hidden } = useDrawn();
  const takenOut = useTakenOut();
  const unseen = takenOut.filter((id) => hidden.has(id)).length;
  const out = takenOut.length - unseen;
  return (
    <Card title={say("drawing.whatIfCard.whatIf")} testId="what-if-card" onClose={toggleWhatIf}>
      <p className="small">{say("drawing.whatIfCard.onlyDrawn", { shown })}</p>
      <p className="second small">{say("drawing.whatIfCard.pressAFigureTo")}</p>
      {unseen > 0 && (
        <p className="second small" data-testid="what-if-unseen">
          {say("drawing.whatIfCard.unseen", { unseen })}
        </p>
      )}
      {remains && out > 0 && (
        <Outcome
          remains={remains}
          definitions={removal.data?.brokers.measures ?? []}
          left={shown - out}
          out={out}
        />
      )}
      {remains?.fallsApart && <PieceList remains={remains} />}
      {takenOut.length > 0 && <PutAllBack />}
      <h3 className="head">{say("word.term.removalSet")}</h3>
      <BestSets removal={removal} />
      <TriedSets />
    </Card>
  );
}

const useTakenOut = (): readonly EntityId[] => [...(useDrawn().whatIf?.takenOut ?? [])];

/** The sets without which most falls apart, each to be tried. */
function BestSets({ removal }: { readonly removal: Measures["removal"] }) {
  const result = removal.data?.brokers;
  const [first] = result?.brokers ?? [];
  return (
    <>
      {removal.problem && <Problem problem={removal.problem} again={removal.again} />}
      {!result && removal.waiting && <Waiting what={say("drawing.whatIfCard.theBestSets")} />}
      <ul className="best-sets">
        {result?.removal.map((set) => (
          <BestSet key={set.size} set={set} />
        ))}
      </ul>
      {first && <p className="small second connector-caution">{textOf(first.caution)}</p>}
    </>
  );
}

function Outcome({
  remains,
  definitions,
  left,
  out,
}: {
  readonly remains: Remains;
  readonly definitions: readonly Definition[];
  readonly left: number;
  readonly out: number;
}) {
  return (
    <div role="status" data-testid="what-if-outcome" className="what-if-outcome">
      <p className="strong">
        {remains.fallsApart
          ? say("drawing.whatIfCard.fallsIntoPieceThe", {
              pieces: remains.pieces.length,
              value: remains.pieces[0]?.length ?? 0,
              left,
            })
          : say("drawing.whatIfCard.nothingFallsApartWithout", { out })}
      </p>
      <p className="second small">
        <Defined measure="fragmentation" measures={definitions}>
          {say("common.fallenApart")}
        </Defined>
        {say("drawing.whatIfCard.of0To1", {
          before: remains.before.toFixed(2),
          after: remains.after.toFixed(2),
        })}
      </p>
    </div>
  );
}

function PieceRow({ piece, at }: { readonly piece: readonly EntityId[]; readonly at: number }) {
  return (
    <li>
      <button
        type="button"
        className="legend-row"
        title={say("drawing.whatIfCard.selectThe", { piece: piece.length })}
        onClick={() => select(piece)}
      >
        <Letter at={at} letter={String(at + 1)} />
        <span className="grow">{say("drawing.whatIfCard.piece", { at: at + 1 })}</span>
        <span className="number">{number(piece.length)}</span>
      </button>
    </li>
  );
}

function OtherPieces({ several, alone }: { readonly several: number; readonly alone: number }) {
  const said = [
    several > MOST_LISTED && say("common.count.smallerOne", { count: several - MOST_LISTED }),
    alone > 0 && say("drawing.whatIfCard.alone", { alone }),
  ];
  return <li className="third small">{said.filter(Boolean).join(", ")}</li>;
}

function PieceList({ remains }: { readonly remains: Remains }) {
  const several = remains.pieces.filter(({ length }) => length > 1);
  const listed = Math.min(MOST_LISTED, several.length);
  const alone = remains.pieces.length - several.length;
  return (
    <ul className="legend-list">
      {several.slice(0, MOST_LISTED).map((piece, at) => (
        <PieceRow key={piece[0]} piece={piece} at={at} />
      ))}
      {remains.pieces.length > listed && <OtherPieces several={several.length} alone={alone} />}
    </ul>
  );
}

function PutAllBack() {
  const takenOut = useTakenOut();
  return (
    <div>
      <Button
        testId="what-if-back"
        onPress={() => runCommand(takeOut, { entityIds: takenOut, how: "toggle" })}
      >
        {say("drawing.whatIfCard.putAllBack")}
      </Button>
    </div>
  );
}

function BestSet({
  set: { size, ids, entities, fragmentation, before, piecesTotal, exact },
}: {
  readonly set: Best;
}) {
  return (
    <li>
      <button
        type="button"
        className="legend-row"
        data-testid={`best-${size}`}
        title={
          exact
            ? say("drawing.whatIfCard.everySetWasCompared")
            : say("drawing.whatIfCard.theBestFound")
        }
        onClick={() => runCommand(takeOut, { entityIds: ids, how: "only" })}
      >
        <span className="grow">
          <bdi>{labelsOf(entities)}</bdi>
          <span className="second small">
            {" "}
            ·{" "}
            {fragmentation > before
              ? [
                  say("common.count.piece", { count: piecesTotal }),
                  `${before.toFixed(2)} → ${fragmentation.toFixed(2)}`,
                ].join(", ")
              : say("drawing.whatIfCard.nothingFallsApart")}
          </span>
        </span>
        <span className="third small">{say("drawing.whatIfCard.best", { size })}</span>
      </button>
    </li>
  );
}

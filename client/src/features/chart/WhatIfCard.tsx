import { runCommand, select, takeOut } from "../../chart/index.ts";
import { Button, Problem, Waiting } from "../../design/index.ts";
import { number, plural, words } from "../../wording/index.ts";
import { Card, Letter } from "./Card.tsx";
import { Defined } from "./Defined.tsx";
import { useDrawn } from "./hooks.ts";
import { toggleWhatIf } from "./measuring.ts";
import { TriedSets } from "./TriedSets.tsx";
import type { Measures } from "./useMeasures.ts";

const MOST_LISTED = 6;
const labelsOf = (entities: readonly { readonly label: string }[]) =>
  entities.map(({ label }) => label).join(", ");

/** What would be left without some: taken out in thought alone. */
export function WhatIfCard({ measures }: { readonly measures: Measures }) {
  const { removal, remains, shown } = measures;
  const drawn = useDrawn();
  const result = removal.data?.brokers;
  const definitions = result?.measures ?? [];
  const several = remains?.pieces.filter(({ length }) => length > 1) ?? [];
  const alone = (remains?.pieces.length ?? 0) - several.length;
  const out = drawn.whatIf?.takenOut.size ?? 0;
  return (
    <Card title="What if" testId="what-if-card" onClose={toggleWhatIf}>
      <p className="second small">
        Press a figure to take it out, its outline to put it back; Space does the same. Nothing that
        is held changes.
      </p>
      {remains && (
        <div role="status" data-testid="what-if-outcome" className="what-if-outcome">
          <p className="strong">
            {remains.fallsApart
              ? `Falls into ${plural(remains.pieces.length, "piece")}; the biggest has ${number(remains.pieces[0]?.length ?? 0)} of ${number(shown - out)}.`
              : `Nothing falls apart without ${out === 1 ? "it" : "these"}.`}
          </p>
          <p className="second small">
            <Defined measure="fragmentation" measures={definitions}>
              Fallen apart
            </Defined>
            : {remains.before.toFixed(2)} → {remains.after.toFixed(2)}, of 0 to 1
          </p>
        </div>
      )}
      {remains?.fallsApart && (
        <ul className="legend-list">
          {several.slice(0, MOST_LISTED).map((piece, at) => (
            <li key={piece[0]}>
              <button
                type="button"
                className="legend-row"
                title={`Select the ${piece.length}`}
                onClick={() => select(piece)}
              >
                <Letter at={at} letter={String(at + 1)} />
                <span className="grow">Piece {at + 1}</span>
                <span className="number">{number(piece.length)}</span>
              </button>
            </li>
          ))}
          {remains.pieces.length > Math.min(MOST_LISTED, several.length) && (
            <li className="third small">
              {[
                several.length > MOST_LISTED && plural(several.length - MOST_LISTED, "smaller one"),
                alone > 0 && `${number(alone)} alone`,
              ]
                .filter(Boolean)
                .join(", ")}
            </li>
          )}
        </ul>
      )}
      {out > 0 && (
        <div>
          <Button
            testId="what-if-back"
            onPress={() =>
              runCommand(takeOut, { entityIds: [...(drawn.whatIf?.takenOut ?? [])], how: "toggle" })
            }
          >
            Put all back
          </Button>
        </div>
      )}
      <h3 className="head">{words.removalSet}</h3>
      {removal.problem && <Problem problem={removal.problem} again={removal.again} />}
      {!result && removal.waiting && <Waiting what="the best sets" />}
      <ul className="best-sets">
        {result?.removal.map(
          ({ size, ids, entities, fragmentation, before, piecesTotal, exact }) => (
            <li key={size}>
              <button
                type="button"
                className="legend-row"
                data-testid={`best-${size}`}
                title={
                  exact
                    ? "Every set was compared."
                    : "The best that was found; not every set was compared."
                }
                onClick={() => runCommand(takeOut, { entityIds: ids, how: "only" })}
              >
                <span className="grow">
                  <bdi>{labelsOf(entities)}</bdi>
                  <span className="second small">
                    {" "}
                    ·{" "}
                    {fragmentation > before
                      ? `${plural(piecesTotal, "piece")}, ${before.toFixed(2)} → ${fragmentation.toFixed(2)}`
                      : "nothing falls apart"}
                  </span>
                </span>
                <span className="third small">best {size}</span>
              </button>
            </li>
          ),
        )}
      </ul>
      {result?.brokers[0] && (
        <p className="small second go-between-caution">{result.brokers[0].caution}</p>
      )}
      <TriedSets />
    </Card>
  );
}

import { type HowWellQuery } from "../../api/index.ts";
import { Note } from "../../design/index.ts";
import { number, plural } from "../../wording/index.ts";

type Agreed = HowWellQuery["agreement"];

/** Lines of the list that count for nothing, by why. */
export function AllLeftOut({
  agreed: clusters,
  lines,
}: {
  readonly agreed: Agreed;
  readonly lines: readonly number[];
}) {
  return (
    <>
      <LeftOut
        rows={clusters.unknown}
        first={clusters.firstUnknown}
        lines={lines}
        because="Nothing is held by these keys"
        mend="See that the keys are written as in the source."
      />
      <LeftOut
        rows={clusters.several}
        first={clusters.firstSeveral}
        lines={lines}
        because="Several things bear these keys"
        mend="Name them by id."
      />
      <LeftOut
        rows={clusters.otherwise}
        first={clusters.firstOtherwise}
        lines={lines}
        because="These put a thing into another cluster than a line before"
        mend="The first line of a thing counts."
      />
    </>
  );
}

/** Rows that count for nothing, with their lines in the file and what to do. */
function LeftOut({
  rows,
  first,
  lines,
  because,
  mend,
}: {
  readonly rows: number;
  readonly first: readonly number[];
  readonly lines: readonly number[];
  readonly because: string;
  readonly mend: string;
}) {
  if (rows === 0) return null;
  const places = first.map((row) => number(lines[row - 1] ?? row)).join(", ");
  return (
    <Note title={`${plural(rows, "row")} left out`}>
      {because}: {rows === 1 ? "line" : "lines"} {places}
      {rows > first.length && " and more"}. {mend}
    </Note>
  );
}

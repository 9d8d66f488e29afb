import { type HowWellQuery } from "../../api/index.ts";
import { Note } from "../../design/index.ts";
import { number, say } from "../../wording/index.ts";

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
        because={say("agreement.linesLeftOut.nothingWithTheseKeys")}
        mend={say("agreement.linesLeftOut.seeThatTheKeys")}
      />
      <LeftOut
        rows={clusters.several}
        first={clusters.firstSeveral}
        lines={lines}
        because={say("agreement.linesLeftOut.severalItemsHaveThese")}
        mend={say("agreement.linesLeftOut.useTheirIds")}
      />
      <LeftOut
        rows={clusters.otherwise}
        first={clusters.firstOtherwise}
        lines={lines}
        because={say("agreement.linesLeftOut.thesePutAnItem")}
        mend={say("agreement.linesLeftOut.theFirstLineOf")}
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
    <Note title={say("agreement.linesLeftOut.rowLeftOut", { rows })}>
      {say("agreement.linesLeftOut.lines", {
        because,
        rows,
        places,
        rest: rows - first.length,
        mend,
      })}
    </Note>
  );
}

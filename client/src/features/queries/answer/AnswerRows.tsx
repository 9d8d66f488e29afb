import { useMemo, type CSSProperties, type KeyboardEvent } from "react";
import { go } from "../../../address/index.ts";
import type { AnswerFragment } from "../../../api/index.ts";
import { say } from "../../../wording/index.ts";
import { compare, useSort, VirtualRows } from "../../long-table/index.ts";
import { AnswerValue } from "./AnswerValue.tsx";
import { entitiesByName, entityIn, sortValue, spokenColumn, type Entities } from "./columns.ts";

/** A row of an answer, and its place in it. */
interface AnswerRow {
  readonly at: number;
  readonly cells: readonly unknown[];
}

/** Height of a row and of the head, px, as table.css has it; as many rows as are seen at once. */
const ROW_PX = 36;
const MOST_SEEN = 14;

/** The rows of an answer, sorted by any column; arrow keys go through them, Enter opens the first entity of one. */
export function AnswerRows({ answer }: { readonly answer: AnswerFragment }) {
  const entities = useMemo(() => entitiesByName(answer.entities), [answer]);
  const { sort, sortBy } = useSort<string>("");
  const rows = useMemo(() => sortedRows(answer, sort, entities), [answer, sort, entities]);
  const columns = answer.columns.map((column, at) => ({
    key: String(at),
    title: spokenColumn(column),
    width: "minmax(120px, 1fr)",
    isNumber: answer.rows.some((row) => typeof row[at] === "number"),
  }));
  const columnCount: CSSProperties & Record<"--columns", number> = {
    "--columns": columns.length,
  };
  const height = (Math.min(rows.length, MOST_SEEN) + 1) * ROW_PX + 4;
  return (
    <div className="answer-rows" style={{ ...columnCount, height }}>
      <VirtualRows
        label={say("queries.answerRows.rowsOfTheAnswer")}
        testId="query-rows"
        columns={columns}
        rows={rows}
        sort={sort}
        onSort={sortBy}
        keyOf={({ at }) => String(at)}
        isPicked={() => false}
        cells={({ cells }, isHere) =>
          columns.map(({ key }, at) => (
            <AnswerValue key={key} value={cells[at]} entities={entities} isSkipped={!isHere} />
          ))
        }
        onKey={(row, event) => openFirst(row, event, entities)}
      />
    </div>
  );
}

function sortedRows(
  answer: AnswerFragment,
  { key, down }: { readonly key: string; readonly down: boolean },
  entities: Entities,
): readonly AnswerRow[] {
  const rows = answer.rows.map((cells, at): AnswerRow => ({ at, cells }));
  if (key === "") return rows;
  const valueOf = ({ cells }: AnswerRow) => sortValue(cells[Number(key)], entities);
  return rows.toSorted((a, b) => (down ? -1 : 1) * compare(valueOf(a), valueOf(b)) || a.at - b.at);
}

function openFirst({ cells }: AnswerRow, event: KeyboardEvent, entities: Entities): void {
  if (event.key !== "Enter") return;
  const [first] = cells.flatMap((value) => entityIn(value, entities) ?? []);
  if (first) go({ view: "profile", ref: first.ref });
}

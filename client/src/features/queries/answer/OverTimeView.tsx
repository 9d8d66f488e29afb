import { useState } from "react";
import type { AnswerFragment } from "../../../api/index.ts";
import { EmptyState, Field, Select } from "../../../design/index.ts";
import { day, number, say } from "../../../wording/index.ts";
import { spokenColumn } from "./columns.ts";
import { countsOverTime, timedColumns, type Bar, type OverTime } from "./over-time.ts";

/** How many rows fall into each day, month or year. */
export function OverTimeView({ answer }: { readonly answer: AnswerFragment }) {
  const timed = timedColumns(answer.rows, answer.columns);
  const [wanted, setWanted] = useState("");
  const column = timed.find((at) => String(at) === wanted) ?? timed[0];
  if (column === undefined)
    return (
      <EmptyState title={say("queries.overTime.noTimes")}>
        {say("queries.overTime.returnATime")}
      </EmptyState>
    );
  const over = countsOverTime(answer.rows, column);
  return (
    <div className="stack" data-testid="query-over-time">
      {timed.length > 1 && (
        <div style={{ maxWidth: 260 }}>
          <Field label={say("queries.overTime.timeOf")}>
            <Select
              value={String(column)}
              onChange={setWanted}
              options={timed.map((at) => [String(at), spokenColumn(answer.columns[at] ?? "")])}
            />
          </Field>
        </div>
      )}
      <Bars over={over} />
      {over.untimed > 0 && (
        <p className="third small">{say("queries.overTime.untimed", { count: over.untimed })}</p>
      )}
    </div>
  );
}

function Bars({ over: { bars, unit } }: { readonly over: OverTime }) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <div
      className="over-time"
      tabIndex={0}
      role="group"
      aria-label={say("queries.overTime.counts")}
    >
      <table className="over-time-table">
        <caption className="unseen">{say("queries.overTime.counts")}</caption>
        <tbody>
          {bars.map((bar) => (
            <BarRow key={bar.from} bar={bar} unit={unit} share={bar.count / most} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BarRow({
  bar,
  unit,
  share,
}: {
  readonly bar: Bar;
  readonly unit: OverTime["unit"];
  readonly share: number;
}) {
  const lengths = { day: 10, month: 7, year: 4 } as const;
  const name = unit === "day" ? (day(bar.from) ?? bar.from) : bar.from.slice(0, lengths[unit]);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="over-time-bar">
        <i style={{ width: `${share * 100}%` }} />
      </td>
      <td className="number">{number(bar.count)}</td>
    </tr>
  );
}

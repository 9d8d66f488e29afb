import { Download, Network } from "lucide-react";
import { useState } from "react";
import type { AnswerFragment, FigureFragment } from "../../api/index.ts";
import { Button, EmptyState, MenuButton } from "../../design/index.ts";
import { day, decimal, number, plural } from "../../wording/index.ts";
import { EntityLine } from "../entities/index.ts";
import { FORMATS, exportQuery } from "../export/index.ts";
import { useSession } from "../chart/index.ts";
import { putOnChart, type Values } from "./useQueries.ts";

const PAGE = 100;
const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;

/** What a query gave, as a table; what is an entity in it can be opened and put on the chart. */
export function AnswerTable({
  answer,
  title,
  exporting,
}: {
  readonly answer: AnswerFragment;
  readonly title: string;
  readonly exporting: { readonly id: string; readonly parameters: Values } | null;
}) {
  const [shown, setShown] = useState(PAGE);
  const hasChart = useSession((state) => state.history.now.entities.size > 0);
  const entities = new Map(
    answer.entities.flatMap((entity) => [
      [entity.id, entity] as const,
      [entity.ref, entity] as const,
    ]),
  );
  return (
    <section className="panel" data-testid="query-result" aria-live="polite">
      <div className="row wrap">
        <h2 className="head grow">
          {answer.truncated
            ? `The first ${number(answer.rows.length)} rows`
            : plural(answer.rows.length, "row")}{" "}
          · {answer.milliseconds < 10 ? decimal(answer.milliseconds) : number(answer.milliseconds)}{" "}
          ms
        </h2>
        {answer.entities.length > 0 && (
          <Button
            testId="query-to-chart"
            kind="main"
            onPress={() => void putOnChart(answer, title, "new")}
          >
            <Network size={15} strokeWidth={1.75} />
            Open as a chart
          </Button>
        )}
        {answer.entities.length > 0 && hasChart && (
          <Button onPress={() => void putOnChart(answer, title, "here")}>Add to the chart</Button>
        )}
        {exporting && answer.rows.length > 0 && (
          <MenuButton
            label="Export as"
            button={
              <Button testId="query-export">
                <Download size={15} strokeWidth={1.75} />
                Export
              </Button>
            }
            choices={FORMATS.map(({ id, label }) => ({
              id,
              label,
              onChoose: () => void exportQuery(exporting.id, exporting.parameters, id),
            }))}
          />
        )}
      </div>
      {answer.truncated && (
        <p className="warn small">
          There are more rows than are given. Narrow the query to see them.
        </p>
      )}
      {answer.rows.length === 0 ? (
        <EmptyState title="No rows">
          Nothing that is held answers this. Other values may, or more sources.
        </EmptyState>
      ) : (
        <div className="wide">
          <table className="table">
            <thead>
              <tr>
                {answer.columns.map((column) => (
                  <th key={column}>{spoken(column)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {answer.rows.slice(0, shown).map((row, at) => (
                <tr key={at}>
                  {row.map((value, column) => (
                    <td key={column}>
                      <Value value={value} entities={entities} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {answer.rows.length > shown && (
        <div style={{ paddingTop: 10 }}>
          <Button onPress={() => setShown(shown + PAGE)}>
            Show {number(Math.min(PAGE, answer.rows.length - shown))} more of{" "}
            {number(answer.rows.length)}
          </Button>
        </div>
      )}
    </section>
  );
}

const spoken = (column: string) =>
  column
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[_.]/g, " ")
    .toLowerCase()
    .replace(/^./, (letter) => letter.toUpperCase());

function Value({
  value,
  entities,
}: {
  readonly value: unknown;
  readonly entities: ReadonlyMap<string, FigureFragment>;
}) {
  if (value === null || value === undefined) return <span className="third">–</span>;
  if (typeof value === "number")
    return (
      <span style={{ fontVariantNumeric: "tabular-nums" }}>
        {Number.isInteger(value) ? number(value) : decimal(value)}
      </span>
    );
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value))
    return (
      <span className="answer-list">
        {value.slice(0, 8).map((one: unknown, at) => (
          <Value key={at} value={one} entities={entities} />
        ))}
        {value.length > 8 && <span className="third">and {value.length - 8} more</span>}
      </span>
    );
  const id = typeof value === "string" ? value : idIn(value);
  const entity = id === null ? undefined : entities.get(id);
  if (entity) return <EntityLine entity={entity} size={20} />;
  if (typeof value === "string") return <bdi>{ISO.test(value) ? day(value) : value}</bdi>;
  return <bdi className="mono">{JSON.stringify(value)}</bdi>;
}

function idIn(value: unknown): string | null {
  return typeof value === "object" &&
    value !== null &&
    "id" in value &&
    typeof value.id === "string"
    ? value.id
    : null;
}

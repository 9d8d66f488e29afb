import { Download, Network } from "lucide-react";
import { useState } from "react";
import type { AnswerFragment } from "../../api/index.ts";
import { Button, EmptyState, MenuButton } from "../../design/index.ts";
import { decimal, number, say } from "../../wording/index.ts";
import { FORMATS, exportQuery } from "../export/index.ts";
import { useSession } from "../drawing/index.ts";
import { AnswerValue } from "./AnswerValue.tsx";
import { putOnChart, type Values } from "./useQueries.ts";

const PAGE = 100;

/** The query that is exported anew with what was asked. */
interface Exporting {
  readonly id: string;
  readonly parameters: Values;
}

/** What a query gave, as a table; what is an entity in it can be opened and put on the chart. */
export function AnswerTable({
  answer,
  title,
  exporting,
}: {
  readonly answer: AnswerFragment;
  readonly title: string;
  readonly exporting: Exporting | null;
}) {
  const [shown, setShown] = useState(PAGE);
  return (
    <section className="panel" data-testid="query-result" aria-live="polite">
      <AnswerHead answer={answer} title={title} exporting={exporting} />
      {answer.truncated && (
        <p className="warn small">{say("queries.answerTable.thereAreMoreRows")}</p>
      )}
      {answer.rows.length === 0 ? (
        <EmptyState title={say("queries.answerTable.noRows")}>
          {say("queries.answerTable.nothingAnswersThis")}
        </EmptyState>
      ) : (
        <div className="wide">
          <Rows answer={answer} shown={shown} />
        </div>
      )}
      {answer.rows.length > shown && (
        <div style={{ paddingTop: 10 }}>
          <Button onPress={() => setShown(shown + PAGE)}>
            {say("queries.answerTable.showMoreOf", {
              page: Math.min(PAGE, answer.rows.length - shown),
              rows: answer.rows.length,
            })}
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

function ExportAs({ exporting }: { readonly exporting: Exporting }) {
  return (
    <MenuButton
      label={say("queries.answerTable.exportAs")}
      button={
        <Button testId="query-export">
          <Download size={15} strokeWidth={1.75} />
          {say("common.export")}
        </Button>
      }
      choices={FORMATS.map(({ id, label }) => ({
        id,
        label,
        onChoose: () => void exportQuery(exporting.id, exporting.parameters, id),
      }))}
    />
  );
}

const rowsOf = ({ truncated, rows }: AnswerFragment) =>
  truncated
    ? say("queries.answerTable.theFirstRows", { rows: rows.length })
    : say("common.count.row", { count: rows.length });

const timeOf = ({ milliseconds }: AnswerFragment) =>
  milliseconds < 10 ? decimal(milliseconds) : number(milliseconds);

function AnswerHead({
  answer,
  title,
  exporting,
}: {
  readonly answer: AnswerFragment;
  readonly title: string;
  readonly exporting: Exporting | null;
}) {
  const hasChart = useSession((state) => state.history.now.entities.size > 0);

  return (
    <div className="row wrap">
      <h2 className="head grow">
        {say("queries.answerTable.ms", { rows: rowsOf(answer), milliseconds: timeOf(answer) })}
      </h2>
      {answer.entities.length > 0 && (
        <Button
          testId="query-to-chart"
          kind="main"
          onPress={() => void putOnChart(answer, title, "new")}
        >
          <Network size={15} strokeWidth={1.75} />
          {say("queries.answerTable.openAsAChart")}
        </Button>
      )}
      {answer.entities.length > 0 && hasChart && (
        <Button onPress={() => void putOnChart(answer, title, "here")}>
          {say("queries.answerTable.addToTheChart")}
        </Button>
      )}
      {exporting && answer.rows.length > 0 && <ExportAs exporting={exporting} />}
    </div>
  );
}

function Rows({ answer, shown }: { readonly answer: AnswerFragment; readonly shown: number }) {
  const entities = new Map(
    answer.entities.flatMap((entity) => [
      [entity.id, entity] as const,
      [entity.ref, entity] as const,
    ]),
  );

  return (
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
                <AnswerValue value={value} entities={entities} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

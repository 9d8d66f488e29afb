import { Download, FolderPlus, Network } from "lucide-react";
import { useState } from "react";
import { addToCase } from "../../../address/index.ts";
import type { AnswerFragment, CaseQueryInput } from "../../../api/index.ts";
import { Button, EmptyState, MenuButton } from "../../../design/index.ts";
import { decimal, number, say } from "../../../wording/index.ts";
import { FORMATS, exportQuery } from "../../export/index.ts";
import { useSession } from "../../drawing/index.ts";
import type { Values } from "../saved-query.ts";
import { AnswerRows } from "./AnswerRows.tsx";
import { OverTimeView } from "./OverTimeView.tsx";
import { putOnChart } from "./answer-on-chart.ts";

/** The query that is exported anew with what was asked. */
interface Exporting {
  readonly id: string;
  readonly parameters: Values;
}

interface AnswerProps {
  readonly answer: AnswerFragment;
  readonly title: string;
  readonly exporting: Exporting | null;
  /** The query as a case takes it; null where it cannot be asked again as it stands. */
  readonly keeping: CaseQueryInput | null;
}

/** What a query gave: as a table or as counts over time; what is an entity in it can be put on the chart. */
export function AnswerTable({ answer, title, exporting, keeping }: AnswerProps) {
  const [shown, setShown] = useState<Shown>("table");
  return (
    <section className="panel stack" data-testid="query-result" aria-live="polite">
      <AnswerHead answer={answer} title={title} exporting={exporting} keeping={keeping} />
      {answer.truncated && (
        <p className="warn small" data-testid="query-truncated">
          {say("queries.answerTable.thereAreMoreRows")}
        </p>
      )}
      {answer.rows.length === 0 ? (
        <EmptyState title={say("queries.answerTable.noRows")}>
          {say("queries.answerTable.nothingAnswersThis")}
        </EmptyState>
      ) : (
        <>
          <ShownAs shown={shown} onShown={setShown} />
          {shown === "table" ? <AnswerRows answer={answer} /> : <OverTimeView answer={answer} />}
        </>
      )}
    </section>
  );
}

type Shown = "table" | "time";

function ShownAs({
  shown,
  onShown,
}: {
  readonly shown: Shown;
  readonly onShown: (shown: Shown) => void;
}) {
  const ways = [
    ["table", say("queries.answerTable.asTable")],
    ["time", say("queries.answerTable.overTime")],
  ] as const;
  return (
    <div className="row" role="group" aria-label={say("queries.answerTable.shownAs")}>
      {ways.map(([way, label]) => (
        <button
          key={way}
          type="button"
          className="pill"
          aria-pressed={shown === way}
          data-testid={`query-as-${way}`}
          onClick={() => onShown(way)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

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

function AnswerHead({ answer, title, exporting, keeping }: AnswerProps) {
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
      {keeping && (
        <Button
          testId="query-case"
          onPress={() => addToCase({ members: [{ query: keeping }], title })}
        >
          <FolderPlus size={15} strokeWidth={1.75} />
          {say("cases.addToCase")}
        </Button>
      )}
      {exporting && answer.rows.length > 0 && <ExportAs exporting={exporting} />}
    </div>
  );
}

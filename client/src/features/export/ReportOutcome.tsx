import { Problem } from "../../design/index.ts";
import { say } from "../../wording/index.ts";
import type { Reported } from "./reporting.ts";

interface OutcomeProps {
  readonly reported: Reported;
  readonly isChartLeftOut: boolean;
}

/** What was saved, what was redacted how often, and what its reader should know. */
export function ReportOutcome({ reported, isChartLeftOut }: OutcomeProps) {
  if ("problem" in reported) return <Problem problem={reported.problem} />;
  const { name, entities, links, facts, redacted, notes } = reported;
  return (
    <div role="status" data-testid="report-done" className="stack">
      <p>{say("export.report.done", { name, entities, links, facts })}</p>
      {redacted.length > 0 && (
        <ul className="second">
          {redacted.map((count, at) => (
            <li key={at}>{say("export.report.redacted", { number: at + 1, count })}</li>
          ))}
        </ul>
      )}
      {isChartLeftOut && <p>{say("export.report.chartTooLarge")}</p>}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}

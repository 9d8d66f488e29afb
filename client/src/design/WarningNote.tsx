import { textOf, warningTitle, withDays, type Answered } from "../wording/index.ts";
import { Note } from "./states.tsx";

/** A warning: what, why, and what to do. */
export function WarningNote({
  warning,
}: {
  readonly warning: {
    readonly code: string;
    readonly message: Answered;
    readonly advice: Answered;
  };
}) {
  const { title, message } = warningTitle(warning.code, textOf(warning.message));
  return (
    <Note title={title}>
      {withDays(message)} <span className="second">{withDays(textOf(warning.advice))}</span>
    </Note>
  );
}

import { warningTitle, withDays } from "../wording/index.ts";
import { Note } from "./states.tsx";

/** A warning: what, why, and what to do. */
export function WarningNote({
  warning,
}: {
  readonly warning: { readonly code: string; readonly message: string; readonly advice: string };
}) {
  const { title, message } = warningTitle(warning.code, warning.message);
  return (
    <Note title={title}>
      {withDays(message)} <span className="second">{withDays(warning.advice)}</span>
    </Note>
  );
}

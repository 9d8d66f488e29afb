import type { FlowPeriod } from "../../../api/index.ts";
import { day, month, say } from "../../../wording/index.ts";

/** A period by its first moment, in words. */
export function periodWord(since: string | null, period: FlowPeriod): string {
  if (since === null)
    return period === "ALL" ? say("common.allTimes") : say("measures.periods.timeUnknown");
  if (period === "YEAR") return since.slice(0, 4);
  if (period === "MONTH") return month(Date.parse(since));
  return period === "WEEK"
    ? say("measures.periods.weekOf", { since: day(since) })
    : (day(since) ?? since);
}

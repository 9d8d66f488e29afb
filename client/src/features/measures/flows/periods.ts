import type { FlowPeriod } from "../../../api/index.ts";
import { day, month } from "../../../wording/index.ts";

/** A period by its first moment, in words. */
export function periodWord(since: string | null, period: FlowPeriod): string {
  if (since === null) return period === "ALL" ? "all times" : "time unknown";
  if (period === "YEAR") return since.slice(0, 4);
  if (period === "MONTH") return month(Date.parse(since));
  return period === "WEEK" ? `week of ${day(since)}` : (day(since) ?? since);
}

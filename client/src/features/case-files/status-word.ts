import type { CaseStatus } from "../../api/index.ts";
import { say } from "../../wording/index.ts";

/** Every status with its word, in the order in which a case goes through them. */
export const statuses: readonly (readonly [CaseStatus, string])[] = [
  ["open", say("cases.status.open")],
  ["paused", say("cases.status.paused")],
  ["handedOver", say("cases.status.handedOver")],
  ["closed", say("cases.status.closed")],
];

export function statusWord(status: CaseStatus): string {
  return statuses.find(([one]) => one === status)?.[1] ?? status;
}

import { later } from "../../design/index.ts";
import { say } from "../../wording/index.ts";

/** Fetched when it is first shown. */
export const ChronologyTab = later(
  say("chronology.theChronology"),
  async () => (await import("./ChronologyTab.tsx")).ChronologyTab,
);

import { say } from "../../wording/index.ts";
import { later } from "../../design/index.ts";

/** Fetched when it is first shown. */
export const GroupsPage = later(
  say("common.theGroups"),
  async () => (await import("./MeasuresPage.tsx")).GroupsPage,
);

/** The same. */
export const FlowsOfScope = later(
  say("measures.flowsTab.whatFlows"),
  async () => (await import("./flows/FlowsOfScope.tsx")).FlowsOfScope,
);

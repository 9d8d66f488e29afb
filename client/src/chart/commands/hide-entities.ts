import { say } from "../../wording/index.ts";
import { defineCommand } from "../command.ts";
import { emptyDrawn, type EntityId } from "../drawn.ts";

export const hideEntities = defineCommand<{ entityIds: readonly EntityId[] }>({
  name: "hide-entities",
  label: ({ entityIds }) => say("chart.hideEntities.hideEntity", { entityIds: entityIds.length }),
  step: "new",
  perform: (drawn, { entityIds }) =>
    entityIds.length === 0 ? drawn : { ...drawn, hidden: drawn.hidden.union(new Set(entityIds)) },
});

export const showHidden = defineCommand<{ count: number }>({
  name: "show-hidden",
  label: ({ count }) => say("chart.hideEntities.showEntityAgain", { count }),
  step: "new",
  perform: (drawn) =>
    drawn.hidden.size === 0 ? drawn : { ...drawn, hidden: new Set(), filter: null },
});

export const clearChart = defineCommand<Record<string, never>>({
  name: "clear-chart",
  label: () => say("common.clearTheChart"),
  step: "new",
  perform: (drawn) => (drawn.entities.size === 0 ? drawn : emptyDrawn),
});

/** Takes entities out whose only ground was a statement that was taken back. */
export const dropEntities = defineCommand<{
  entityIds: readonly EntityId[];
  linkIds: readonly string[];
}>({
  name: "drop-entities",
  label: () => say("chart.hideEntities.takeBackWhatWas"),
  step: "new",
  perform: (drawn, { entityIds, linkIds }) => ({
    ...drawn,
    entities: new Map([...drawn.entities].filter(([id]) => !entityIds.includes(id))),
    links: new Map([...drawn.links].filter(([id]) => !linkIds.includes(id))),
  }),
});

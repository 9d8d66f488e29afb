import { defineCommand, entitiesOf } from "../command.ts";
import { emptyDrawn, type EntityId } from "../drawn.ts";

export const hideEntities = defineCommand<{ entityIds: readonly EntityId[] }>({
  name: "hide-entities",
  label: ({ entityIds }) => `Hide ${entitiesOf(entityIds.length)}`,
  step: "new",
  perform: (drawn, { entityIds }) =>
    entityIds.length === 0 ? drawn : { ...drawn, hidden: drawn.hidden.union(new Set(entityIds)) },
});

export const showHidden = defineCommand<{ count: number }>({
  name: "show-hidden",
  label: ({ count }) => `Show ${entitiesOf(count)} again`,
  step: "new",
  perform: (drawn) => (drawn.hidden.size === 0 ? drawn : { ...drawn, hidden: new Set() }),
});

export const clearChart = defineCommand<Record<string, never>>({
  name: "clear-chart",
  label: () => "Clear the chart",
  step: "new",
  perform: (drawn) => (drawn.entities.size === 0 ? drawn : emptyDrawn),
});

/** Takes entities out whose only ground was a statement that was taken back. */
export const dropEntities = defineCommand<{
  entityIds: readonly EntityId[];
  linkIds: readonly string[];
}>({
  name: "drop-entities",
  label: () => "Take back what was added by hand",
  step: "new",
  perform: (drawn, { entityIds, linkIds }) => ({
    ...drawn,
    entities: new Map([...drawn.entities].filter(([id]) => !entityIds.includes(id))),
    links: new Map([...drawn.links].filter(([id]) => !linkIds.includes(id))),
  }),
});

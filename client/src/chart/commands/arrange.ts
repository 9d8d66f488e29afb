import { say } from "../../wording/index.ts";
import { defineCommand } from "../command.ts";
import type { EntityId, Place } from "../drawn.ts";

type Places = ReadonlyMap<EntityId, Place>;

/** Moves entities by hand; a drag is one step. */
export const moveEntities = defineCommand<{ places: Places }>({
  name: "move-entities",
  label: ({ places }) => say("chart.arrange.moveEntity", { places: places.size }),
  step: "join",
  perform: (drawn, { places }) =>
    places.size === 0 ? drawn : { ...drawn, places: new Map([...drawn.places, ...places]) },
});

/** Lays the chart out again; pinned ones keep their places (the caller gives none for them). */
export const layOut = defineCommand<{ places: Places; by?: "group" }>({
  name: "lay-out",
  label: ({ by }) => (by === "group" ? say("common.layOutByGroup") : say("common.layOutAgain")),
  step: "new",
  perform: (drawn, { places }) => ({ ...drawn, places: new Map([...drawn.places, ...places]) }),
});

export const pinEntities = defineCommand<{ entityIds: readonly EntityId[] }>({
  name: "pin-entities",
  label: ({ entityIds }) => say("chart.arrange.pinEntity", { entityIds: entityIds.length }),
  step: "new",
  perform: (drawn, { entityIds }) => ({ ...drawn, pinned: drawn.pinned.union(new Set(entityIds)) }),
});

export const unpinEntities = defineCommand<{ entityIds: readonly EntityId[] }>({
  name: "unpin-entities",
  label: ({ entityIds }) => say("chart.arrange.unpinEntity", { entityIds: entityIds.length }),
  step: "new",
  perform: (drawn, { entityIds }) => ({
    ...drawn,
    pinned: drawn.pinned.difference(new Set(entityIds)),
  }),
});

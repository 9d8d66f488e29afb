import { say } from "../../wording/index.ts";
import { shiftsApart } from "../apart.ts";
import { defineCommand } from "../command.ts";
import type { Drawn, EntityId } from "../drawn.ts";
import { remainsWithout } from "../remains.ts";

/**
 * Takes entities out in thought, or puts those back that are out: they stay as outlines and the
 * pieces left move apart.
 */
export const takeOut = defineCommand<{ entityIds: readonly EntityId[]; how: "toggle" | "only" }>({
  name: "take-out",
  label: ({ entityIds, how }) =>
    how === "only"
      ? say("chart.takeOut.takeOutEntityAlone", { entityIds: entityIds.length })
      : say("chart.takeOut.takeOutOrPut", { entityIds: entityIds.length }),
  step: "new",
  perform: (drawn, { entityIds, how }) => {
    const known = new Set(entityIds.filter((id) => drawn.entities.has(id)));
    return known.size === 0
      ? drawn
      : without(
          drawn,
          how === "only"
            ? known
            : (drawn.whatIf?.takenOut ?? new Set<EntityId>()).symmetricDifference(known),
        );
  },
});

/** Puts all back that are out; every figure has its place again. */
export const putBack = defineCommand<Record<string, never>>({
  name: "put-back",
  label: () => say("chart.takeOut.putBackWhatWas"),
  step: "new",
  perform: (drawn) => (drawn.whatIf === null ? drawn : { ...drawn, whatIf: null }),
});

function without(drawn: Drawn, takenOut: ReadonlySet<EntityId>): Drawn {
  if (takenOut.size === 0) return { ...drawn, whatIf: null };
  const { pieces, fallsApart } = remainsWithout(drawn, takenOut);
  // Where nothing falls apart nothing moves: motion would say that it did.
  return {
    ...drawn,
    whatIf: {
      takenOut,
      shifts: fallsApart
        ? shiftsApart(
            pieces,
            drawn.places,
            [...takenOut].flatMap((id) => drawn.places.get(id) ?? []),
          )
        : new Map(),
    },
  };
}

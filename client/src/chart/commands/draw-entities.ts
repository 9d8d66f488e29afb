import { say } from "../../wording/index.ts";
import { addSketches } from "./sketch.ts";
import { withPossible } from "./draw-possible.ts";
import { filteredAgain } from "../choosing/filter.ts";
import { defineCommand } from "../command.ts";
import type {
  Chosen,
  Drawn,
  DrawnEntity,
  DrawnLink,
  EntityId,
  Place,
  PossibleLink,
  PointedOut,
  Sketch,
} from "../drawn.ts";

export interface Addition {
  readonly entities: readonly DrawnEntity[];
  readonly links: readonly DrawnLink[];
  /** Where the new ones come; entities placed already keep their places. */
  readonly places: ReadonlyMap<EntityId, Place>;
  readonly chosenBy: string;
  readonly chosen?: Chosen;
  readonly pointedOut?: PointedOut;
  readonly possible?: readonly PossibleLink[];
  readonly sketches?: readonly Omit<Sketch, "id">[];
  readonly why: string;
}

/** Draws entities and links beside what is drawn; hidden ones among them show again. Nothing placed before moves. */
export const drawEntities = defineCommand<Addition>({
  name: "draw-entities",
  label: ({ why, entities }) =>
    `${why} (${say("common.count.entity", { count: entities.length })})`,
  step: "new",
  perform: (drawn, addition) =>
    filteredAgain({
      ...addSketches.perform(drawn, { sketches: addition.sketches ?? [] }),
      entities: withAll(drawn.entities, addition.entities),
      links: withAll(drawn.links, addition.links),
      places: placesWith(drawn, addition.places),
      hidden: drawn.hidden.difference(new Set(addition.entities.map((entity) => entity.id))),
      pointedOut: addition.pointedOut ?? drawn.pointedOut,
      possible: addition.possible
        ? withPossible(drawn.possible, addition.possible)
        : drawn.possible,
      chosenBy: addition.chosenBy || drawn.chosenBy,
      chosen: addition.chosen ?? drawn.chosen,
    }),
});

function withAll<T extends { readonly id: string }>(
  held: ReadonlyMap<string, T>,
  more: readonly T[],
): ReadonlyMap<string, T> {
  const all = new Map(held);
  for (const one of more) all.set(one.id, one);
  return all;
}

function placesWith(
  drawn: Drawn,
  more: ReadonlyMap<EntityId, Place>,
): ReadonlyMap<EntityId, Place> {
  return new Map([...more, ...drawn.places]);
}

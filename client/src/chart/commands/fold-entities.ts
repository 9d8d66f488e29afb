import { say } from "../../wording/index.ts";
import { freePlace } from "../free-place.ts";
import { defineCommand } from "../command.ts";
import type { Drawn, EntityId, Fold } from "../drawn.ts";

/** Draws entities as one figure; those of them that were in another leave it. */
export const foldEntities = defineCommand<{ label: string; entityIds: readonly EntityId[] }>({
  name: "fold-entities",
  label: ({ label, entityIds }) =>
    say("chart.foldEntities.showAsOneFigure", { label, entityIds: entityIds.length }),
  step: "new",
  perform: (drawn, { label, entityIds }) => {
    const members = entityIds.filter((id) => drawn.entities.has(id));
    if (members.length < 2) return drawn;
    return { ...drawn, folds: [...without(drawn, members), { id: nextId(drawn), label, members }] };
  },
});

/** Draws several sets of entities as a figure each, in one step. */
export const foldEach = defineCommand<{
  why: string;
  folds: readonly { readonly label: string; readonly entityIds: readonly EntityId[] }[];
}>({
  name: "fold-each",
  label: ({ why }) => why,
  step: "new",
  perform: (drawn, { folds }) =>
    folds.reduce(
      (now, { label, entityIds }) => foldEntities.perform(now, { label, entityIds }),
      drawn,
    ),
});

/** Opens figures: every entity of them stands by itself again, where it stood, or beside what stands there now. */
export const openFolds = defineCommand<{ foldIds: readonly string[] }>({
  name: "open-folds",
  label: ({ foldIds }) =>
    foldIds.length === 1
      ? say("chart.foldEntities.openAFigure")
      : say("chart.foldEntities.openFigures"),
  step: "new",
  perform: (drawn, { foldIds }) => {
    const folds = drawn.folds.filter(({ id }) => !foldIds.includes(id));
    if (folds.length === drawn.folds.length) return drawn;
    const opened = drawn.folds.filter(({ id }) => foldIds.includes(id));
    return { ...drawn, folds, places: placesBeside(drawn, opened) };
  },
});

/** Those who come out stay where they stood, but for those on whose place somebody stands who was not in the figure. */
function placesBeside(drawn: Drawn, opened: readonly Fold[]): Drawn["places"] {
  const out = new Set(opened.flatMap(({ members }) => members));
  const hiding = new Set(
    drawn.folds.flatMap(({ members }) => members).filter((id) => !out.has(id)),
  );
  const isSeen = (id: EntityId) => !out.has(id) && !hiding.has(id) && !drawn.hidden.has(id);
  const others = [...drawn.places].flatMap(([id, place]) => (isSeen(id) ? [place] : []));
  const taken = [...others];
  const places = new Map(drawn.places);
  for (const id of out) {
    const stood = drawn.places.get(id);
    if (!stood || drawn.pinned.has(id)) continue;
    const covers = others.some(({ x, y }) => Math.hypot(x - stood.x, y - stood.y) < COVERED);
    const place = covers ? freePlace(stood, taken) : stood;
    places.set(id, place);
    taken.push(place);
  }
  return places;
}

/** Nearer than so, in chart units, one figure covers another. */
const COVERED = 34;

/** Takes entities out of the figure they are in; one alone is no figure any more. */
export const splitOff = defineCommand<{ entityIds: readonly EntityId[] }>({
  name: "split-off",
  label: ({ entityIds }) =>
    say("chart.foldEntities.splitEntityOff", { entityIds: entityIds.length }),
  step: "new",
  perform: (drawn, { entityIds }) =>
    drawn.folds.some(({ members }) => members.some((id) => entityIds.includes(id)))
      ? { ...drawn, folds: without(drawn, entityIds) }
      : drawn,
});

const without = ({ folds }: Drawn, ids: readonly EntityId[]): readonly Fold[] =>
  folds
    .map((fold) => ({ ...fold, members: fold.members.filter((id) => !ids.includes(id)) }))
    .filter(({ members }) => members.length > 1);

const nextId = ({ folds }: Drawn) =>
  `figure:${folds.reduce((most, { id }) => Math.max(most, Number(id.slice("figure:".length))), 0) + 1}`;

import type { Act } from "../acts.ts";
import type { Change, Replaced } from "../drawn-change.ts";
import type { Drawn, DrawnEntity, EntityId, Place, Sketch } from "../drawn.ts";
import type {
  Both,
  PackedAct,
  PackedPlace,
  PackedSketch,
  PackedStep,
  PackedWhatIf,
  PackedPointedOut,
  PackedFold,
} from "./packed-step.ts";
import { veiled, withoutNames } from "./veiled.ts";

/** Entities that a packer met, by id: what it needs to name them by ref. */
export type Met = Map<EntityId, DrawnEntity>;

/** What was done, as the server keeps it. `met` learns the entities that come. */
export function packed(acts: readonly Act[], met: Met): readonly PackedAct[] {
  return acts.map((act): PackedAct => {
    if (act.act === "to") return act;
    const { name, label, change } = act.step;
    for (const entity of [...change.entities.went, ...change.entities.came])
      met.set(entity.id, entity);
    return {
      act: "do",
      step: { name, label: veiled(label, met.values()), ...packedChange(change, met) },
    };
  });
}

function packedChange(change: Change, met: Met): Omit<PackedStep, "name" | "label"> {
  const { entities, links, places, hidden, pinned } = change;
  const ref = (id: EntityId) => refOf(id, met);
  return {
    ...(entities.came.length + entities.went.length > 0 && {
      entities: both(entities, (entity) => [entity.ref, entity.kind] as const),
    }),
    ...(entities.came.length > 0 && {
      degrees: entities.came.map((one) => [one.ref, one.degreeThen ?? one.degree] as const),
    }),
    ...(links.came.length + links.went.length > 0 && {
      links: both(links, ({ id, source, target }) => [id, ref(source), ref(target)] as const),
    }),
    ...(places.length > 0 && {
      places: places.map(([id, from, to]) => [ref(id), rounded(from), rounded(to)] as const),
    }),
    ...(hidden.came.length + hidden.went.length > 0 && { hidden: both(hidden, ref) }),
    ...(pinned.came.length + pinned.went.length > 0 && { pinned: both(pinned, ref) }),
    ...packedWhole(change.replaced, met),
  };
}

const both = <T, P>(
  { came, went }: { readonly came: readonly T[]; readonly went: readonly T[] },
  pack: (one: T) => P,
): Both<readonly P[]> => [went.map(pack), came.map(pack)];

type Wholes = Omit<
  PackedStep,
  "name" | "label" | "entities" | "degrees" | "links" | "places" | "hidden" | "pinned"
>;

function packedWhole(replaced: Replaced, met: Met): Wholes {
  const ref = (id: EntityId) => refOf(id, met);
  const pair = ({ a, b }: { readonly a: EntityId; readonly b: EntityId }) =>
    [ref(a), ref(b)] as const;
  const { shared, possible, folds, sketches, appearance, filter } = replaced;
  const { pointedOut, whatIf, chosenBy, chosen } = replaced;
  return {
    ...(shared && { shared: twice(shared, (list) => list.map(pair)) }),
    ...(possible && { possible: twice(possible, (list) => list.map(pair)) }),
    ...(folds && { folds: twice(folds, (list) => list.map((fold) => packedFold(fold, met))) }),
    ...(sketches && {
      sketches: twice(sketches, (list) => list.map((one) => packedSketch(one, met))),
    }),
    ...(appearance && { appearance }),
    ...(filter && {
      filter: twice(filter, (one) => one && { ...one, hides: one.hides.map(ref) }),
    }),
    ...(pointedOut && { pointedOut: twice(pointedOut, (one) => packedPointedOut(one, met)) }),
    ...(whatIf && { whatIf: twice(whatIf, (one) => packedWhatIf(one, met)) }),
    ...(chosenBy && { chosenBy: twice(chosenBy, (text) => veiled(text, met.values())) }),
    ...(chosen && { chosen: twice(chosen, (one) => one && { ...one, entity: ref(one.entity) }) }),
  };
}

const twice = <T, P>([from, to]: Both<T>, pack: (one: T) => P): Both<P> => [pack(from), pack(to)];

function packedFold({ id, label, members }: Drawn["folds"][number], met: Met): PackedFold {
  return {
    id,
    label: veiled(label, met.values()),
    members: members.map((one) => refOf(one, met)),
  };
}

/** A text that somebody wrote keeps its numbers, as a note of a case does. */
function packedSketch(sketch: Sketch, met: Met): PackedSketch {
  return {
    ...sketch,
    text: withoutNames(sketch.text, met.values()),
    on: sketch.on.map((id) => refOf(id, met)),
    at: sketch.at && { x: tenth(sketch.at.x), y: tenth(sketch.at.y) },
  };
}

function packedPointedOut(one: Drawn["pointedOut"], met: Met): PackedPointedOut | null {
  if (one === null) return null;
  return {
    label: veiled(one.label, met.values()),
    entities: one.entities.map((id) => refOf(id, met)),
    links: one.links,
  };
}

function packedWhatIf(one: Drawn["whatIf"], met: Met): PackedWhatIf | null {
  if (one === null) return null;
  return {
    out: [...one.takenOut].map((id) => refOf(id, met)),
    shifts: [...one.shifts].map(([id, { x, y }]) => [refOf(id, met), tenth(x), tenth(y)] as const),
  };
}

/** Places are kept to a tenth of a chart unit. */
const tenth = (value: number) => Math.round(value * 10) / 10;

function rounded(place: Place | null): PackedPlace {
  return place === null ? null : [tenth(place.x), tenth(place.y)];
}

/** What was never drawn has no ref here: it is passed over when the chart is opened. */
function refOf(id: EntityId, met: Met): string {
  return met.get(id)?.ref ?? "";
}

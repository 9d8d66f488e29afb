import type { Act } from "../acts.ts";
import { appearanceIn } from "../appearance/appearance.ts";
import { everything } from "../choosing/filter-rule.ts";
import type { Change, Moved, Replaced } from "../drawn-change.ts";
import type { Drawn, DrawnEntity, DrawnLink, Place, PossibleLink, SharedLink } from "../drawn.ts";
import type {
  Both,
  PackedAct,
  PackedChosen,
  PackedFilter,
  PackedFold,
  PackedPlace,
  PackedPointedOut,
  PackedSketch,
  PackedStep,
  PackedWhatIf,
} from "./packed-step.ts";
import { sketchIn } from "../chart-sketches.ts";
import { unveiled } from "./veiled.ts";

/** What is held of what packed acts name. */
export interface World {
  readonly entity: (ref: string) => DrawnEntity | undefined;
  readonly link: (id: string) => DrawnLink | undefined;
  /** What two entities share, by their ids. */
  readonly shared: (a: string, b: string) => SharedLink | undefined;
  /** Kept of a possible link whose reason is asked for again. */
  readonly possibleReason: string;
}

/** What was done, as a history knows it. Links that are gone are passed over. */
export function unpacked(acts: readonly PackedAct[], world: World): readonly Act[] {
  return acts.map((act): Act => {
    if (act.act === "to") return act;
    const { name, label } = act.step;
    const change = unpackedChange(act.step, world);
    return { act: "do", step: { name, label: read(label, world), change } };
  });
}

const none = { came: [], went: [] } as const;

function unpackedChange(step: PackedStep, world: World): Change {
  const ids = (refs: readonly string[]) => refs.flatMap((ref) => idOf(ref, world));
  const exchange = <P, T>(pair: Both<readonly P[]> | undefined, unpack: (one: P) => readonly T[]) =>
    pair === undefined ? none : { went: pair[0].flatMap(unpack), came: pair[1].flatMap(unpack) };
  const degrees = new Map(step.degrees);
  return {
    entities: exchange(step.entities, ([ref]) => asDrawn(world.entity(ref), degrees.get(ref))),
    links: exchange(step.links, ([id]) => listed(world.link(id))),
    places: (step.places ?? []).flatMap(([ref, from, to]): readonly Moved[] =>
      idOf(ref, world).map((id) => [id, placed(from), placed(to)] as const),
    ),
    hidden: exchange(step.hidden, (ref) => ids([ref])),
    pinned: exchange(step.pinned, (ref) => ids([ref])),
    replaced: unpackedWhole(step, world),
  };
}

/** As it is today, with its links when it was drawn where they were others. */
function asDrawn(
  entity: DrawnEntity | undefined,
  degreeThen: number | undefined,
): readonly DrawnEntity[] {
  if (!entity) return [];
  return degreeThen === undefined || degreeThen === entity.degree
    ? [entity]
    : [{ ...entity, degreeThen }];
}

function unpackedWhole(step: PackedStep, world: World): Replaced {
  const { shared, possible, folds, sketches, appearance, filter } = step;
  const { pointedOut, whatIf, chosenBy, chosen } = step;
  return {
    ...(shared && { shared: twice(shared, (list) => sharedIn(list, world)) }),
    ...(possible && { possible: twice(possible, (list) => possibleIn(list, world)) }),
    ...(folds && { folds: twice(folds, (list) => foldsIn(list, world)) }),
    ...(sketches && { sketches: twice(sketches, (list) => sketchesIn(list, world)) }),
    ...(appearance && { appearance: twice(appearance, appearanceIn) }),
    ...(filter && { filter: twice(filter, (one) => filterIn(one, world)) }),
    ...(pointedOut && { pointedOut: twice(pointedOut, (one) => pointedOutIn(one, world)) }),
    ...(whatIf && { whatIf: twice(whatIf, (one) => whatIfIn(one, world)) }),
    ...(chosenBy && { chosenBy: twice(chosenBy, (text) => read(text, world)) }),
    ...(chosen && { chosen: twice(chosen, (one) => chosenIn(one, world)) }),
  };
}

const twice = <P, T>([from, to]: Both<P>, unpack: (one: P) => T): Both<T> => [
  unpack(from),
  unpack(to),
];

type Pairs = readonly (readonly [string, string])[];

function sharedIn(pairs: Pairs, world: World): readonly SharedLink[] {
  return pairs.flatMap(([a, b]) => {
    const [from, to] = [world.entity(a), world.entity(b)];
    return from && to ? listed(world.shared(from.id, to.id)) : [];
  });
}

function possibleIn(pairs: Pairs, world: World): readonly PossibleLink[] {
  return pairs.flatMap(([a, b]) => {
    const [from, to] = [world.entity(a), world.entity(b)];
    return from && to ? [{ a: from.id, b: to.id, reason: world.possibleReason }] : [];
  });
}

function foldsIn(folds: readonly PackedFold[], world: World): Drawn["folds"] {
  return folds.map(({ id, label, members }) => ({
    id,
    label: read(label, world),
    members: members.flatMap((ref) => idOf(ref, world)),
  }));
}

/** A sketched link stays only where both its ends are known. */
function sketchesIn(sketches: readonly PackedSketch[], world: World): Drawn["sketches"] {
  return sketches.flatMap((kept) => {
    const sketch = sketchIn(kept);
    if (sketch === null) return [];
    const on = sketch.on.flatMap((ref) => idOf(ref, world));
    const isLost = sketch.form === "link" && on.length < 2;
    return isLost ? [] : [{ ...sketch, text: read(sketch.text, world), on }];
  });
}

function filterIn(one: PackedFilter | null, world: World): Drawn["filter"] {
  return (
    one && {
      rule: { ...everything, ...one.rule },
      hides: one.hides.flatMap((ref) => idOf(ref, world)),
    }
  );
}

function pointedOutIn(one: PackedPointedOut | null, world: World): Drawn["pointedOut"] {
  if (one === null) return null;
  return {
    label: read(one.label, world),
    entities: one.entities.flatMap((ref) => idOf(ref, world)),
    links: one.links,
  };
}

function whatIfIn(one: PackedWhatIf | null, world: World): Drawn["whatIf"] {
  if (one === null) return null;
  const shifts = one.shifts.flatMap(([ref, x, y]) =>
    idOf(ref, world).map((id) => [id, { x, y }] as const),
  );
  return {
    takenOut: new Set(one.out.flatMap((ref) => idOf(ref, world))),
    shifts: new Map(shifts),
  };
}

/** What was chosen for an entity that is gone says nothing any more. */
function chosenIn(one: PackedChosen | null, world: World): Drawn["chosen"] {
  const [entity] = one === null ? [] : idOf(one.entity, world);
  return one === null || entity === undefined ? null : { entity, parts: one.parts };
}

function idOf(ref: string, world: World): readonly string[] {
  return listed(world.entity(ref)?.id);
}

function listed<T>(one: T | undefined): readonly T[] {
  return one === undefined ? [] : [one];
}

function placed(place: PackedPlace): Place | null {
  return place === null ? null : { x: place[0], y: place[1] };
}

function read(text: string, world: World): string {
  return unveiled(text, (ref) => world.entity(ref)?.label ?? "…");
}

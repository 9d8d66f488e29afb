import type { Drawn, DrawnEntity, DrawnLink, EntityId, Place } from "./drawn.ts";

/** What came to a map and what went from it; what was replaced is in both. */
interface Exchange<T> {
  readonly came: readonly T[];
  readonly went: readonly T[];
}

/** An entity's place before and after; null where it had or has none. */
export type Moved = readonly [id: EntityId, from: Place | null, to: Place | null];

/** Parts of a drawing that a change names whole, before and after. */
const wholes = [
  "shared",
  "possible",
  "folds",
  "sketches",
  "appearance",
  "filter",
  "pointedOut",
  "whatIf",
  "chosenBy",
  "chosen",
] as const;
export type Whole = (typeof wholes)[number];
export type Replaced = { readonly [Name in Whole]?: readonly [from: Drawn[Name], to: Drawn[Name]] };

/** What is different between two drawings: enough to go from either to the other. */
export interface Change {
  readonly entities: Exchange<DrawnEntity>;
  readonly links: Exchange<DrawnLink>;
  readonly places: readonly Moved[];
  readonly hidden: Exchange<EntityId>;
  readonly pinned: Exchange<EntityId>;
  readonly replaced: Replaced;
}

export function changeBetween(before: Drawn, after: Drawn): Change {
  const replaced = wholes.flatMap((name) =>
    before[name] === after[name] ? [] : [[name, [before[name], after[name]]]],
  );
  return {
    entities: exchanged(before.entities, after.entities),
    links: exchanged(before.links, after.links),
    places: movedBetween(before.places, after.places),
    hidden: exchangedIds(before.hidden, after.hidden),
    pinned: exchangedIds(before.pinned, after.pinned),
    replaced: Object.fromEntries(replaced) as Replaced,
  };
}

function exchanged<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): Exchange<T> {
  if (before === after) return { came: [], went: [] };
  return {
    came: [...after].flatMap(([id, one]) => (before.get(id) === one ? [] : [one])),
    went: [...before].flatMap(([id, one]) => (after.get(id) === one ? [] : [one])),
  };
}

function exchangedIds(
  before: ReadonlySet<EntityId>,
  after: ReadonlySet<EntityId>,
): Exchange<EntityId> {
  if (before === after) return { came: [], went: [] };
  return { came: [...after.difference(before)], went: [...before.difference(after)] };
}

function movedBetween(
  before: ReadonlyMap<EntityId, Place>,
  after: ReadonlyMap<EntityId, Place>,
): readonly Moved[] {
  if (before === after) return [];
  const moved: Moved[] = [];
  for (const [id, to] of after) {
    const from = before.get(id);
    if (from?.x !== to.x || from.y !== to.y) moved.push([id, from ?? null, to]);
  }
  for (const [id, from] of before) if (!after.has(id)) moved.push([id, from, null]);
  return moved;
}

/** Makes a change in a drawing, or takes it back. What is not there to go is passed over. */
export function withChange(drawn: Drawn, change: Change, way: "do" | "undo"): Drawn {
  const isUndo = way === "undo";
  const whole = Object.entries(change.replaced).map(([name, [from, to]]) => [
    name,
    isUndo ? from : to,
  ]);
  return {
    ...drawn,
    entities: withExchange(drawn.entities, change.entities, isUndo),
    links: withExchange(drawn.links, change.links, isUndo),
    places: withMoves(drawn.places, change.places, isUndo),
    hidden: withIds(drawn.hidden, change.hidden, isUndo),
    pinned: withIds(drawn.pinned, change.pinned, isUndo),
    ...(Object.fromEntries(whole) as Partial<Drawn>),
  };
}

function withExchange<T extends { readonly id: string }>(
  held: ReadonlyMap<string, T>,
  { came, went }: Exchange<T>,
  isUndo: boolean,
): ReadonlyMap<string, T> {
  if (came.length === 0 && went.length === 0) return held;
  const all = new Map(held);
  const [comes, goes] = isUndo ? [went, came] : [came, went];
  const stays = new Set(comes.map(({ id }) => id));
  for (const { id } of goes) if (!stays.has(id)) all.delete(id);
  for (const one of comes) all.set(one.id, one);
  return all;
}

function withMoves(
  places: ReadonlyMap<EntityId, Place>,
  moved: readonly Moved[],
  isUndo: boolean,
): ReadonlyMap<EntityId, Place> {
  if (moved.length === 0) return places;
  const all = new Map(places);
  for (const [id, from, to] of moved) {
    const place = isUndo ? from : to;
    if (place === null) all.delete(id);
    else all.set(id, place);
  }
  return all;
}

function withIds(
  held: ReadonlySet<EntityId>,
  { came, went }: Exchange<EntityId>,
  isUndo: boolean,
): ReadonlySet<EntityId> {
  if (came.length === 0 && went.length === 0) return held;
  const [comes, goes] = isUndo ? [went, came] : [came, went];
  return held.difference(new Set(goes)).union(new Set(comes));
}

import { say, textOf } from "../../../wording/index.ts";
import { createStore } from "zustand/vanilla";
import {
  ask,
  NeighbourhoodDocument,
  type FigureFragment,
  type NeighbourOrder,
  type Problem,
} from "../../../api/index.ts";
import {
  notShownOf,
  session,
  shownLinks,
  type DrawnEntity,
  type EntityId,
} from "../../../chart/index.ts";
import { notify } from "../../../design/index.ts";
import { drawOnChart } from "./draw-on-chart.ts";
import { gatherByKind } from "./gathering.ts";

/** From how many links that are not shown the chooser asks which and how many. */
const CHOOSER_FROM = 40;

/** Entities for which the chooser is open. */
export const chooser = createStore<{ readonly entities: readonly DrawnEntity[] }>()(() => ({
  entities: [],
}));
export const closeChooser = () => chooser.setState({ entities: [] });

export interface Choice {
  readonly kinds: readonly string[] | null;
  readonly order: NeighbourOrder;
  /** How many new ones at most. */
  readonly limit: number;
  /** New ones of a kind stand as one figure, where there are two or more. */
  readonly asFigures?: boolean;
}

const said = (problem: Problem) => notify(`${problem.message} ${problem.advice}`);
const nameOf = (entities: readonly { readonly label: string }[]) =>
  entities.length === 1
    ? (entities[0]?.label ?? "it")
    : say("drawing.expand.these", { entities: entities.length });

/** Expands: at once where little is not shown, by the chooser where much is. It never does nothing. */
export async function expand(ids: readonly EntityId[]): Promise<void> {
  const { now } = session.getState().history;
  const seeds = ids.flatMap((id) => now.entities.get(id) ?? []);
  if (seeds.length === 0) return;
  const more = notShownOf(now);
  const hidden = seeds.reduce((sum, { id }) => sum + (more.get(id) ?? 0), 0);
  if (hidden > CHOOSER_FROM) return chooser.setState({ entities: seeds });
  await expandBy(seeds, { kinds: null, order: "RAREST", limit: 200 });
}

/** Says how many of what was drawn the filter hides; false where it hides none. */
function sayFiltered(fresh: readonly FigureFragment[], count: number | null): boolean {
  const hides = new Set(session.getState().history.now.filter?.hides);
  const filtered = fresh.filter(({ id }) => hides.has(id)).length;
  if (filtered > 0) notify(say("drawing.expand.filtered", { fresh: count ?? 0, filtered }));
  return filtered > 0;
}

/** Draws neighbours as chosen. Those shown already count on top, so that the limit is one of new ones. */
export async function expandBy(
  seeds: readonly DrawnEntity[],
  { kinds, order, limit, asFigures = false }: Choice,
): Promise<void> {
  const { now } = session.getState().history;
  const limitAsked = Math.min(2_000, limit + neighboursShown(seeds));
  const { data, problem } = await ask(NeighbourhoodDocument, {
    ids: seeds.map(({ id }) => id),
    entityKinds: kinds,
    limit: limitAsked,
    order,
    hops: 1,
  });
  if (problem) return said(problem);
  const isNew = ({ id }: FigureFragment) => !now.entities.has(id) || now.hidden.has(id);
  const fresh = data.neighbourhood.entities.filter(isNew).slice(0, limit);
  if (fresh.length === 0)
    return notify(
      kinds
        ? say("drawing.expand.nothingMoreOfThese", { seeds: nameOf(seeds) })
        : say("drawing.expand.nothingMoreAround", { seeds: nameOf(seeds) }),
    );
  const chosenBy = data.neighbourhood.chosenBy;
  const count = await drawOnChart(fresh, {
    why: say("drawing.expand.expand", { seeds: nameOf(seeds) }),
    chosenBy: textOf(chosenBy),
    ...(seeds.length === 1 ? { select: seeds.map(({ id }) => id) } : {}),
  });
  if (count !== null && asFigures) gatherByKind(fresh.map(({ id }) => id));
  if (sayFiltered(fresh, count)) return;
  const left = data.neighbourhood.total - neighboursShown(seeds);
  if (count === fresh.length && left > 0)
    notify(
      say("drawing.expand.drawnMoreAreHeld", {
        fresh: count,
        left: left.toLocaleString("en-GB"),
      }),
    );
}

function neighboursShown(seeds: readonly DrawnEntity[]): number {
  const ids = new Set(seeds.map(({ id }) => id));
  const around = new Set<EntityId>();
  for (const { source, target } of shownLinks(session.getState().history.now)) {
    if (ids.has(source) && !ids.has(target)) around.add(target);
    if (ids.has(target) && !ids.has(source)) around.add(source);
  }
  return around.size;
}

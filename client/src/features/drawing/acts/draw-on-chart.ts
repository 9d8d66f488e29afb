import { number, say } from "../../../wording/index.ts";
import {
  ask,
  LinksAmongDocument,
  type FigureFragment,
  type StatedLinkFragment,
} from "../../../api/index.ts";
import { labelWidth, placeInWorker } from "../../../canvas/index.ts";
import {
  connectedPieces,
  drawEntities,
  layOut,
  learnProperties,
  runCommand,
  select,
  session,
  shownEntities,
  shownLinks,
  MOST_DRAWN,
  roomOn,
  type Chosen,
  type Drawn,
  type EntityId,
  type Place,
  type PossibleLink,
  type PointedOut,
  type Sketch,
} from "../../../chart/index.ts";
import { notify } from "../../../design/index.ts";
import { readProperties } from "../appearance/reading-properties.ts";
import { chartBox, covered, fitAll, surfaceNow } from "../ground/surface.ts";

interface Wish {
  readonly why: string;
  readonly chosenBy?: string;
  readonly chosen?: Chosen;
  readonly links?: readonly StatedLinkFragment[];
  readonly pointedOut?: PointedOut;
  readonly possible?: readonly PossibleLink[];
  readonly sketches?: readonly Sketch[];
  /** Entities to select afterwards; the new ones where left out, none on an empty chart. */
  readonly select?: readonly EntityId[];
}

/** As many links as one answer gives. */
const MOST_LINKS = 15_000;

/**
 * Draws entities beside what is drawn, with all links held among them and those shown, placed in the worker. Where the
 * chart has no room for all, those that come first are drawn, and it says so.
 *
 * @returns How many are drawn that were not shown before; null where nothing could be drawn.
 */
export async function drawOnChart(
  wished: readonly FigureFragment[],
  wish: Wish,
): Promise<number | null> {
  const drawn = session.getState().history.now;
  const entities = thoseThatFit(wished, drawn);
  if (entities === null) return null;
  const all = new Map([
    ...drawn.entities,
    ...entities.map((entity) => [entity.id, entity] as const),
  ]);
  const among = await linksAmong([...all.keys()]);
  if (among === null) return null;
  const links = [
    ...new Map([...among, ...(wish.links ?? [])].map((one) => [one.id, one])).values(),
  ];
  const places = await placesFor(
    [...all.values()],
    [...drawn.links.values(), ...links],
    drawn.places,
  );
  await readForFilter(entities, drawn);
  runCommand(drawEntities, { entities, links, places, ...additionOf(wish) });
  const fresh = entities.flatMap(({ id }) => (drawn.entities.has(id) ? [] : [id]));
  const wasEmpty = shownEntities(drawn).length === 0;
  select(wish.select ?? (wasEmpty ? [] : fresh));
  afterPaint(() => bringIntoView(wasEmpty, fresh));
  return newTo(drawn, entities).length;
}

/** A filter by properties has to know those of what comes; where they cannot be read it is shown. */
async function readForFilter(
  entities: readonly FigureFragment[],
  { filter, properties: known }: Drawn,
): Promise<void> {
  if (!filter?.rule.properties.length) return;
  const ids = entities.flatMap(({ id }) => (known.has(id) ? [] : [id]));
  const { properties, problem } = await readProperties(ids);
  if (problem) notify(`${problem.message} ${problem.advice}`);
  else learnProperties(properties);
}

const newTo = ({ entities, hidden }: Drawn, some: readonly FigureFragment[]) =>
  some.filter(({ id }) => !entities.has(id) || hidden.has(id));

/** What the chart has room for, in their order; says how many are left. Null where there is room for none. */
function thoseThatFit(
  wished: readonly FigureFragment[],
  drawn: Drawn,
): readonly FigureFragment[] | null {
  const fresh = newTo(drawn, wished);
  const room = roomOn(drawn);
  if (fresh.length <= room) return wished;
  const most = number(MOST_DRAWN);
  if (room === 0) {
    notify(say("drawing.drawOnChart.aChartHoldsAt", { most }));
    return null;
  }
  notify(
    say("drawing.drawOnChart.roomForSome", {
      most,
      fit: number(room),
      fresh: number(fresh.length),
      left: number(fresh.length - room),
    }),
  );
  const left = new Set(fresh.slice(room).map(({ id }) => id));
  return wished.filter(({ id }) => !left.has(id));
}

const additionOf = ({ why, chosenBy = "", chosen, pointedOut, possible, sketches }: Wish) => ({
  why,
  chosenBy,
  ...(chosen ? { chosen } : {}),
  ...(pointedOut ? { pointedOut } : {}),
  ...(possible ? { possible } : {}),
  ...(sketches ? { sketches } : {}),
});

/** The links held among some entities; says so where they are too many or cannot be read, then null. */
async function linksAmong(ids: readonly EntityId[]): Promise<readonly StatedLinkFragment[] | null> {
  const { data, problem } = await ask(LinksAmongDocument, { ids });
  if (problem) {
    notify(`${problem.message} ${problem.advice}`);
    return null;
  }
  if (data.linksAmong.total > data.linksAmong.shown)
    notify(
      say("drawing.drawOnChart.moreThanLinksAre", {
        mostLinks: number(MOST_LINKS),
      }),
    );
  return data.linksAmong.links;
}

async function placesFor(
  entities: readonly { readonly id: string; readonly label: string }[],
  links: readonly { readonly source: string; readonly target: string }[],
  fixed: ReadonlyMap<EntityId, Place>,
) {
  const placed = entities.flatMap(({ id }) => {
    const place = fixed.get(id);
    return place ? [[id, place] as const] : [];
  });
  const figures = entities.map(({ id, label }) => ({ id, labelWidth: labelWidth(label) }));
  const request = {
    figures,
    links: links.map(({ source, target }) => [source, target] as const),
    fixed: placed,
    centre: surfaceNow()?.centre() ?? { x: 0, y: 0 },
  };
  return new Map(await placeInWorker(request));
}

/** Shows all where the chart was empty, or where new figures came outside of what is seen. */
function bringIntoView(wasEmpty: boolean, fresh: readonly EntityId[]): void {
  const surface = surfaceNow();
  if (!surface) return;
  if (wasEmpty) return fitAll();
  const rendered = surface.rendered();
  const { right, bottom } = covered();
  const { width, height } = chartBox();
  const isOutside = (id: EntityId) => {
    const place = rendered.get(id);
    return (
      place !== undefined &&
      (place.x < 10 ||
        place.y < 10 ||
        place.x > width - 12 - right ||
        place.y > height - 8 - bottom)
    );
  };
  if (fresh.some(isOutside)) fitAll();
}

/** Lays everything shown out again by its links, stated and shared, except what is pinned; one step, undone in one. */
export async function layOutAgain(): Promise<void> {
  const { now } = session.getState().history;
  const shown = shownEntities(now);
  const pinned = new Map([...now.places].filter(([id]) => now.pinned.has(id)));
  const shared = now.shared.map(({ a, b }) => ({ source: a, target: b }));
  const places = await placesFor(shown, [...shownLinks(now), ...shared], pinned);
  runCommand(layOut, { places });
  afterPaint(fitAll);
}

/** Lays everything out so that groups stand apart: only links within a group pull. One step, undone in one. */
export async function setGroupsApart(groups: readonly (readonly EntityId[])[]): Promise<void> {
  const { now } = session.getState().history;
  const groupOf = new Map(groups.flatMap((members, at) => members.map((id) => [id, at] as const)));
  const within = shownLinks(now).filter(
    ({ source, target }) => groupOf.has(source) && groupOf.get(source) === groupOf.get(target),
  );
  const places = await placesFor(
    shownEntities(now),
    [...within, ...chained(groups, within)],
    new Map([...now.places].filter(([id]) => now.pinned.has(id))),
  );
  runCommand(layOut, { places, by: "group" });
  afterPaint(fitAll);
}

/** A group may hang together by what is not drawn: who has no drawn link within it is tied to its first. */
function chained(
  groups: readonly (readonly EntityId[])[],
  within: readonly { readonly source: EntityId; readonly target: EntityId }[],
) {
  return groups.flatMap((members) =>
    connectedPieces(
      members,
      within.map(({ source, target }) => [source, target] as const),
    )
      .slice(1)
      .map(([id]) => ({ source: members[0] ?? "", target: id ?? "" })),
  );
}

/** Once React and the surface have drawn. */
const afterPaint = (act: () => void) => requestAnimationFrame(() => requestAnimationFrame(act));

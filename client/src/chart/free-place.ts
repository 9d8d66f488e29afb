import type { Place } from "./drawn.ts";

/** As far from others a figure or a note stands, in chart units, and how far out a place is looked for. */
const APART = 46;
const STEP = 40;
const MOST_AWAY = 480;
const TURNS = 12;

/** The nearest place around a point where nothing stands, beginning so far from it, above it and to the right. */
export function freePlace(near: Place, taken: readonly Place[], from = 0): Place {
  const isFree = (place: Place) =>
    taken.every(({ x, y }) => Math.hypot(x - place.x, y - place.y) >= APART);
  if (from === 0 && isFree(near)) return near;
  for (let away = Math.max(from, STEP); away <= MOST_AWAY; away += STEP)
    for (let turn = 0; turn < TURNS; turn += 1) {
      const angle = (turn / TURNS) * 2 * Math.PI - Math.PI / 3;
      const place = {
        x: Math.round(near.x + Math.cos(angle) * away),
        y: Math.round(near.y + Math.sin(angle) * away),
      };
      if (isFree(place)) return place;
    }
  return near;
}

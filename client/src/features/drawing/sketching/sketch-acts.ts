import { openings } from "../../../address/index.ts";
import {
  addSketches,
  endStep,
  eraseSketches,
  freePlace,
  isSketch,
  MOST_SKETCHES,
  runCommand,
  selectLine,
  session,
  type Place,
  type Sketch,
} from "../../../chart/index.ts";
import { notify } from "../../../design/index.ts";
import { number, say } from "../../../wording/index.ts";
import { surfaceNow } from "../ground/surface.ts";
import { sketchOf } from "./sketch-scene.ts";

const drawn = () => session.getState().history.now;
const selectedIds = () => [...session.getState().selected];

/** The sketch that is selected, if one is. */
export function selectedSketch(): string | null {
  const { line } = session.getState();
  return line !== null && isSketch(line) ? sketchOf(line) : null;
}

/** Draws a sketch and opens it to be written; says so where the chart has no room for more. */
function draw(sketch: Omit<Sketch, "id">): void {
  if (drawn().sketches.length >= MOST_SKETCHES)
    return notify(say("drawing.sketch.full", { most: number(MOST_SKETCHES) }));
  endStep();
  runCommand(addSketches, { sketches: [sketch] });
  const last = drawn().sketches.at(-1);
  if (last) selectLine(last.id);
}

/** A note, or a hypothesis, on what is selected; on the ground where nothing is. */
export function addNote(form: "note" | "hypothesis" = "note"): void {
  const on = selectedIds().slice(0, 50);
  const [first] = on;
  const of = first === undefined ? undefined : drawn().places.get(first);
  const at = of ?? surfaceNow()?.centre() ?? { x: 0, y: 0 };
  draw({ form, text: "", on, at: placeBeside(at) });
}

const AWAY = 80;

/** The nearest place beside a point where neither a figure nor a note stands. */
function placeBeside(near: Place): Place {
  const { places, sketches } = drawn();
  return freePlace(near, [...places.values(), ...sketches.flatMap(({ at }) => at ?? [])], AWAY);
}

/** A link by hand between the two that are selected. */
export function sketchLink(): void {
  const on = selectedIds();
  if (on.length !== 2) return notify(say("drawing.sketch.twoForALink"));
  draw({ form: "link", text: "", on, at: null });
}

export function eraseSketch(id: string): void {
  selectLine(null);
  runCommand(eraseSketches, { ids: [id] });
}

/** Opens the form for adding by hand with what the sketch says: only what is sent there reaches the record. */
export function propose({ on, text }: Sketch): void {
  const [first = null, other = null] = on;
  openings.setState({ addByHand: { entityId: first, otherId: other, note: text } });
}

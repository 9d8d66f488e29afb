import type { Drawn, Place, Sketch } from "./drawn.ts";

const MARK = "sketch:";
export const MOST_SKETCHES = 200;
export const LONGEST_SKETCH = 2_000;
const MOST_ON = 50;

/** Whether an id of the drawing is a sketch's. */
export const isSketch = (id: string) => id.startsWith(MARK);

/** Sketches that are seen: links whose two ends are shown, notes always; ends that are hidden are left out. */
export function sketchesShown({ sketches, entities, hidden }: Drawn): readonly Sketch[] {
  return sketches.flatMap((sketch) => {
    const on = sketch.on.filter((id) => entities.has(id) && !hidden.has(id));
    return sketch.form === "link" && on.length < 2 ? [] : [{ ...sketch, on }];
  });
}

export const nextSketchId = ({ sketches }: Pick<Drawn, "sketches">) =>
  MARK +
  (sketches.reduce((most, { id }) => Math.max(most, Number(id.slice(MARK.length)) || 0), 0) + 1);

/** A sketch out of what a chart or a file kept, its ends by whatever names them there; null where it is none. */
export function sketchIn(kept: unknown): Sketch | null {
  if (typeof kept !== "object" || kept === null) return null;
  const found = new Map<string, unknown>(Object.entries(kept));
  const [id, form, text, on] = ["id", "form", "text", "on"].map((name) => found.get(name));
  if (typeof id !== "string" || !/^sketch:\d{1,6}$/u.test(id)) return null;
  if (form !== "note" && form !== "hypothesis" && form !== "link") return null;
  if (typeof text !== "string" || !Array.isArray(on)) return null;
  const ends = on.filter((one): one is string => typeof one === "string").slice(0, MOST_ON);
  const at = placeIn(found.get("at"));
  if (form === "link" ? ends.length !== 2 : at === null) return null;
  return {
    id,
    form,
    text: text.slice(0, LONGEST_SKETCH),
    on: ends,
    at: form === "link" ? null : at,
  };
}

function placeIn(kept: unknown): Place | null {
  if (typeof kept !== "object" || kept === null || !("x" in kept) || !("y" in kept)) return null;
  const { x, y } = kept;
  if (typeof x !== "number" || typeof y !== "number") return null;
  return Number.isFinite(x) && Number.isFinite(y) ? { x, y } : null;
}

/** Sketches out of an export of Clew, as far as they can be read; ends are ids. */
export function sketchesInExport(text: string): readonly Sketch[] {
  let read: unknown = null;
  try {
    read = JSON.parse(text);
  } catch {
    return [];
  }
  if (typeof read !== "object" || read === null || !("sketches" in read)) return [];
  const { sketches } = read;
  if (!Array.isArray(sketches)) return [];
  return sketches.slice(0, MOST_SKETCHES).flatMap((one) => sketchIn(one) ?? []);
}

/** A JSON export with the sketches of its chart, and that they are no more than that. */
export function exportWithSketches(
  text: string,
  { sketches, caption }: { readonly sketches: readonly Sketch[]; readonly caption: string },
): string {
  const read: unknown = JSON.parse(text);
  if (sketches.length === 0 || typeof read !== "object" || read === null) return text;
  return `${JSON.stringify({ ...read, sketchesAre: caption, sketches }, null, 1)}\n`;
}

import type { Look, SketchedLine } from "../../../canvas/index.ts";
import {
  sketchesShown,
  type Drawn,
  type DrawnEntity,
  type EntityId,
  type Place,
} from "../../../chart/index.ts";

/** Sketches as the canvas draws them: notes as figures, links and what notes are about as lines. */
export interface SketchScene {
  readonly figures: readonly DrawnEntity[];
  readonly places: ReadonlyMap<string, Place>;
  readonly lines: readonly SketchedLine[];
}

/** The sketch that a figure or a line of the canvas belongs to. */
export const sketchOf = (id: string) => id.split("/")[0] ?? id;

const CAPTIONED_FROM = 26;

/** `figureOf`: the figure that an entity is drawn as. */
export function sketchScene(drawn: Drawn, figureOf: (id: EntityId) => string): SketchScene {
  const sketches = sketchesShown(drawn);
  const notes = sketches.filter(({ at }) => at !== null);
  return {
    figures: notes.map(({ id, form, text }) => figureFor(id, `sketch-${form}`, text)),
    places: new Map(notes.flatMap(({ id, at }) => (at ? [[id, at] as const] : []))),
    lines: sketches.flatMap(({ id, form, text, on }) => {
      const ends = [...new Set(on.map(figureOf))];
      const [a, b] = ends;
      if (form === "link") return a && b ? [{ id, a, b, text }] : [];
      return ends.map((end, at) => ({ id: `${id}/${at}`, a: id, b: end, text: "" }));
    }),
  };
}

/** What of a note stands in a second line below it. */
export const noteCaptions = (drawn: Drawn): ReadonlyMap<string, string> =>
  new Map(
    sketchesShown(drawn).flatMap(({ id, at, text }) => {
      const letters = [...text.replace(/\s+/gu, " ").trim()];
      return at === null || letters.length < CAPTIONED_FROM
        ? []
        : [
            [
              id,
              letters
                .slice(CAPTIONED_FROM - 1)
                .join("")
                .trim(),
            ] as const,
          ];
    }),
  );

const figureFor = (id: string, kind: string, label: string): DrawnEntity => ({
  id,
  ref: "",
  kind,
  label,
  degree: 0,
  df: 0,
  marks: [],
  datasets: [],
  firstSeen: null,
  lastSeen: null,
});

const note = '<path d="M4 6h12"/><path d="M4 12h12"/><path d="M4 18h8"/>';
const question = '<path d="M9 9a3.2 3.2 0 0 1 6.2 1c0 2.2-3.2 3-3.2 4.6"/><path d="M12 18.5h.01"/>';

/** How notes and hypotheses look: paper, in every theme. */
export const sketchLooks: ReadonlyMap<string, Look> = new Map([
  ["sketch-note", { shape: "note", colour: "#7d5200", icon: note }],
  ["sketch-hypothesis", { shape: "note", colour: "#7d5200", icon: question }],
]);

import { isFold, isSketch, type DrawnEntity, type EntityId } from "../../chart/index.ts";
import type { Look, Paint, Scene, SceneGroup } from "../scene.ts";
import { inkOf } from "./ink.ts";
import { labelOf } from "./labels.ts";
import { groupInk } from "./palette.ts";
import { suffixesOf } from "./suffixes.ts";

const FIGURE = 34;
/** A figure that stands for several is larger. */
const FOLD = 46;

/** How a figure looks, whatever draws it. Sides are in chart units, colours #rrggbb. */
export interface FigureLook {
  readonly id: EntityId;
  /** What stands below it. */
  readonly label: string;
  /** What a rule writes below the label; empty for nothing. */
  readonly caption: string;
  readonly shape: Look["shape"];
  /** The inner SVG of its icon; empty until icons are there. */
  readonly icon: string;
  /** Its kind's, or the one that a rule gives. */
  readonly colour: string;
  /** Its icon's. */
  readonly iconInk: string;
  /** Its outline's: the kind's, or the group's. */
  readonly edge: string;
  readonly ground: string;
  readonly width: number;
  readonly height: number;
  /** Links that are not shown. */
  readonly more: number;
  readonly group: { readonly letter: string; readonly ink: string } | null;
  readonly marks: FigureMarks;
}

/** What a figure shows by its outline and its light. */
export interface FigureMarks {
  readonly chosen: boolean;
  /** Stands for several. */
  readonly fold: boolean;
  /** Common to many: it links nothing. */
  readonly common: boolean;
  /** Drawn by hand: no row states it. */
  readonly sketch: boolean;
  readonly pinned: boolean;
  readonly pointedOut: boolean;
  /** Taken out, to see what would be left. */
  readonly out: boolean;
  /** Outside of the chosen time. */
  readonly dim: boolean;
}

/** An entity: icon and shape tell its kind; edge, tint and letter its group; the side its measure. */
function figureOf(
  entity: DrawnEntity,
  scene: Scene,
  { group, suffix }: { readonly group: SceneGroup | undefined; readonly suffix: string },
): FigureLook {
  const ink = inkOf[scene.theme];
  const { icon = "", shape = "thing", colour = ink.second } = scene.looks.get(entity.kind) ?? {};
  const side = scene.sides?.get(entity.id) ?? (isFold(entity) ? FOLD : FIGURE);
  return {
    id: entity.id,
    label: labelOf(entity.label, suffix),
    shape,
    icon,
    caption: scene.rules.captions?.get(entity.id) ?? "",
    ...inksOf(entity, scene, { group, colour }),
    ...sidesOf(shape, side),
    more: scene.notShown.get(entity.id) ?? 0,
    marks: marksOf(entity, scene),
  };
}

type Inks = Pick<FigureLook, "colour" | "iconInk" | "edge" | "ground" | "group">;

/** A figure's colours: its kind's, its group's, or those of a rule. */
function inksOf(
  entity: DrawnEntity,
  scene: Scene,
  { group, colour }: { readonly group: SceneGroup | undefined; readonly colour: string },
): Inks {
  const { panel, paper, sketch } = inkOf[scene.theme];
  if (isSketch(entity.id))
    return { colour: sketch, iconInk: sketch, edge: sketch, ground: paper, group: null };
  if (group) {
    const edge = groupInk(group.at, scene.theme);
    const sign = { letter: group.letter, ink: edge };
    return { colour, iconInk: colour, edge, ground: tinted(edge, panel), group: sign };
  }
  const { paint, ink } = paintOf(entity, scene);
  const own = ink ?? colour;
  const ground = paint?.ink ?? panel;
  return { colour: own, iconInk: paint ? panel : own, edge: own, ground, group: signOf(paint) };
}

/** What a rule paints a figure in. Without a value it is grey and hollow; without a rule it has its kind's colour. */
function paintOf(
  { id }: DrawnEntity,
  { rules, theme }: Scene,
): { readonly paint: Paint | null; readonly ink: string | null } {
  if (rules.painted === null) return { paint: null, ink: null };
  const paint = rules.painted.get(id) ?? null;
  return { paint, ink: paint?.ink ?? inkOf[theme].second };
}

const signOf = (paint: Paint | null) =>
  paint && paint.sign !== "" ? { letter: paint.sign, ink: paint.ink } : null;

/** Width and height: a hexagon needs a little more to look as large. */
function sidesOf(shape: Look["shape"], side: number): { width: number; height: number } {
  return shape === "place"
    ? { width: Math.round((side * 38) / FIGURE), height: Math.round((side * 36) / FIGURE) }
    : { width: side, height: side };
}

const marksOf = (entity: DrawnEntity, scene: Scene): FigureMarks => ({
  chosen: scene.selected.has(entity.id),
  fold: isFold(entity),
  common: entity.marks.includes("common-to-many"),
  sketch: isSketch(entity.id),
  pinned: scene.pinned.has(entity.id),
  pointedOut: scene.pointedOutEntities.has(entity.id),
  out: scene.takenOut.has(entity.id),
  dim: scene.within !== null && !scene.within.entities.has(entity.id) && !isSketch(entity.id),
});

/** The side of an icon in a figure, in chart units. */
export const iconSide = ({ width, height }: Pick<FigureLook, "width" | "height">) =>
  Math.max(13, Math.min(28, Math.round(Math.min(width, height) * 0.53)));

/** A sheet of paper whose upper right corner is cut, around its middle. */
export const noteCorners = ({ wide, high }: { readonly wide: number; readonly high: number }) => [
  { x: -wide, y: -high },
  { x: wide - high / 1.6, y: -high },
  { x: wide, y: -high + high / 1.6 },
  { x: wide, y: high },
  { x: -wide, y: high },
];

/** All figures of a scene, in its order. */
export function figureLooks(scene: Scene): readonly FigureLook[] {
  const groups = new Map(
    scene.groups.flatMap((group) => group.members.map((id) => [id, group] as const)),
  );
  const suffixes = suffixesOf(scene.entities);
  return scene.entities.map((entity) =>
    figureOf(entity, scene, {
      group: groups.get(entity.id),
      suffix: suffixes.get(entity.id) ?? "",
    }),
  );
}

const tints = new Map<string, string>();

/** A seventh of one colour on another, both #rrggbb. */
function tinted(colour: string, ground: string): string {
  const key = colour + ground;
  const known = tints.get(key);
  if (known !== undefined) return known;
  const part = (text: string, at: number) => Number.parseInt(text.slice(at, at + 2), 16);
  const tint = `#${[1, 3, 5]
    .map((at) =>
      Math.round(part(colour, at) / 7 + (part(ground, at) * 6) / 7)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
  tints.set(key, tint);
  return tint;
}

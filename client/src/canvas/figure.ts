import { isFold, type DrawnEntity } from "../chart/index.ts";
import { labelOf } from "./labels.ts";
import { groupInk } from "./palette.ts";
import {
  BADGE_HEIGHT,
  badgePicture,
  badgeWidth,
  iconPicture,
  letterPicture,
  letterWidth,
  noPicture,
} from "./pictures.ts";
import { classesOf, type Piece } from "./piece.ts";
import type { Look, Scene, SceneGroup } from "./scene.ts";
import { inkOf } from "./ink.ts";

const FIGURE = 34;
/** A figure that stands for several is larger. */
const FOLD = 46;

interface Sides {
  readonly width: number;
  readonly height: number;
}

/** Width and height: a hexagon needs a little more to look as large. */
function sidesOf(shape: Look["shape"], side: number): Sides {
  return shape === "place"
    ? { width: Math.round((side * 38) / FIGURE), height: Math.round((side * 36) / FIGURE) }
    : { width: side, height: side };
}

/** An entity: icon and shape tell its kind; edge, tint and letter its group; the side its measure. */
export function figureOf(entity: DrawnEntity, scene: Scene, group: SceneGroup | undefined): Piece {
  const ink = inkOf[scene.theme];
  const { icon = "", shape = "thing", colour = ink.second } = scene.looks.get(entity.kind) ?? {};
  const isChosen = scene.selected.has(entity.id);
  const { width, height } = sidesOf(
    shape,
    scene.sides?.get(entity.id) ?? (isFold(entity) ? FOLD : FIGURE),
  );
  const edge = group ? groupInk(group.at, scene.theme) : colour;
  const drawing = { isChosen, width, height, group, colour };
  const data = {
    id: `e ${entity.id}`,
    label: labelOf(entity.label),
    shape,
    colour,
    edge,
    ground: group ? tinted(edge, ink.panel) : ink.panel,
    width,
    height,
    ...picturesOf(entity, scene, drawing),
  };
  const more = scene.notShown.get(entity.id) ?? 0;
  const key = [
    data.label,
    colour,
    edge,
    shape,
    width,
    more,
    isChosen,
    icon.length,
    group?.letter ?? "",
  ].join(" ");
  return { definition: { group: "nodes", data }, key, classes: marksOf(entity, scene) };
}

/** What a figure shows by its outline and its light. */
const marksOf = (entity: DrawnEntity, scene: Scene) =>
  classesOf({
    chosen: scene.selected.has(entity.id),
    fold: isFold(entity),
    common: entity.marks.includes("common-to-many"),
    pinned: scene.pinned.has(entity.id),
    "pointed-out": scene.pointedOutEntities.has(entity.id),
    out: scene.takenOut.has(entity.id),
    dim: scene.within !== null && !scene.within.entities.has(entity.id),
  });

interface Drawing extends Sides {
  readonly colour: string;
  readonly isChosen: boolean;
  readonly group: SceneGroup | undefined;
}

/** A picture on a figure, with its place from the figure's upper left, in px. */
interface Sticker {
  readonly picture: string;
  readonly wide: number;
  readonly high: number;
  readonly left: number;
  readonly top: number;
}

/** The icon in the middle, how many links are not shown at the upper right, the group's letter at the upper left. */
function picturesOf(entity: DrawnEntity, scene: Scene, drawing: Drawing) {
  const stickers = [
    iconOn(scene.looks.get(entity.kind), scene, drawing),
    badgeOn(scene.notShown.get(entity.id) ?? 0, scene, drawing),
    ...(drawing.group ? [letterOn(drawing.group, scene)] : []),
  ];
  const inPx = (side: "wide" | "high" | "left" | "top") =>
    stickers.map((sticker) => `${sticker[side]}px`);
  return {
    pictures: stickers.map(({ picture }) => picture),
    widths: inPx("wide"),
    heights: inPx("high"),
    lefts: inPx("left"),
    tops: inPx("top"),
  };
}

function iconOn(look: Look | undefined, scene: Scene, drawing: Drawing): Sticker {
  const { width, height, isChosen, colour } = drawing;
  const side = Math.max(13, Math.min(28, Math.round(Math.min(width, height) * 0.53)));
  return {
    picture: look ? iconPicture(look, isChosen ? inkOf[scene.theme].panel : colour) : noPicture,
    wide: side,
    high: side,
    left: (width - side) / 2,
    top: (height - side) / 2,
  };
}

function badgeOn(more: number, scene: Scene, { width }: Drawing): Sticker {
  const { panel: ground, lineStrong: line, second: ink } = inkOf[scene.theme];
  return {
    picture: more > 0 ? badgePicture(more, { ground, line, ink }) : noPicture,
    wide: more > 0 ? badgeWidth(more) : 1,
    high: BADGE_HEIGHT,
    left: width - 8,
    top: -10,
  };
}

function letterOn({ letter, at }: SceneGroup, { theme }: Scene): Sticker {
  return {
    picture: letterPicture(letter, groupInk(at, theme), inkOf[theme].canvas),
    wide: letterWidth(letter),
    high: BADGE_HEIGHT,
    left: 8 - letterWidth(letter),
    top: -10,
  };
}

/** A seventh of one colour on another, both #rrggbb. */
function tinted(colour: string, ground: string): string {
  const part = (text: string, at: number) => Number.parseInt(text.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) =>
      Math.round(part(colour, at) / 7 + (part(ground, at) * 6) / 7)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

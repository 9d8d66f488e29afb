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
import { inkOf } from "./style.ts";

const FIGURE = 34;
/** A figure that stands for several is larger. */
const FOLD = 46;

/** Width and height: a hexagon needs a little more to look as large. */
function sidesOf(look: Look | undefined, side: number): readonly [number, number] {
  return look?.shape === "place"
    ? [Math.round((side * 38) / FIGURE), Math.round((side * 36) / FIGURE)]
    : [side, side];
}

/** An entity: icon and shape tell its kind; edge, tint and letter its group; the side its measure. */
export function figureOf(entity: DrawnEntity, scene: Scene, group: SceneGroup | undefined): Piece {
  const look = scene.looks.get(entity.kind);
  const ink = inkOf[scene.theme];
  const isChosen = scene.selected.has(entity.id);
  const [width, height] = sidesOf(
    look,
    scene.sides?.get(entity.id) ?? (isFold(entity) ? FOLD : FIGURE),
  );
  const colour = look?.colour ?? ink.second;
  const edge = group ? groupInk(group.at, scene.theme) : colour;
  const data = {
    id: `e ${entity.id}`,
    label: labelOf(entity.label),
    shape: look?.shape ?? "thing",
    colour,
    edge,
    ground: group ? tinted(edge, ink.panel) : ink.panel,
    width,
    height,
    ...picturesOf(entity, scene, { look, colour, isChosen, width, height, group }),
  };
  const classes = classesOf({
    chosen: isChosen,
    fold: isFold(entity),
    common: entity.marks.includes("common-to-many"),
    pinned: scene.pinned.has(entity.id),
    thread: scene.threadEntities.has(entity.id),
    out: scene.takenOut.has(entity.id),
    dim: scene.within !== null && !scene.within.entities.has(entity.id),
  });
  const key = `${data.label} ${colour} ${edge} ${data.shape} ${width} ${scene.notShown.get(entity.id) ?? 0} ${isChosen} ${look?.icon.length ?? 0} ${group?.letter ?? ""}`;
  return { definition: { group: "nodes", data }, key, classes };
}

interface Drawing {
  readonly look: Look | undefined;
  readonly colour: string;
  readonly isChosen: boolean;
  readonly width: number;
  readonly height: number;
  readonly group: SceneGroup | undefined;
}

/** The icon in the middle, how many links are not shown at the upper right, the group's letter at the upper left. */
function picturesOf(
  entity: DrawnEntity,
  scene: Scene,
  { look, colour, isChosen, width, height, group }: Drawing,
) {
  const ink = inkOf[scene.theme];
  const more = scene.notShown.get(entity.id) ?? 0;
  const icon = Math.max(13, Math.min(28, Math.round(Math.min(width, height) * 0.53)));
  const pictures = [
    look ? iconPicture(look, isChosen ? ink.panel : colour) : noPicture,
    more > 0
      ? badgePicture(more, { ground: ink.panel, line: ink.lineStrong, ink: ink.second })
      : noPicture,
  ];
  const [widths, heights] = [
    [icon, more > 0 ? badgeWidth(more) : 1],
    [icon, BADGE_HEIGHT],
  ];
  const [lefts, tops] = [
    [(width - icon) / 2, width - 8],
    [(height - icon) / 2, -10],
  ];
  if (group) {
    pictures.push(letterPicture(group.letter, groupInk(group.at, scene.theme), ink.canvas));
    widths.push(letterWidth(group.letter));
    heights.push(BADGE_HEIGHT);
    lefts.push(8 - letterWidth(group.letter));
    tops.push(-10);
  }
  const inPx = (values: readonly number[]) => values.map((value) => `${value}px`);
  return {
    pictures,
    widths: inPx(widths),
    heights: inPx(heights),
    lefts: inPx(lefts),
    tops: inPx(tops),
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

import type { ElementDefinition } from "cytoscape";
import type { DrawnEntity, Line, SharedLink } from "../chart/index.ts";
import { withoutTurns } from "../wording/index.ts";
import { labelOf } from "./labels.ts";
import { BADGE_HEIGHT, badgePicture, badgeWidth, iconPicture, noPicture } from "./pictures.ts";
import type { Scene } from "./scene.ts";
import { inkOf } from "./style.ts";

const FIGURE = 34;

/** One thing to draw with everything that decides how it looks; equal keys need no work. */
export interface Piece {
  readonly definition: ElementDefinition;
  readonly key: string;
  readonly classes: string;
}

const classesOf = (chosen: Readonly<Record<string, boolean>>) => Object.keys(chosen).filter((name) => chosen[name]).join(" ");

function figureOf(entity: DrawnEntity, scene: Scene): Piece {
  const look = scene.looks.get(entity.kind);
  const ink = inkOf[scene.theme];
  const isChosen = scene.selected.has(entity.id);
  const colour = look?.colour ?? ink.second;
  const more = scene.notShown.get(entity.id) ?? 0;
  const icon = look ? iconPicture(look, isChosen ? ink.panel : colour) : noPicture;
  const badge = more > 0 ? badgePicture(more, { ground: ink.panel, line: ink.lineStrong, ink: ink.second }) : noPicture;
  const width = more > 0 ? badgeWidth(more) : 1;
  const data = {
    id: `e ${entity.id}`,
    label: labelOf(entity.label),
    shape: look?.shape ?? "thing",
    colour,
    pictures: [icon, badge],
    widths: ["18px", `${width}px`],
    heights: ["18px", `${BADGE_HEIGHT}px`],
    lefts: [`${(FIGURE - 18) / 2}px`, `${FIGURE - 8}px`],
    tops: [`${(FIGURE - 18) / 2}px`, "-10px"],
  };
  const classes = classesOf({
    chosen: isChosen,
    common: entity.marks.includes("common-to-many"),
    pinned: scene.pinned.has(entity.id),
    thread: scene.threadEntities.has(entity.id),
    dim: scene.within !== null && !scene.within.entities.has(entity.id),
  });
  return { definition: { group: "nodes", data }, key: `${data.label} ${colour} ${data.shape} ${icon.length} ${more} ${isChosen} ${look?.icon.length ?? 0}`, classes };
}

function lineOf(line: Line, scene: Scene): Piece {
  const data = {
    id: `l ${line.id}`,
    source: `e ${line.source}`,
    target: `e ${line.target}`,
    label: withoutTurns(line.count > 1 ? `${line.label} × ${line.count}` : line.label),
    width: Math.min(6, 1.2 + Math.log2(Math.max(1, line.count, line.records)) * 0.7),
  };
  const isEvent = scene.eventKinds.has(line.kind);
  const classes = classesOf({
    event: isEvent,
    both: isEvent && line.bothWays,
    chosen: scene.line === line.id,
    thread: line.links.some((id) => scene.threadLinks.has(id)),
    dim: scene.within !== null && !line.links.some((id) => scene.within?.links.has(id)),
  });
  return { definition: { group: "edges", data }, key: `${data.label} ${data.width}`, classes };
}

function sharedOf(shared: SharedLink, scene: Scene): Piece {
  const id = sharedId(shared);
  const data = { id: `l ${id}`, source: `e ${shared.a}`, target: `e ${shared.b}`, label: `shared, weight ${shared.weight.toFixed(1)}`, width: Math.min(3.5, 1 + shared.weight * 0.15) };
  const classes = classesOf({ shared: true, chosen: scene.line === id, dim: scene.within !== null });
  return { definition: { group: "edges", data }, key: `${data.label}`, classes };
}

/** Id of a computed link among the lines. */
export const sharedId = ({ a, b }: Pick<SharedLink, "a" | "b">) => `shared\n${a}\n${b}`;

/** Everything of a scene, by Cytoscape's id. */
export function piecesOf(scene: Scene): ReadonlyMap<string, Piece> {
  const shownIds = new Set(scene.entities.map(({ id }) => id));
  const shared = scene.shared.filter(({ a, b }) => shownIds.has(a) && shownIds.has(b));
  const all = [...scene.entities.map((entity) => figureOf(entity, scene)), ...scene.lines.map((line) => lineOf(line, scene)), ...shared.map((one) => sharedOf(one, scene))];
  return new Map(all.map((piece) => [String(piece.definition.data.id), piece]));
}

import type { Line, PossibleLink, SharedLink } from "../chart/index.ts";
import { say, withoutTurns } from "../wording/index.ts";
import { figureOf } from "./figure.ts";
import { classesOf, type Piece } from "./piece.ts";
import type { Scene } from "./scene.ts";

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
    "pointed-out": line.links.some((id) => scene.pointedOutLinks.has(id)),
    faded: scene.takenOut.has(line.source) || scene.takenOut.has(line.target),
    dim: scene.within !== null && !line.links.some((id) => scene.within?.links.has(id)),
  });
  return { definition: { group: "edges", data }, key: `${data.label} ${data.width}`, classes };
}

function sharedOf(shared: SharedLink, scene: Scene): Piece {
  const id = sharedId(shared);
  const data = {
    id: `l ${id}`,
    source: `e ${shared.a}`,
    target: `e ${shared.b}`,
    label: say("drawing.sharedLine", { weight: shared.weight.toFixed(1) }),
    width: Math.min(3.5, 1 + shared.weight * 0.15),
  };
  const classes = classesOf({
    shared: true,
    chosen: scene.line === id,
    faded: scene.takenOut.has(shared.a) || scene.takenOut.has(shared.b),
    dim: scene.within !== null,
  });
  return { definition: { group: "edges", data }, key: `${data.label}`, classes };
}

/** A link that no row states: its word says so. */
function possibleOf(pair: PossibleLink, scene: Scene): Piece {
  const id = possibleId(pair);
  const data = {
    id: `l ${id}`,
    source: `e ${pair.a}`,
    target: `e ${pair.b}`,
    label: "possible",
    width: 1.6,
  };
  const classes = classesOf({
    possible: true,
    chosen: scene.line === id,
    dim: scene.within !== null,
  });
  return { definition: { group: "edges", data }, key: id, classes };
}

/** Where there are more of these their reasons would cover the chart: each tells its own once it is selected. */
const MOST_TOLD = 8;

/** A pair that only what is common to many joins, with the reason why Clew leaves it out. */
function leftOutOf(pair: SharedLink, scene: Scene): Piece {
  const id = sharedId(pair);
  const [reason] = pair.reasons;
  const data = {
    id: `l ${id}`,
    source: `e ${pair.a}`,
    target: `e ${pair.b}`,
    label: withoutTurns(reason?.reason.replace(/\.$/, "") ?? ""),
    width: 1.6,
  };
  const classes = classesOf({
    left: true,
    told: scene.leftOut.length <= MOST_TOLD,
    chosen: scene.line === id,
    dim: scene.within !== null,
  });
  return { definition: { group: "edges", data }, key: data.label, classes };
}

/** Id of a computed link among the lines. */
export const sharedId = ({ a, b }: Pick<SharedLink, "a" | "b">) => `shared\n${a}\n${b}`;

/** Id of a possible link among the lines. */
export const possibleId = ({ a, b }: Pick<PossibleLink, "a" | "b">) => `possible\n${a}\n${b}`;

/** Everything of a scene, by Cytoscape's id. */
export function piecesOf(scene: Scene): ReadonlyMap<string, Piece> {
  const shownIds = new Set(scene.entities.map(({ id }) => id));
  const isShown = ({ a, b }: Pick<SharedLink, "a" | "b">) => shownIds.has(a) && shownIds.has(b);
  const groupOf = new Map(
    scene.groups.flatMap((group) => group.members.map((id) => [id, group] as const)),
  );
  const all = [
    ...scene.entities.map((entity) => figureOf(entity, scene, groupOf.get(entity.id))),
    ...scene.lines.map((line) => lineOf(line, scene)),
    ...scene.shared.filter(isShown).map((one) => sharedOf(one, scene)),
    ...scene.possible.filter(isShown).map((one) => possibleOf(one, scene)),
    ...scene.leftOut.filter(isShown).map((one) => leftOutOf(one, scene)),
  ];
  return new Map(all.map((piece) => [String(piece.definition.data.id), piece]));
}

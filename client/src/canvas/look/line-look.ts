import type { EntityId, Line, PossibleLink, SharedLink } from "../../chart/index.ts";
import { say, withoutTurns } from "../../wording/index.ts";
import type { Scene, SketchedLine } from "../scene.ts";

/** How a line looks, whatever draws it. Its width is in chart units. */
export interface LineLook {
  readonly id: string;
  readonly source: EntityId;
  readonly target: EntityId;
  readonly label: string;
  readonly width: number;
  /** Stated by rows, computed from what is shared, possible, left out because it is too common, or drawn by hand. */
  readonly form: "stated" | "shared" | "possible" | "left" | "sketched";
  readonly marks: LineMarks;
}

export interface LineMarks {
  /** Points from one to the other. */
  readonly event: boolean;
  readonly both: boolean;
  readonly chosen: boolean;
  readonly pointedOut: boolean;
  /** Its label always stands beside it. */
  readonly told: boolean;
  /** One of its ends is taken out. */
  readonly faded: boolean;
  /** Outside of the chosen time. */
  readonly dim: boolean;
}

const unmarked: LineMarks = {
  event: false,
  both: false,
  chosen: false,
  pointedOut: false,
  told: false,
  faded: false,
  dim: false,
};

function lineOf(line: Line, scene: Scene): LineLook {
  const isEvent = scene.eventKinds.has(line.kind);
  return {
    id: line.id,
    source: line.source,
    target: line.target,
    label: withoutTurns(line.count > 1 ? `${line.label} × ${line.count}` : line.label),
    width: widthOf(line, scene),
    form: "stated",
    marks: {
      event: isEvent,
      both: isEvent && line.bothWays,
      chosen: scene.line === line.id,
      pointedOut:
        scene.pointedOutLinks.size > 0 && line.links.some((id) => scene.pointedOutLinks.has(id)),
      told: false,
      faded: scene.takenOut.has(line.source) || scene.takenOut.has(line.target),
      dim: scene.within !== null && !line.links.some((id) => scene.within?.links.has(id)),
    },
  };
}

/** By a rule; the thinnest where it has no value. Else by the links in it, or the rows if those are more. */
function widthOf(line: Line, { rules }: Scene): number {
  if (rules.widths !== null) return rules.widths.get(line.id) ?? THINNEST;
  return Math.min(6, 1.2 + Math.log2(Math.max(1, line.count, line.records)) * 0.7);
}

/** In chart units. */
const THINNEST = 0.8;

function sharedOf(shared: SharedLink, scene: Scene): LineLook {
  const id = sharedId(shared);
  return {
    id,
    source: shared.a,
    target: shared.b,
    label: say("drawing.sharedLine", { weight: shared.weight.toFixed(1) }),
    width: Math.min(3.5, 1 + shared.weight * 0.15),
    form: "shared",
    marks: {
      ...unmarked,
      chosen: scene.line === id,
      faded: scene.takenOut.has(shared.a) || scene.takenOut.has(shared.b),
      dim: scene.within !== null,
    },
  };
}

/** A link that no row states: its word says so. */
function possibleOf(pair: PossibleLink, scene: Scene): LineLook {
  const id = possibleId(pair);
  return {
    id,
    source: pair.a,
    target: pair.b,
    label: say("drawing.possibleLine"),
    width: 1.6,
    form: "possible",
    marks: { ...unmarked, told: true, chosen: scene.line === id, dim: scene.within !== null },
  };
}

/** Where there are more of these their reasons would cover the chart: each tells its own once it is selected. */
const MOST_TOLD = 8;

/** A pair that only what is common to many joins, with the reason why Clew leaves it out. */
function leftOutOf(pair: SharedLink, scene: Scene): LineLook {
  const id = sharedId(pair);
  const [reason] = pair.reasons;
  return {
    id,
    source: pair.a,
    target: pair.b,
    label: withoutTurns(reason?.reason.replace(/\.$/, "") ?? ""),
    width: 1.6,
    form: "left",
    marks: {
      ...unmarked,
      told: scene.leftOut.length <= MOST_TOLD,
      chosen: scene.line === id,
      dim: scene.within !== null,
    },
  };
}

/** A line that somebody drew: a pencil stands before its words. */
function sketchedOf({ id, a, b, text }: SketchedLine, scene: Scene): LineLook {
  return {
    id,
    source: a,
    target: b,
    label: text === "" ? "" : withoutTurns(`✎ ${text.replace(/\s+/g, " ").trim()}`),
    width: 2,
    form: "sketched",
    marks: { ...unmarked, told: true, chosen: scene.line === id },
  };
}

/** Id of a computed link among the lines. */
export const sharedId = ({ a, b }: Pick<SharedLink, "a" | "b">) => `shared\n${a}\n${b}`;

/** Id of a possible link among the lines. */
export const possibleId = ({ a, b }: Pick<PossibleLink, "a" | "b">) => `possible\n${a}\n${b}`;

/** All lines of a scene between figures that it shows; an id stands for one line, the last of them. */
export function lineLooks(scene: Scene): readonly LineLook[] {
  const all = [
    ...scene.lines.map((line) => lineOf(line, scene)),
    ...scene.shared.map((one) => sharedOf(one, scene)),
    ...scene.possible.map((one) => possibleOf(one, scene)),
    ...scene.leftOut.map((one) => leftOutOf(one, scene)),
    ...scene.sketched.map((one) => sketchedOf(one, scene)),
  ];
  const shown = new Set(scene.entities.map(({ id }) => id));
  const between = all.filter(({ source, target }) => shown.has(source) && shown.has(target));
  return [...new Map(between.map((line) => [line.id, line])).values()];
}

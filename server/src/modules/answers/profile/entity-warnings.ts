import type { EntityKind } from "../../../ontology/index.ts";
import { isHub } from "../../ground/weights/index.ts";
import type { Entity } from "../../ground/entities/index.ts";
import type { Step } from "../paths/index.ts";
import type { TwoPlaces } from "./places-seen.ts";

/** What to be aware of: what and why, and what to do. */
export interface Warning {
  readonly code:
    | "common"
    | "unrecognised"
    | "rounded"
    | "changedHands"
    | "twoPlaces"
    | "backwards"
    | "noTimes";
  readonly message: string;
  readonly advice: string;
}

/** A holder by a source that says since when, and what was seen before. */
export interface Change {
  readonly since: string;
  readonly before: number;
  readonly holder: string;
}

/** What is known of an entity that may need a warning. */
export interface Known {
  readonly entity: Entity;
  readonly kind: EntityKind | undefined;
  /** How many things are held. */
  readonly things: number;
  readonly change: Change | undefined;
  readonly places: TwoPlaces | undefined;
  /** A place at which a row states an end before the beginning. */
  readonly backwards: Entity | undefined;
}

/** What to be aware of with an entity. */
export function warningsOf(known: Known): readonly Warning[] {
  const { entity, change, places, backwards } = known;
  const warnings: readonly (Warning | undefined)[] = [
    isCommon(known) ? commonTo(known) : undefined,
    change && changedHands(change),
    entity.marks.includes("unrecognised") ? unrecognised(labelOf(known)) : undefined,
    entity.marks.includes("rounded") ? rounded : undefined,
    places && atTwoPlaces(places),
    backwards && endsFirst(backwards),
    entity.firstSeen === undefined ? noTimes : undefined,
  ];
  return warnings.filter((warning) => warning !== undefined);
}

function labelOf({ kind }: Known): string {
  return kind?.label.toLowerCase() ?? "value";
}

function isCommon({ entity, kind, things }: Known): boolean {
  return kind?.sort === "identifier" && isHub(entity, things);
}

function commonTo(known: Known): Warning {
  const held = `${known.entity.df} of ${known.things} held have this ${labelOf(known)}`;
  return {
    code: "common",
    message: `Common to many: ${held}. It is shown and not used to link.`,
    advice: "Look for something rarer that they share.",
  };
}

function changedHands({ since, before }: Change): Warning {
  const shares = before === 1 ? "sighting shares" : "sightings share";
  return {
    code: "changedHands",
    message: `Changed hands, as far as the dates show: a source names a holder since ${day(since)}; ${before} earlier ${shares} nothing else with them.`,
    advice: "Do not hold the use before that day against its holder since.",
  };
}

function unrecognised(label: string): Warning {
  return {
    code: "unrecognised",
    message: `This ${label} fits no known form; it is kept as it was written and counts for little.`,
    advice: "Compare it with the source row.",
  };
}

const rounded: Warning = {
  code: "rounded",
  message: "A spreadsheet rounded this number: its last digits are lost.",
  advice: "Ask for the file in another form.",
};

function atTwoPlaces({ a, b, kilometres, hours }: TwoPlaces): Warning {
  const when = hours === 0 ? "at the same time" : `within ${Math.ceil(hours)} hours`;
  return {
    code: "twoPlaces",
    message: `Seen at ${a.place.label} and ${b.place.label}, ${kilometres} km apart, ${when}.`,
    advice: "One of the dates may be typed wrongly, or several people use it: read both rows.",
  };
}

function endsFirst({ label }: Entity): Warning {
  return {
    code: "backwards",
    message: `A row states an end before the beginning at ${label}.`,
    advice: "One of the two dates is typed wrongly: read the row.",
  };
}

const noTimes: Warning = {
  code: "noTimes",
  message: "No row that states it has a time.",
  advice: "Nothing can be said of before and after.",
};

const holding = new Set(["USES", "OWNS"]);

/**
 * The latest holder that a source names with a beginning, after other things had used the
 * identifier; undefined if none.
 */
export function latestHolder(
  steps: readonly Step[],
): { readonly holder: Step; readonly earlier: readonly Step[] } | undefined {
  const holders = steps.filter(
    ({ type, firstSeen, kind }) =>
      holding.has(type) &&
      firstSeen !== undefined &&
      (kind === "Person" || kind === "Organisation"),
  );
  const holder = holders.toSorted((a, b) =>
    (a.firstSeen ?? "") < (b.firstSeen ?? "") ? 1 : -1,
  )[0];
  if (holder === undefined) return undefined;
  const earlier = steps.filter(
    ({ b, lastSeen }) =>
      b !== holder.b && lastSeen !== undefined && lastSeen < (holder.firstSeen ?? ""),
  );
  return earlier.length === 0 ? undefined : { holder, earlier };
}

function day(time: string): string {
  return time.slice(0, 10);
}

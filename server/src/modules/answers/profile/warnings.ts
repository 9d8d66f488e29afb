import type { EntityKind } from "../../../ontology/index.ts";
import { isHub } from "../../ground/weights/index.ts";
import type { Entity } from "../../ground/entities/index.ts";
import type { Step } from "../paths/index.ts";
import type { TwoPlaces } from "./places.ts";

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

/** What to be aware of with an entity. */
export function warningsOf(
  entity: Entity,
  kind: EntityKind | undefined,
  things: number,
  change: Change | undefined,
  places: TwoPlaces | undefined,
  backwards: Entity | undefined,
): readonly Warning[] {
  const label = kind?.label.toLowerCase() ?? "value";
  const warnings: (Warning | undefined)[] = [
    kind?.sort === "identifier" && isHub(entity, things)
      ? {
          code: "common",
          message: `Common to many: ${entity.df} of ${things} held have this ${label}. It is shown and not used to link.`,
          advice: "Look for something rarer that they share.",
        }
      : undefined,
    change === undefined
      ? undefined
      : {
          code: "changedHands",
          message: `Changed hands, as far as the dates show: a source names a holder since ${day(change.since)}; ${change.before} earlier ${change.before === 1 ? "sighting shares" : "sightings share"} nothing else with them.`,
          advice: "Do not hold the use before that day against its holder since.",
        },
    entity.marks.includes("unrecognised")
      ? {
          code: "unrecognised",
          message: `This ${label} fits no known form; it is kept as it was written and counts for little.`,
          advice: "Compare it with the source row.",
        }
      : undefined,
    entity.marks.includes("rounded")
      ? {
          code: "rounded",
          message: "A spreadsheet rounded this number: its last digits are lost.",
          advice: "Ask for the file in another form.",
        }
      : undefined,
    places === undefined
      ? undefined
      : {
          code: "twoPlaces",
          message: `Seen at ${places.a.place.label} and ${places.b.place.label}, ${places.kilometres} km apart, ${places.hours === 0 ? "at the same time" : `within ${Math.ceil(places.hours)} hours`}.`,
          advice:
            "One of the dates may be typed wrongly, or several people use it: read both rows.",
        },
    backwards === undefined
      ? undefined
      : {
          code: "backwards",
          message: `A row states an end before the beginning at ${backwards.label}.`,
          advice: "One of the two dates is typed wrongly: read the row.",
        },
    entity.firstSeen === undefined
      ? {
          code: "noTimes",
          message: "No row that states it has a time.",
          advice: "Nothing can be said of before and after.",
        }
      : undefined,
  ];
  return warnings.filter((warning) => warning !== undefined);
}

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

import type { EntityKind } from "../../../ontology/index.ts";
import { isHub } from "../../ground/weights/index.ts";
import type { Entity } from "../../ground/entities/index.ts";
import type { Step } from "../paths/index.ts";
import type { TwoPlaces } from "./places-seen.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";

/** What to be aware of: what and why, and what to do. */
export interface Warning {
  readonly code:
    | "common"
    | "unrecognised"
    | "placeholder"
    | "rounded"
    | "changedHands"
    | "twoPlaces"
    | "backwards"
    | "noTimes";
  readonly message: Sentence;
  readonly advice: Sentence;
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
    isCommon(known) && !entity.marks.includes("placeholder") ? commonTo(known) : undefined,
    change && changedHands(change),
    entity.marks.includes("unrecognised") ? unrecognised(labelOf(known)) : undefined,
    entity.marks.includes("placeholder") ? placeholder : undefined,
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
  return {
    code: "common",
    message: sentence("profile.common", {
      df: known.entity.df,
      things: known.things,
      kind: labelOf(known),
    }),
    advice: sentence("profile.look-for-something-rarer"),
  };
}

function changedHands({ since, before }: Change): Warning {
  return {
    code: "changedHands",
    message: sentence("profile.changed-hands", { since: day(since), before }),
    advice: sentence("profile.do-not-hold-use"),
  };
}

function unrecognised(label: string): Warning {
  return {
    code: "unrecognised",
    message: sentence("profile.this-fits-no-known", { label }),
    advice: sentence("profile.compare-with-source-row"),
  };
}

const placeholder: Warning = {
  code: "placeholder",
  message: sentence("profile.placeholder"),
  advice: sentence("profile.placeholder-links-nothing"),
};

const rounded: Warning = {
  code: "rounded",
  message: sentence("profile.spreadsheet-rounded-this-number"),
  advice: sentence("profile.ask-for-file-another"),
};

function atTwoPlaces({ a, b, kilometres, hours }: TwoPlaces): Warning {
  return {
    code: "twoPlaces",
    message: sentence("profile.seen-at-km-apart", {
      a: a.place.label,
      b: b.place.label,
      kilometres,
      hours: Math.ceil(hours),
    }),
    advice: sentence("profile.one-dates-may-be"),
  };
}

function endsFirst({ label }: Entity): Warning {
  return {
    code: "backwards",
    message: sentence("profile.row-states-end-before", { label }),
    advice: sentence("profile.one-two-dates-typed"),
  };
}

const noTimes: Warning = {
  code: "noTimes",
  message: sentence("profile.no-row-states-has"),
  advice: sentence("profile.nothing-can-be-said"),
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

import type { EntityKind, Ontology } from "../../../ontology/index.ts";
import { InvalidInput } from "../../../shared/errors.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";
import type { Entity } from "../../ground/entities/index.ts";
import { chooseFrom, chooseOne, type ChosenPart } from "./choosing.ts";
import { partsOf, type Nearness, type Part, type Surveyed } from "./parts.ts";

/** What is drawn first around an entity. */
export interface FirstChart {
  /** The entity first. */
  readonly entities: readonly Entity[];
  readonly shown: number;
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly parts: readonly ShownPart[];
  readonly chosenBy: Sentence;
}

interface ShownPart {
  readonly key: string;
  readonly nearness: Nearness;
  readonly kind: string;
  readonly ids: readonly string[];
  readonly shown: number;
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly reason: Sentence;
}

/** What is asked of a first chart. */
export interface FirstChartAsked {
  readonly limit: number;
  /** Key of the one part that is asked for. */
  readonly only?: string;
}

/**
 * What is drawn first around an entity: a share of each kind, `limit` at most, or one part alone.
 * Throws InvalidInput where there is no such part.
 */
export function firstChartOf(
  surveyed: Surveyed,
  ontology: Ontology,
  { limit, only }: FirstChartAsked,
): FirstChart {
  const parts = partsOf(surveyed, ontology);
  if (only !== undefined && !parts.some(({ key }) => key === only))
    throw new InvalidInput("first-chart.no-part", { part: only.slice(0, 60) }, "part");
  const chosen = only === undefined ? chooseFrom(parts, limit) : chooseOne(parts, only, limit);
  const others = chosen.flatMap((one) => one.chosen).map(({ entity }) => entity);
  const asked = chosen.filter(({ part }) => only === undefined || part.key === only);
  const shownParts = asked.map((one) => shownPart(one, ontology));
  const counted = shownParts.filter(({ nearness }) => nearness !== "TOO_COMMON" || only);
  const shown = counted.reduce((sum, part) => sum + part.shown, 0);
  const total = counted.reduce((sum, part) => sum + part.total, 0);
  const totalIsExact = counted.every((part) => part.totalIsExact);
  return {
    entities: [surveyed.entity, ...others],
    shown,
    total,
    totalIsExact,
    parts: shownParts,
    chosenBy: sentence("first-chart.chosen-by", {
      shown,
      total,
      all: shown === total && totalIsExact ? "yes" : "no",
      exact: totalIsExact ? "yes" : "no",
      one: only === undefined ? "no" : "yes",
    }),
  };
}

function shownPart({ part, chosen }: ChosenPart, ontology: Ontology): ShownPart {
  const { key, nearness, kind, total, totalIsExact } = part;
  return {
    key,
    nearness,
    kind,
    ids: chosen.map(({ entity }) => entity.id),
    shown: chosen.length,
    total,
    totalIsExact,
    reason: sentence(reasons[nearness], {
      between: part.isBetween ? "yes" : "no",
      shown: chosen.length,
      total,
      part: howMuch(chosen.length, total),
      exact: totalIsExact ? "yes" : "no",
      name: nameOf(ontology.entityKinds.get(kind), part),
    }),
  };
}

function howMuch(shown: number, total: number): "none" | "some" | "whole" {
  if (shown === 0) return "none";
  return shown < total ? "some" : "whole";
}

const reasons = {
  SHARED: "first-chart.shared",
  CONTACT: "first-chart.contact",
  HOLDER: "first-chart.holder",
  PLACE: "first-chart.place",
  ALIKE: "first-chart.alike",
  LINKED: "first-chart.linked",
  TOO_COMMON: "first-chart.too-common",
} as const;

/** The kind's name within a sentence: SIM stays SIM. */
function nameOf(kind: EntityKind | undefined, { kind: name, total }: Part): string {
  const label = (total === 1 ? kind?.label : kind?.plural) ?? name;
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

import type { Appearance } from "../appearance/appearance.ts";
import type { FilterRule } from "../choosing/filter-rule.ts";
import type { ChosenPart, Sketch } from "../drawn.ts";

/**
 * What is done to a chart as the server keeps it: entities by ref, links by their id, which is a
 * ref too. Nothing that a row states is in it, so that what is taken out of a store is in no chart.
 */

type Ref = string;
/** An entity and its kind, which is shown where it is gone. */
export type PackedEntity = readonly [ref: Ref, kind: string];
export type PackedLink = readonly [id: string, source: Ref, target: Ref];
export type PackedPlace = readonly [x: number, y: number] | null;
export type Both<T> = readonly [from: T, to: T];

export interface PackedFold {
  readonly id: string;
  readonly label: string;
  readonly members: readonly Ref[];
}

/** A sketch whose ends are refs; names of entities in its text are refs too, as in a veiled text. */
export type PackedSketch = Sketch;

export interface PackedFilter {
  readonly rule: FilterRule;
  readonly hides: readonly Ref[];
}

export interface PackedPointedOut {
  readonly label: string;
  readonly entities: readonly Ref[];
  readonly links: readonly string[];
}

export interface PackedWhatIf {
  readonly out: readonly Ref[];
  readonly shifts: readonly (readonly [Ref, number, number])[];
}

export interface PackedChosen {
  readonly entity: Ref;
  readonly parts: readonly ChosenPart[];
}

export interface PackedStep {
  readonly name: string;
  readonly label: string;
  readonly entities?: Both<readonly PackedEntity[]>;
  /** How many links those that came had then. */
  readonly degrees?: readonly (readonly [Ref, number])[];
  readonly links?: Both<readonly PackedLink[]>;
  readonly places?: readonly (readonly [Ref, PackedPlace, PackedPlace])[];
  readonly hidden?: Both<readonly Ref[]>;
  readonly pinned?: Both<readonly Ref[]>;
  readonly shared?: Both<readonly (readonly [Ref, Ref])[]>;
  readonly possible?: Both<readonly (readonly [Ref, Ref])[]>;
  readonly folds?: Both<readonly PackedFold[]>;
  readonly sketches?: Both<readonly PackedSketch[]>;
  readonly appearance?: Both<Appearance>;
  readonly filter?: Both<PackedFilter | null>;
  readonly pointedOut?: Both<PackedPointedOut | null>;
  readonly whatIf?: Both<PackedWhatIf | null>;
  readonly chosenBy?: Both<string>;
  readonly chosen?: Both<PackedChosen | null>;
}

export type PackedAct =
  | { readonly act: "do"; readonly step: PackedStep }
  | { readonly act: "to"; readonly at: number };

/** What packed acts name: to be read from the server before they can be done. */
export interface Named {
  /** Kinds by ref. */
  readonly entities: ReadonlyMap<Ref, string>;
  /** Refs of their sources, by link. */
  readonly links: ReadonlyMap<string, Ref>;
  /** Refs of things whose shared links are drawn. */
  readonly sharing: ReadonlySet<Ref>;
}

export function namedIn(acts: readonly PackedAct[]): Named {
  const entities = new Map<Ref, string>();
  const links = new Map<string, Ref>();
  const sharing = new Set<Ref>();
  for (const act of acts) {
    if (act.act !== "do") continue;
    const { step } = act;
    for (const [ref, kind] of step.entities?.flat() ?? []) entities.set(ref, kind);
    for (const [id, source] of step.links?.flat() ?? []) links.set(id, source);
    for (const [a, b] of step.shared?.flat() ?? []) sharing.add(a).add(b);
  }
  return { entities, links, sharing };
}

import type { Decided } from "./clustering.ts";
import type { FieldType } from "./comparing/field-types.ts";
import { uniformIn } from "./comparing/fields.ts";
import { resolved } from "./resolve.ts";
import type { Mixture } from "./pairing/related.ts";
import type { Things } from "./comparing/things.ts";

/** A field as the model knows it. */
export interface ProposedField {
  readonly name: string;
  readonly type: FieldType;
  /** In words, best first. */
  readonly levels: readonly string[];
  /**
   * Share of pairs that each of its values, shared, would be met in by chance: what one in ten
   * thousand shares is rare.
   */
  readonly same: number;
  /** By level, among pairs that are the same, and among others. */
  readonly m: readonly number[];
  readonly u: readonly number[];
  /** Things that state it. */
  readonly stated: number;
}

/** A rule as it is shown. */
export interface ProposedRule {
  readonly name: string;
  readonly pairs: number;
  readonly leftOut: number;
  readonly largest: number;
}

/**
 * What is proposed among things of one kind; plain data, so that it can come from another thread.
 */
export interface Proposal {
  readonly size: number;
  readonly fields: readonly ProposedField[];
  readonly rules: readonly ProposedRule[];
  readonly mixture: Mixture;
  /** Likely pairs by number of thing, with levels and bits of rarity by field. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly levels: Uint8Array;
  readonly rare: Float32Array;
  /** Bits of each pair for being the same, prior included. */
  readonly weights: Float32Array;
  /** By thing: the least thing of its cluster. */
  readonly clusters: Uint32Array;
  /** Things that state nothing that could be compared: they are alone. */
  readonly empty: number;
  /** How many of those state only what all do that state it, and the fields in which they do. */
  readonly alike: { readonly things: number; readonly fields: readonly string[] };
  /**
   * What tells lists apart that state each thing once ("file", "column source"), so that two of one
   * list were not joined; undefined where nothing does.
   */
  readonly once: string | undefined;
}

/** What is resolved: things and what was decided on them. */
export interface ResolutionWork {
  readonly things: Things;
  readonly decided: Decided;
}

/** Proposes which things of one kind are likely the same, with what is needed to say why. */
export function proposalOf({ things, decided }: ResolutionWork): Proposal {
  const { fields, rules, model, mixture, pairs, rare, weights, clusters, once } = resolved(
    things,
    decided,
  );
  const proposed = fields.map(({ name, type, levels, stated }, at): ProposedField => {
    const u = model.fields[at]?.u ?? [];
    return { name, type, levels, stated, same: u[0] ?? 1, m: mixture.same.shares[at] ?? [], u };
  });
  const stating = statingAny(fields, things.size);
  const uniform = uniformIn(things);
  const same = statingAny(uniform, things.size).filter(
    (one, thing) => one === 1 && stating[thing] === 0,
  ).length;
  const empty = stating.filter((one) => one === 0).length;
  const alike = { things: same, fields: uniform.map(({ name }) => name) };
  return {
    size: things.size,
    fields: proposed,
    rules: rules.map(({ name, pairs: brought, leftOut, largest }) => ({
      name,
      pairs: brought,
      leftOut,
      largest,
    })),
    mixture,
    a: pairs.a,
    b: pairs.b,
    levels: pairs.levels,
    rare,
    weights,
    clusters,
    empty,
    alike,
    once: once?.by,
  };
}

/** By thing: 1 where it states something in one of some fields. */
function statingAny(
  fields: readonly { readonly offsets: Uint32Array }[],
  size: number,
): Uint8Array {
  const stating = new Uint8Array(size);
  for (const { offsets } of fields)
    for (let thing = 0; thing < size; thing += 1)
      if (offsets[thing] !== offsets[thing + 1]) stating[thing] = 1;
  return stating;
}

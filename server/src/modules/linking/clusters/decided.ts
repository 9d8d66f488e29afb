import type { Context } from "../../../schema-context.ts";
import { inForce, judgementsHeld, type Judgement } from "../judgements/index.ts";

/** Decisions that clusters keep to. */
export interface Decisions {
  /** About one identifier: it joins no cluster. */
  readonly cuts: readonly Judgement[];
  /** About two entities: they belong together. */
  readonly joins: readonly Judgement[];
  readonly names: readonly Judgement[];
  /** About two things that are treated as the same. */
  readonly same: readonly Judgement[];
}

/** What clusters would keep to beside the decisions in force. */
export interface Supposed {
  /** Refs of identifiers that would join nothing. */
  readonly cuts: readonly string[];
  /** Refs of things that would stand together. */
  readonly pairs: readonly (readonly [string, string])[];
}

/** The decisions in force that clusters keep to. */
export async function decisionsOn({ clew }: Pick<Context, "clew">): Promise<Decisions> {
  const held = inForce(await judgementsHeld(clew.graph, ["cut", "join", "name", "same"]));
  return {
    cuts: held.filter(({ type }) => type === "cut"),
    joins: held.filter(
      ({ type, verdict, about }) => type === "join" && verdict === "joined" && about.length === 2,
    ),
    names: held.filter(({ type }) => type === "name"),
    same: held.filter(({ type }) => type === "same"),
  };
}

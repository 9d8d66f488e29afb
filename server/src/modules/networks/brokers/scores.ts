import { realAt } from "../../../shared/numbers.ts";
import type { Scoped } from "../scopes/index.ts";
import type { Betweenness } from "./measured-scope.ts";
import type { Scores } from "./tasks.ts";

/** The scores of one entity; null where there is none. */
export interface ScoreRow {
  readonly id: string;
  readonly degree: number;
  readonly betweenness: number;
  readonly closeness: number | null;
  readonly harmonic: number | null;
  readonly pageRank: number;
  readonly constraint: number | null;
}

/** The scores of an entity by its local number. */
export function scoreRow(
  scoped: Pick<Scoped, "idOf">,
  scores: Scores,
  { betweenness }: Pick<Betweenness, "betweenness">,
  entity: number,
): ScoreRow {
  const constraint = scores.constraint[entity] ?? Number.NaN;
  return {
    id: scoped.idOf(entity),
    degree: realAt(scores.degree, entity),
    betweenness: realAt(betweenness, entity),
    closeness: scores.closeness?.[entity] ?? null,
    harmonic: scores.harmonic?.[entity] ?? null,
    pageRank: realAt(scores.pageRank, entity),
    constraint: Number.isNaN(constraint) ? null : constraint,
  };
}

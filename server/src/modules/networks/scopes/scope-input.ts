import type { Clew } from "../../../context.ts";
import { assertLength, InvalidInput, NotFound } from "../../../shared/errors.ts";
import type { Reach } from "../../../reach.ts";
import { caseOf, entitiesInCase } from "../../ground/cases/index.ts";
import { refOf, refsHeld } from "../../ground/entities/index.ts";
import type { Scope } from "./scope.ts";

/** ScopeInput as it arrives. */
export interface ScopeInput {
  readonly caseFile?: string | null;
  readonly ids?: readonly string[] | null;
  readonly datasets?: readonly string[] | null;
  readonly entityKinds?: readonly string[] | null;
  readonly linkKinds?: readonly string[] | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly shared?: boolean | null;
  readonly joinHubs?: boolean | null;
  /** Refs of identifiers that join nothing here by decision; not part of the public input. */
  readonly without?: readonly string[];
}

const mostIds = 20_000;

/** A scope as it was asked: entities by ref. */
export type AskedScope = Omit<Scope, "numbers" | "without"> & {
  readonly refs: readonly string[] | undefined;
};

/**
 * A scope from what was asked. Throws NotFound for a source out of reach or a case that is none,
 * InvalidInput for too many ids and unknown kinds.
 */
export async function scopeOf(input: ScopeInput, clew: Clew, reach: Reach): Promise<AskedScope> {
  const refs = await refsOf(input, clew);
  if (input.datasets?.some((id) => !reach.datasets.includes(id)) === true)
    throw new NotFound("source");
  const { entityKinds, linkKinds } = clew.ontology;
  const unknown =
    input.entityKinds?.find((name) => !entityKinds.has(name)) ??
    input.linkKinds?.find((name) => !linkKinds.has(name));
  if (unknown !== undefined)
    throw new InvalidInput("scopes.kind", { kind: unknown.slice(0, 60) }, "scope");
  return {
    refs,
    datasets: input.datasets ?? undefined,
    entityKinds: input.entityKinds ?? undefined,
    linkKinds: input.linkKinds ?? undefined,
    from: timeOf(input.from),
    to: timeOf(input.to),
    shared: input.shared ?? true,
    joinHubs: input.joinHubs ?? false,
  };
}

/**
 * The entities that are named, and those of a case that are still held; undefined where
 * none are named.
 */
async function refsOf(
  { ids, caseFile }: ScopeInput,
  clew: Clew,
): Promise<readonly string[] | undefined> {
  if (ids !== null && ids !== undefined) assertLength("ids", ids, 1, mostIds);
  const named = (ids ?? undefined)?.map((id) => refOf(clew, id));
  if (caseFile === null || caseFile === undefined) return named;
  const inCase = await refsHeld(clew.graph.read, entitiesInCase(await caseOf(clew, caseFile)));
  return [...new Set([...(named ?? []), ...inCase])];
}

function timeOf(text: string | null | undefined): number | undefined {
  return typeof text === "string" ? Date.parse(text) : undefined;
}

import type { Clew } from "../../../context.ts";
import { assertLength, InvalidInput, NotFound } from "../../../shared/errors.ts";
import type { Reach } from "../../../reach.ts";
import { refOf } from "../../ground/entities/index.ts";
import type { Scope } from "./scope.ts";

/** ScopeInput as it arrives. */
export interface ScopeInput {
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
 * A scope from what was asked. Throws NotFound for a source out of reach, InvalidInput for too many
 * ids and unknown kinds.
 */
export function scopeOf(input: ScopeInput, clew: Clew, reach: Reach): AskedScope {
  const ids = input.ids ?? undefined;
  if (ids !== undefined) assertLength("ids", ids, 1, mostIds);
  if (input.datasets?.some((id) => !reach.datasets.includes(id)) === true)
    throw new NotFound("source");
  const { entityKinds, linkKinds } = clew.ontology;
  const unknown =
    input.entityKinds?.find((name) => !entityKinds.has(name)) ??
    input.linkKinds?.find((name) => !linkKinds.has(name));
  if (unknown !== undefined)
    throw new InvalidInput("scopes.kind", { kind: unknown.slice(0, 60) }, "scope");
  return {
    refs: ids?.map((id) => refOf(clew, id)),
    datasets: input.datasets ?? undefined,
    entityKinds: input.entityKinds ?? undefined,
    linkKinds: input.linkKinds ?? undefined,
    from: timeOf(input.from),
    to: timeOf(input.to),
    shared: input.shared ?? true,
    joinHubs: input.joinHubs ?? false,
  };
}

function timeOf(text: string | null | undefined): number | undefined {
  return typeof text === "string" ? Date.parse(text) : undefined;
}

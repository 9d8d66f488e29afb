import type { Clew } from "../../context.ts";
import { assertLength, NotFound } from "../../shared/errors.ts";
import type { Reach } from "../../reach.ts";
import { refOf } from "../entities/index.ts";
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
}

const mostIds = 20_000;

/** A scope from what was asked. Throws NotFound for a source out of reach, InvalidInput for too many ids. */
export function scopeOf(input: ScopeInput, clew: Clew, reach: Reach): Scope {
  if (input.ids != null) assertLength("ids", input.ids, 1, mostIds);
  if (input.datasets?.some((id) => !reach.datasets.includes(id)) === true) throw new NotFound("source");
  return {
    refs: input.ids?.map((id) => refOf(clew, id)),
    datasets: input.datasets ?? undefined,
    entityKinds: input.entityKinds ?? undefined,
    linkKinds: input.linkKinds ?? undefined,
    from: input.from == null ? undefined : Date.parse(input.from),
    to: input.to == null ? undefined : Date.parse(input.to),
    shared: input.shared ?? true,
    joinHubs: input.joinHubs ?? false,
  };
}

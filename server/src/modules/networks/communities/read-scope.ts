import type { Context } from "../../../schema-context.ts";
import { once } from "../../../shared/once.ts";
import { scoped, type Scoped, type ScopeInput } from "../scopes/index.ts";
import { groupsOf, type Grouped } from "./grouped.ts";

/** A scope that is read once, however many measures are asked of it. */
export interface ReadScope {
  readonly input: ScopeInput;
  /** Its network as it was asked for. */
  readonly scoped: () => Promise<Scoped>;
  /** Its network by the links themselves, as flows take it. */
  readonly byLinks: () => Promise<Scoped>;
  /** Its groups, by which connectors are found. */
  readonly groups: () => Promise<Grouped>;
}

/** What groups are found by where nothing else is asked. */
export const plainGroups = { resolution: 1, seed: 1, algorithm: "LEIDEN" } as const;

/** A scope to be read when the first measure asks. */
export function readScope(input: ScopeInput, context: Context): ReadScope {
  const asked = once(() => scoped(input, context));
  return {
    input,
    scoped: asked,
    byLinks:
      input.shared === false ? asked : once(() => scoped({ ...input, shared: false }, context)),
    groups: once(async () => groupsOf(await asked(), plainGroups, context)),
  };
}

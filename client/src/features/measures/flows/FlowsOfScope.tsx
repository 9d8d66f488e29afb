import type { ScopeInput } from "../../../api/index.ts";
import { ScopeContext } from "../useScope.ts";
import { FlowsTab } from "./FlowsTab.tsx";

/** What flows in a scope that another page chose. */
export function FlowsOfScope({ scope }: { readonly scope: ScopeInput }) {
  return (
    <ScopeContext value={{ scope, entities: null }}>
      <div className="groups">
        <FlowsTab />
      </div>
    </ScopeContext>
  );
}

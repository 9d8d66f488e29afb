import type { Context } from "../../../schema-context.ts";
import type { Judgement } from "./judgements.ts";

/** What resolvers of decisions need: who brings up to date what follows from a decision. */
export interface DecisionContext extends Context {
  readonly settler: { readonly afterDecision: (judgement: Judgement) => Promise<void> };
}

export { inForce, type Judgement } from "./judgements.ts";
export { decideAgain } from "./keep-decision.ts";
export { attachAll, judgementsHeld } from "./queries.ts";
export type { DecisionContext } from "./decision-context.ts";

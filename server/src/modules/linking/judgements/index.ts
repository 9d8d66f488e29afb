import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const judgementsModule = defineModule({
  name: "judgements",
  sdl: sdlBeside(import.meta.url, "judgements.graphql"),
  resolvers,
});
export { inForce, type Judgement } from "./judgements.ts";
export { attachAll, judgementsHeld } from "./queries.ts";
export type { DecisionContext } from "./resolvers.ts";

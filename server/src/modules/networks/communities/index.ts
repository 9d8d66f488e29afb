import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const communitiesModule = defineModule({
  name: "communities",
  sdl: sdlBeside(import.meta.url, "communities.graphql"),
  resolvers,
});
export { adopt } from "./adopt.ts";
export { numbered } from "./numbering.ts";
export { entityOf, groupNames } from "./answers.ts";
export { groupsOf, type Grouped } from "./grouped.ts";
export { leiden } from "./leiden.ts";
export { modularityOf } from "./modularity.ts";
export { leidenTask, steadyTask } from "./tasks.ts";

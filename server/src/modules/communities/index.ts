import { defineModule, sdlBeside } from "../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const communitiesModule = defineModule({ name: "communities", sdl: sdlBeside(import.meta.url, "communities.graphql"), resolvers });
export { entityOf, groupOf } from "./answers.ts";
export { groupsOf, type Grouped } from "./grouped.ts";
export { leiden, type Communities, type CommunityOptions } from "./leiden.ts";
export { louvain } from "./louvain.ts";
export { modularityOf } from "./modularity.ts";
export { steadyCommunities, type SteadyCommunities, type SteadyOptions } from "./steady.ts";
export { leidenTask, louvainTask, steadyTask } from "./tasks.ts";

export { leiden, type Communities, type CommunityOptions } from "./leiden.ts";
export { louvain } from "./louvain.ts";
export { modularityOf } from "./modularity.ts";
export { steadyCommunities, type SteadyCommunities, type SteadyOptions } from "./steady.ts";
export { leidenTask, louvainTask, steadyTask } from "./tasks.ts";

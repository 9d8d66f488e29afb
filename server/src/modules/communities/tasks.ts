import { defineTask } from "../../shared/task.ts";
import type { Network } from "../networks/index.ts";
import { leiden, type CommunityOptions } from "./leiden.ts";
import { louvain } from "./louvain.ts";
import { steadyCommunities, type SteadyOptions } from "./steady.ts";

/** leiden on a thread of the crew. */
export const leidenTask = defineTask(import.meta.url, "leidenTask", ({ network, options }: { readonly network: Network; readonly options?: CommunityOptions }) => leiden(network, options));

/** louvain on a thread of the crew. */
export const louvainTask = defineTask(import.meta.url, "louvainTask", ({ network, options }: { readonly network: Network; readonly options?: CommunityOptions }) => louvain(network, options));

/** steadyCommunities on a thread of the crew. */
export const steadyTask = defineTask(import.meta.url, "steadyTask", ({ network, options }: { readonly network: Network; readonly options?: SteadyOptions }) => steadyCommunities(network, options));

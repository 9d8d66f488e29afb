import { defineTask } from "../../../shared/work/task.ts";
import { proposalOf } from "./proposal.ts";

/** Resolves the things of one kind. */
export const resolveTask = defineTask(import.meta.url, "resolveTask", proposalOf);

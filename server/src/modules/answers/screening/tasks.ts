import { defineTask } from "../../../shared/work/task.ts";
import { namedIdentifiers } from "./named-identifiers.ts";

/** Reads the identifiers of a text. */
export const identifiersTask = defineTask(import.meta.url, "identifiersTask", namedIdentifiers);

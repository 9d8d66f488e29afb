import type { Context } from "../../../schema-context.ts";
import type { ImportDesk } from "./desk.ts";

/** What resolvers of imports need: the desk that runs imports. */
export interface ImportContext extends Context {
  readonly desk: ImportDesk;
}

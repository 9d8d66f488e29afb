import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const importsModule = defineModule({
  name: "imports",
  sdl: sdlBeside(import.meta.url, "imports.graphql"),
  resolvers,
});
export { countsOf } from "./counts.ts";
export { loadHeron } from "./demo.ts";
export { openDesk, type ImportDesk } from "./desk.ts";
export { dryRun } from "./dry-run.ts";
export { importsHeld, latestOf } from "./kept-imports.ts";
export type { ImportState } from "./import-state.ts";

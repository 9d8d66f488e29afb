export { countsOf } from "./counts.ts";
export { loadHeron } from "./load-demo.ts";
export { openDesk, type ImportDesk } from "./desk.ts";
export { dryRun } from "./dry-run.ts";
export { mappingFrom } from "./prepare-import.ts";
export { importsHeld, latestOf } from "./kept-imports.ts";
export type { ImportState } from "./import-state.ts";
export type { ImportContext } from "./import-context.ts";

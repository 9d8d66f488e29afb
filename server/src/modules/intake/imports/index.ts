export { countsOf } from "./counts.ts";
export { loadHeron } from "./load-demo.ts";
export { openDesk, type ImportDesk } from "./desk.ts";
export { dryRun } from "./dry-run.ts";
export { mappingFrom } from "./prepare-import.ts";
export { importsHeld, latestOf } from "./kept-imports.ts";
export { importAgain, keepUndone } from "./entries/import-again.ts";
export { originalsIn } from "./entries/forget-files.ts";
export {
  importIn,
  prepareKept,
  type ImportContent,
  type ImportEntry,
} from "./entries/import-entries.ts";
export { removeAgain } from "./take-out-dataset.ts";
export type { ImportState } from "./import-state.ts";
export type { ImportContext } from "./import-context.ts";

import { defineModule, sdlBeside } from "../../shared/module.ts";
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
export { parseMapping } from "./mapping/index.ts";
export { rejectsPath } from "./rejects.ts";
export { importsHeld, latestOf } from "./run-import.ts";
export type { StoredLink } from "./queries.ts";
export {
  digestOf,
  readAgain,
  rereadingsFolder,
  unpackReading,
  type ReadAgain,
  type SavedReading,
} from "./saved-reading.ts";
export { refsOf, stateRow } from "./state-row.ts";
export type { ImportState } from "./state.ts";
export type { StatedEntity, StatedLink, StatedRow } from "./stated.ts";
export { receive } from "./uploads.ts";
export { mapped, recordId, toStatement } from "./writing/batch.ts";
export { changeOf } from "./writing/derived-change.ts";
export { retireDerived, writeDerived, type Derived } from "./writing/derived.ts";
export { finish as finishWriting, finishBrokenOff, finishDerived } from "./writing/finish.ts";
export { rewrite, type Rewritten } from "./writing/rewrite.ts";
export { retireRecord } from "./writing/retire.ts";
export { writeBatch } from "./writing/write-batch.ts";

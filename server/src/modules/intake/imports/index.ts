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
export { parseMapping } from "../mapping/index.ts";
export { rejectsPath } from "../files/rejects.ts";
export { importsHeld, latestOf } from "./run-import.ts";
export type { StoredLink } from "../statements/queries.ts";
export {
  digestOf,
  readAgain,
  rereadingsFolder,
  unpackReading,
  type ReadAgain,
  type SavedReading,
} from "../files/saved-reading.ts";
export { refsOf, stateRow } from "../stating/state-row.ts";
export type { ImportState } from "./state.ts";
export type { StatedEntity, StatedLink, StatedRow } from "../stating/stated.ts";
export { receive } from "../files/uploads.ts";
export { mapped, recordId, toStatement } from "../statements/batch.ts";
export { changeOf } from "../statements/derived-change.ts";
export { retireDerived, writeDerived, type Derived } from "../statements/derived.ts";
export { finish as finishWriting, finishBrokenOff, finishDerived } from "../statements/finish.ts";
export { rewrite, type Rewritten } from "../statements/rewrite.ts";
export { retireRecord } from "../statements/retire.ts";
export { writeBatch } from "../statements/write-batch.ts";

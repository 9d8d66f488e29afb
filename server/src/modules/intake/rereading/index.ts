import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const rereadingModule = defineModule({
  name: "rereading",
  sdl: sdlBeside(import.meta.url, "rereading.graphql"),
  resolvers,
});
export { reread, type RereadRequest } from "./reread.ts";
export { readSince, type EarlierFind, type ReadSince } from "./since.ts";
export type { Rereading } from "./rereading-state.ts";

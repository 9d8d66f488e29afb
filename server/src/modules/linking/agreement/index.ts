import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const agreementModule = defineModule({
  name: "agreement",
  sdl: sdlBeside(import.meta.url, "agreement.graphql"),
  resolvers,
});
export { matchKnown, type Placed, type RowsLeftOut } from "./known-clusters.ts";

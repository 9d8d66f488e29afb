import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const brokersModule = defineModule({
  name: "brokers",
  sdl: sdlBeside(import.meta.url, "brokers.graphql"),
  resolvers,
});

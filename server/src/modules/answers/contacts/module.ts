import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const contactsModule = defineModule({
  name: "contacts",
  sdl: sdlBeside(import.meta.url, "contacts.graphql"),
  resolvers,
});

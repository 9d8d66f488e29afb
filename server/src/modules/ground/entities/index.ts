import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const entitiesModule = defineModule({
  name: "entities",
  sdl: sdlBeside(import.meta.url, "entities.graphql"),
  resolvers,
});
export { citedBy, type Cited } from "./citations.ts";
export { linkNames, toEntity, toLink } from "./from-rows.ts";
export { loadersFor, type Loaders } from "./loaders.ts";
export {
  entitiesByRef,
  linksAmong,
  linkStatementsOf,
  propertiesByRef,
  recordsById,
  refOf,
  refsHeld,
  statementsByRef,
  typesOf,
  wholeLinks,
  type LinkFilter,
  type LinksAsked,
  type WholeLink,
} from "./queries.ts";
export { entityFields } from "./resolvers.ts";
export { voicesBehind } from "./voices-behind.ts";
export type { Entity, Link } from "./types.ts";

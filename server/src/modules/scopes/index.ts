import { defineModule, sdlBeside } from "../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const scopesModule = defineModule({ name: "scopes", sdl: sdlBeside(import.meta.url, "scopes.graphql"), resolvers });
export type { Facts } from "./facts.ts";
export { scoped, tiesOf, type Scoped } from "./measured.ts";
export type { ScopeInput } from "./scope-input.ts";
export type { Columns } from "./snapshot.ts";
export type { Selection } from "./scope.ts";

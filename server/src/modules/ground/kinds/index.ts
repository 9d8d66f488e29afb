export { printKinds } from "./print.ts";
export { kindResolvers } from "./kind-resolvers.ts";

export { resolved } from "./resolve.ts";
export { columnMaker, thingsOf, type Things } from "./comparing/things.ts";
export { resolutionOf } from "./resolution-cache.ts";
export { membersOf } from "./proposed-members.ts";

export { lookAt, type LookedAt } from "./look-at.ts";
export { proposeRoles, type ColumnRole } from "./roles.ts";
export { sampleOf, type Sample } from "./sample.ts";
export { writeMapping, type MappingHead } from "./write-mapping.ts";

export { citedBy, type Cited } from "./citations.ts";
export { linkNames, toEntity, toLink } from "./from-rows.ts";
export { entitiesAt, entityAt } from "./loaded.ts";
export { loadersFor } from "./loaders.ts";
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
  type EntityStatement,
  type LinkFilter,
  type LinksAsked,
  type WholeLink,
} from "./queries.ts";
export { valueText } from "./properties.ts";
export { entityFields } from "./entity-fields.ts";
export { voicesBehind, voicesOfEntities } from "./voices-behind.ts";
export type { Entity, Link, RecordNode } from "./types.ts";

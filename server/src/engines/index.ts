export { openEmbedded } from "./embedded/index.ts";
export { openNeo4j } from "./neo4j/index.ts";

export { openNeo4j } from "./neo4j.ts";

export { inspectFiles, mappingOf, rememberMapping, type MappingArguments } from "./inspection.ts";

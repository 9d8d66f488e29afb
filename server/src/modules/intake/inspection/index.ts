export {
  inspectFiles,
  lookAtFiles,
  mappingOf,
  rememberMapping,
  type MappingArguments,
} from "./inspection.ts";

export { parseMapping } from "./parse.ts";
export { columnsOf } from "./types.ts";
export type {
  AmountBinding,
  Condition,
  DatasetHead,
  EntityBinding,
  FileMapping,
  LinkBinding,
  Mapping,
  PropertyBinding,
} from "./types.ts";
export { fillLoose, fillStrict, type Cells, type Filled, type Template } from "./cell-template.ts";
export { warningsOf } from "./mapping-warnings.ts";

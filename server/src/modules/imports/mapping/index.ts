export { parseMapping } from "./parse.ts";
export { columnsOf } from "./types.ts";
export type { Condition, DatasetHead, EntityBinding, FileFormat, FileMapping, LinkBinding, Mapping, PropertyBinding } from "./types.ts";
export { fillLoose, fillStrict, parseTemplate, type Cells, type Filled, type Template } from "./template.ts";

export { bytesOf, BrokenContainer, fileHash } from "./bytes.ts";
export { splitCells } from "./cells.ts";
export { rawRows } from "./delimited.ts";
export { valuesAt } from "./json.ts";
export { formatOf, openFile } from "./open.ts";
export type { BrokenRow, FileShape, OpenFile, ReadRow, SourceRow } from "./types.ts";
export { openWorkbook } from "./workbook.ts";
export { guessHeaderRow } from "./xlsx.ts";

export { cellsAgain } from "./verbatim-rows.ts";
export { BrokenContainer, fileHash } from "./bytes.ts";
export { formatOf, openFile } from "./file-formats.ts";
export type { FileShape, OpenFile, ReadRow, SourceRow } from "./types.ts";
export { openWorkbook } from "./workbook.ts";
export { guessHeaderRow } from "./xlsx.ts";

export { cellsAgain } from "./again.ts";
export { BrokenContainer, fileHash } from "./bytes.ts";
export { formatOf, openFile } from "./open.ts";
export type { FileShape, OpenFile, ReadRow, SourceRow } from "./types.ts";
export { openWorkbook } from "./workbook.ts";
export { guessHeaderRow } from "./xlsx.ts";

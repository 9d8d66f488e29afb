import { columnsOf, type FileMapping } from "../mapping/index.ts";
import { formatOf, isWorkbook, openSheetList } from "../reading/index.ts";

/**
 * A file of a mapping once for each sheet that it is to be read from: "*" is every sheet that has
 * the mapping's columns.
 */
export async function bySheet(file: FileMapping, path: string): Promise<readonly FileMapping[]> {
  const { sheet } = file;
  const format = file.format ?? formatOf(path);
  if (format === undefined || !isWorkbook(format) || sheet === undefined) return [file];
  if (sheet !== "*") return [sheet].flat().map((name) => ({ ...file, sheet: name }));
  const fitting = await openSheetList(path, format, columnsOf(file));
  return fitting.length === 0 ? [file] : fitting.map((name) => ({ ...file, sheet: name }));
}

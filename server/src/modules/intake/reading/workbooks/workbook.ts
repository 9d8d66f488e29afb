import { BrokenContainer } from "../bytes.ts";
import { sharedStrings } from "./shared-strings.ts";
import { columnOf, sheetRows, type SheetRow } from "./sheet-rows.ts";
import { mostSheetColumns } from "../types.ts";
import { partsOf, prefixed, stylesIn, tagsIn } from "./workbook-parts.ts";
import { openZip, type Zip } from "./zip.ts";

export type { SheetRow } from "./sheet-rows.ts";

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
}

/** Cells that were made one: rows from 1, columns from 0, both ends belong to it. */
export interface MergedCells {
  readonly row: number;
  readonly lastRow: number;
  readonly from: number;
  readonly to: number;
}

/** An opened workbook. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly since1904: boolean;
  readonly rows: (sheet: string) => AsyncIterable<SheetRow>;
  readonly merges: (sheet: string) => Promise<readonly MergedCells[]>;
  /** Rows of a sheet, its header among them. */
  readonly rowCount: (sheet: string) => Promise<number>;
}

/** Opens an xlsx. Throws BrokenContainer where it is none, or is made to fill the memory. */
export async function openWorkbook(path: string): Promise<Workbook> {
  const zip = await openZip(path);
  const parts = await partsOf(zip);
  const tags = await tagsIn(zip, parts.workbook, ["sheet", "workbookPr"]);
  const sheets = tags.flatMap((tag) => {
    const part = parts.byId.get(prefixed(tag, "id") ?? "");
    if (tag.name !== "sheet" || part === undefined) return [];
    const isHidden = /hidden/iu.test(tag.attributes["state"] ?? "");
    return [{ name: tag.attributes["name"] ?? "", isHidden, part }];
  });
  const since1904 = tags.some(
    ({ name, attributes }) =>
      name === "workbookPr" && /^(1|true)$/u.test(attributes["date1904"] ?? ""),
  );
  const shared = parts.strings === undefined ? [] : await sharedStrings(zip, parts.strings);
  const styles = await stylesIn(zip, parts.styles);
  const partOf = (sheet: string) => sheets.find(({ name }) => name === sheet)?.part ?? "";
  return {
    sheets,
    since1904,
    rows: (sheet) => sheetRows(zip, partOf(sheet), { shared, styles, since1904 }),
    merges: async (sheet) =>
      (await tagsIn(zip, partOf(sheet), ["mergeCell"])).flatMap(({ attributes }) =>
        mergeOf(attributes["ref"] ?? ""),
      ),
    rowCount: (sheet) => countRows(zip, partOf(sheet)),
  };
}

async function countRows(zip: Zip, part: string): Promise<number> {
  let rows = 0;
  let rest = "";
  for await (const chunk of zip.read(part)) {
    const text = rest + chunk;
    const found = text.match(/<(?:[\w.-]+:)?row[\s>]/gu) ?? [];
    rows += found.length;
    const tail = text.slice(Math.max(0, text.lastIndexOf("<")));
    rest = /^<[\w.:-]{0,40}$/u.test(tail) ? tail : "";
  }
  return rows;
}

function mergeOf(reference: string): readonly MergedCells[] {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(reference);
  if (match === null || match[1] === undefined || match[3] === undefined) return [];
  const to = columnOf(match[3]);
  if (!(to < mostSheetColumns))
    throw new BrokenContainer("reading.xlsx-too-wide", { mostColumns: mostSheetColumns });
  return [{ row: Number(match[2]), lastRow: Number(match[4]), from: columnOf(match[1]), to }];
}

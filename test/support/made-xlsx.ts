import { ZipFile } from "yazl";

/** An xlsx with a title row above its header and two rows. */
export function smallXlsx(): Promise<Buffer> {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = [
    ["People of the test"],
    ["id", "name", "phone"],
    ["1", "Ann", ""],
    ["2", "Bo", "212 555 0147"],
  ];
  return sheetOf(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
      `<sheetData>` +
      rows.map((row, index) => `<row r="${index + 1}">${row.map(cell).join("")}</row>`).join("") +
      `</sheetData></worksheet>`,
  );
}

/** An xlsx whose sheet unpacks to 300 MB. */
export function bombXlsx(): Promise<Buffer> {
  return sheetOf(`<worksheet><sheetData>${" ".repeat(300 * 1024 * 1024)}</sheetData></worksheet>`);
}

/** An xlsx of one sheet, by its XML. */
export function sheetOf(sheet: string): Promise<Buffer> {
  const zip = new ZipFile();
  zip.addBuffer(
    Buffer.from(
      '<workbook xmlns:r="r"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    "xl/workbook.xml",
  );
  zip.addBuffer(
    Buffer.from(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    "xl/_rels/workbook.xml.rels",
  );
  zip.addBuffer(Buffer.from(sheet), "xl/worksheets/sheet1.xml");
  zip.end();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    zip.outputStream.on("data", (chunk: Buffer) => chunks.push(chunk));
    zip.outputStream.on("error", reject);
    zip.outputStream.on("end", () => resolve(Buffer.concat(chunks)));
  });
}

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ZipFile } from "yazl";
import { expect, it } from "vitest";
import { openFile, openSheetList, type FileShape } from "../index.ts";

const folder = mkdtempSync(join(tmpdir(), "clew-sheets-"));
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** An xlsx of some sheets by the XML of their rows and what stands behind them, every tag with a prefix. */
async function workbook(
  name: string,
  sheets: Readonly<Record<string, string>>,
  about = "",
): Promise<string> {
  const zip = new ZipFile();
  const add = (part: string, text: string) => zip.addBuffer(Buffer.from(text), part);
  const names = Object.keys(sheets);
  const listed = names.map((one, at) => {
    const hidden = one.startsWith("hidden") ? ' state="hidden"' : "";
    return `<x:sheet name="${one}" sheetId="${at + 1}"${hidden} rel:id="r${at}"/>`;
  });
  add(
    "_rels/.rels",
    `<Relationships><Relationship Id="a" Type="${relation}/officeDocument" Target="book/main.xml"/></Relationships>`,
  );
  add(
    "book/main.xml",
    `<x:workbook xmlns:x="x" xmlns:rel="r">${about}<x:sheets>${listed.join("")}</x:sheets></x:workbook>`,
  );
  add(
    "book/_rels/main.xml.rels",
    `<Relationships>` +
      names.map((_, at) => `<Relationship Id="r${at}" Target="s${at}.xml"/>`).join("") +
      `</Relationships>`,
  );
  add(
    "book/styles.xml",
    '<x:styleSheet xmlns:x="x"><x:cellXfs><x:xf numFmtId="0"/><x:xf numFmtId="14"/></x:cellXfs></x:styleSheet>',
  );
  for (const [at, one] of names.entries())
    add(`book/s${at}.xml`, `<x:worksheet xmlns:x="x">${sheets[one] ?? ""}</x:worksheet>`);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk as Buffer));
  writeFileSync(join(folder, name), Buffer.concat(chunks));
  return join(folder, name);
}

const text = (value: string) => `<x:c t="inlineStr"><x:is><x:t>${value}</x:t></x:is></x:c>`;
const row = (number: number, cells: string, more = "") =>
  `<x:row r="${number}"${more}>${cells}</x:row>`;
const data = (...rows: readonly string[]) => `<x:sheetData>${rows.join("")}</x:sheetData>`;

async function read(path: string, shape: Partial<FileShape> = {}) {
  const open = await openFile(path, { format: "xlsx", ...shape });
  const rows: string[] = [];
  const said: string[] = (open.remarks ?? []).map(({ key }) => key);
  for await (const one of open.rows()) {
    if (one.ok) rows.push(open.columns.map((column) => one.values(column)[0] ?? "").join("|"));
    said.push(...(one.ok ? (one.remarks?.() ?? []).map(({ key }) => key) : [one.reason.key]));
  }
  return { rows, said: [...new Set(said)] };
}

it("reads tags with prefixes and parts of any name; errors are empty, formulas without values said", async () => {
  const path = await workbook("prefixed.xlsx", {
    One: data(
      row(1, text("id") + text("phone") + text("full")),
      row(2, `${text("1")}<x:c t="e"><x:v>#N/A</x:v></x:c><x:c><x:f>A2</x:f><x:v/></x:c>`),
    ),
  });
  expect(await read(path)).toEqual({ rows: ["1||"], said: ["reading.formula-without-value"] });
});

it("states merged cells in each row they cover, and names hidden rows and totals", async () => {
  const path = await workbook("merged.xlsx", {
    One: `${data(
      row(1, text("house") + text("name") + text("sum")),
      row(2, `${text("Heron")}${text("Ana")}<x:c><x:v>1</x:v></x:c>`),
      row(3, `<x:c r="A3"/>${text("Ben")}<x:c><x:v>2</x:v></x:c>`, ' hidden="1"'),
      row(4, `${text("Total")}<x:c r="C4"><x:v>3</x:v></x:c>`),
    )}<x:mergeCells><x:mergeCell ref="A2:A3"/></x:mergeCells>`,
  });
  expect(await read(path)).toEqual({
    rows: ["Heron|Ana|1", "Heron|Ben|2"],
    said: ["reading.merged-cells", "reading.hidden-rows", "reading.total-row"],
  });
});

it("names a second table, and every sheet that it does not read", async () => {
  const path = await workbook("tables.xlsx", {
    Cover: data(row(1, text("About") + text("this"))),
    Rows: data(
      row(1, text("id") + text("sum")),
      row(2, `${text("a")}<x:c><x:v>1</x:v></x:c>`),
      row(5, text("name") + text("phone")),
      row(6, text("Ana") + text("9")),
    ),
    "hidden one": data(row(1, text("id") + text("sum"))),
  });
  const wanted = ["id", "sum"];
  expect(await read(path, { wanted })).toEqual({
    rows: ["a|1"],
    said: ["reading.other-sheets", "reading.second-table"],
  });
  expect(await openSheetList(path, "xlsx", wanted)).toEqual(["Rows", "hidden one"]);
  await expect(read(path, { sheet: "None" })).rejects.toThrow(/There is no sheet None/u);
});

it("counts days from 1904 where the workbook does", async () => {
  const days = data(
    row(1, text("id") + text("seen")),
    row(2, `${text("a")}<x:c s="1"><x:v>44633</x:v></x:c>`),
  );
  const path = await workbook("1904.xlsx", { One: days }, '<x:workbookPr date1904="1"/>');
  expect((await read(path)).rows).toEqual(["a|2026-03-14"]);
});

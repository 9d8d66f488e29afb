import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write, type BookType } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { encodingsOf, formatOf, guessHeaderLine, openFile, type FileShape } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "clew-awkward-"));

/** Writes a file and reads it: its columns, its rows cell by cell, and all its remarks. */
async function read(
  name: string,
  content: string | Buffer,
  shape: Partial<FileShape> = {},
): Promise<{
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly said: readonly string[];
}> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const open = await openFile(path, { format: formatOf(name) ?? "csv", ...shape });
  const rows: string[] = [];
  const said = (open.remarks ?? []).map(({ key }): string => key);
  for await (const row of open.rows()) {
    if (row.ok) {
      rows.push(open.columns.map((column) => row.values(column).join("+")).join("|"));
      said.push(...(row.remarks?.() ?? []).map(({ key }) => key));
    } else said.push(row.reason.key);
  }
  return { columns: open.columns, rows, said };
}

describe("delimited files as people have them", () => {
  it("pass over sep=, take its delimiter, and read rows that end early", async () => {
    expect(await read("sep.csv", "sep=;\nid;name;phone\n1;Ana\n2;Ben;9\n")).toEqual({
      columns: ["id", "name", "phone"],
      rows: ["1|Ana|", "2|Ben|9"],
      said: ["reading.rows-end-early"],
    });
  });

  it("find the header below a preamble, by the columns wanted or by its form", async () => {
    const bank =
      "Account;Main\n\nBalance;12,50\n\nDay;Payee;Sum\n1.2.2026;Ana;3,50\n2.2.2026;Ben;4\n";
    const found = await read("bank.csv", bank, { delimiter: ";", wanted: ["Payee", "Sum"] });
    expect(found.rows).toEqual(["1.2.2026|Ana|3,50", "2.2.2026|Ben|4"]);
    expect(found.said).toEqual(["reading.header-in-line"]);
    expect(await guessHeaderLine(join(folder, "bank.csv"), { format: "csv", delimiter: ";" })).toBe(
      5,
    );
  });

  it("are two columns where two have one name, and the bare name is neither", async () => {
    const { columns, rows } = await read("twice.csv", "id,phone,phone\n1,a,b\n");
    expect(columns).toEqual(["id", "phone 1", "phone 2"]);
    expect(rows).toEqual(["1|a|b"]);
  });

  it("leave out what stands below an empty line under the table", async () => {
    expect(await read("foot.csv", "id,name,sum\n1,Ana,5\n\nMade by a bank,,\n")).toMatchObject({
      rows: ["1|Ana|5"],
      said: ["reading.footer-row"],
    });
  });

  it("may write a quote with a backslash, or a line end within quotes", async () => {
    const text = 'id,note\n1,"said \\"hi\\" twice"\n2,"one\rtwo"\n';
    expect((await read("quotes.csv", text)).rows).toEqual(['1|said "hi" twice', "2|one\rtwo"]);
  });

  it("may end their lines in CR, with LF within quotes", async () => {
    expect((await read("mac.csv", 'id,note\r1,"a\nb"\r2,c\r')).rows).toEqual(["1|a\nb", "2|c"]);
  });

  it("leave totals out aloud, repair what was encoded twice, and say so", async () => {
    const { rows, said } = await read("mixed.csv", "name,city,sum\nZoÃ«,Köln,5\nTotal,,5\n");
    expect(rows).toEqual(["Zoë|Köln|5"]);
    expect(said).toEqual(["reading.encoded-twice", "reading.total-row"]);
  });

  it("keep what stands between quotes of their own", async () => {
    expect((await read("own.csv", "a,b\n'919812345678','OUT'\n'+4930,x\n")).rows).toEqual([
      "919812345678|OUT",
      "+4930|x",
    ]);
  });
});

describe("the encoding of a file", () => {
  it.each([
    ["windows-1251", [0xc0, 0xed, 0xed, 0xe0, 0x20, 0xce, 0xf0, 0xf0], "Анна Орр"],
    [
      "windows-1250",
      [0xa3, 0x75, 0x6b, 0x61, 0x73, 0x7a, 0x20, 0xaf, 0xf3, 0xb3, 0x77],
      "Łukasz Żółw",
    ],
    ["windows-1252", [0x5a, 0x6f, 0xeb, 0x20, 0x93, 0x5a, 0x94], "Zoë “Z”"],
    ["macintosh", [0x5a, 0x6f, 0x91, 0x20, 0x4b, 0x6f, 0x76, 0x87, 0x63, 0x73], "Zoë Kovács"],
  ])("%s is seen in its letters", async (encoding, bytes, text) => {
    const path = join(folder, `${encoding}.csv`);
    writeFileSync(path, Buffer.concat([Buffer.from("id,name\n1,"), Buffer.from(bytes)]));
    const [first] = await encodingsOf(path);
    expect(first?.encoding).toBe(encoding);
    expect(text).toContain(first?.sample.split(" ")[0]?.replace("1,", ""));
  });

  it("is not asked for where it is UTF-8, and is UTF-16 by its zeros", async () => {
    writeFileSync(join(folder, "u8.csv"), "id,name\n1,Zoë\n");
    writeFileSync(join(folder, "u16.csv"), Buffer.from("id,name\n1,Zoë\n", "utf16le"));
    expect(await encodingsOf(join(folder, "u8.csv"))).toEqual([]);
    expect((await encodingsOf(join(folder, "u16.csv")))[0]?.encoding).toBe("utf-16le");
  });
});

describe("json", () => {
  it("keeps the digits of its numbers", async () => {
    const text = '[{"id":738529527931269425,"sum":1.50,"n":1e3,"t":"2.0"}]';
    expect((await read("big.json", text)).rows).toEqual(["738529527931269425|1.50|1e3|2.0"]);
  });

  it("reads the list that has the columns wanted, and names the others", async () => {
    const text = '{"who":[{"name":"Ana"}],"chats":{"list":[{"messages":[{"id":1},{"id":2}]}]}}';
    const found = await read("lists.json", text, { wanted: ["id"] });
    expect(found).toMatchObject({ rows: ["1", "2"], said: ["reading.json-other-lists"] });
    expect((await read("lists.json", text, { array: "who" })).rows).toEqual(["Ana"]);
    await expect(read("lists.json", text, { array: "no.such" })).rejects.toThrow(
      /no list of objects/u,
    );
    await expect(read("lists.json", text, { wanted: ["nothing"] })).rejects.toThrow(
      /chats\.list\.messages \(2\)/u,
    );
  });

  it("reads one object after another as lines, and one text that was cut in pieces as one", async () => {
    const text =
      '{"id":1,"text":["call ",{"type":"phone","text":"212"}," now"]}\n{"id":2,"text":"x"}\n';
    expect((await read("rows.json", text)).rows.map((row) => row.split("|").slice(0, 2))).toEqual([
      ["1", "call 212 now"],
      ["2", "x"],
    ]);
  });
});

describe("workbooks of other programs", () => {
  it.each<[BookType, string]>([
    ["biff8", "old.xls"],
    ["xlsb", "binary.xlsb"],
    ["ods", "open.ods"],
  ])("%s: %s", async (bookType, name) => {
    const sheet = utils.aoa_to_sheet([
      ["id", "seen", "sum", "share"],
      ["a", 46095, 12.5, 0.25],
    ]);
    for (const [cell, format] of [
      ["B2", "yyyy-mm-dd"],
      ["D2", "0%"],
    ] as const)
      if (sheet[cell]) sheet[cell].z = format;
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, "One");
    utils.book_append_sheet(book, utils.aoa_to_sheet([["x", "y"]]), "Two");
    const { rows, said } = await read(name, write(book, { type: "buffer", bookType }) as Buffer);
    expect(rows).toEqual(["a|2026-03-14|12.5|25"]);
    expect(said).toEqual(["reading.other-sheets"]);
  });

  it("are refused where they are none", async () => {
    await expect(read("not.xls", "id,name\n1,Ana\n")).rejects.toThrow(/no workbook/u);
    await expect(read("not.ods", "PK not")).rejects.toThrow(/not a zip/u);
  });
});

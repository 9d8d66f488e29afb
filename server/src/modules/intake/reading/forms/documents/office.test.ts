import { Buffer } from "node:buffer";
import { ZipFile } from "yazl";
import { describe, expect, it } from "vitest";
import { dropped } from "../../../../../../../test/support/dropped-file.ts";

/** A zip of some parts, the first stored as it is. */
async function zipOf(parts: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [index, [name, text]] of Object.entries(parts).entries())
    zip.addBuffer(Buffer.from(text), name, { compress: index > 0 });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

const word = (body: string, root = "document") =>
  `<?xml version="1.0"?><w:${root} ` +
  `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="r" ` +
  `xmlns:mc="mc">${body}</w:${root}>`;
const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (...texts: readonly string[]) => `<w:tc>${texts.map(p).join("")}</w:tc>`;

const body = [
  p("Report on Heron &amp; Co"),
  "<w:p><w:r><w:t>call 212 </w:t></w:r><w:r><w:t>555 0147</w:t><w:tab/><w:t>now</w:t>" +
    "</w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>",
  '<w:p><w:hyperlink r:id="rId7"><w:r><w:t>all ads</w:t></w:r></w:hyperlink></w:p>',
  `<w:tbl><w:tr>${cell("Iris Marsh")}${cell("212 555 0199", "evenings")}</w:tr><w:tr>` +
    `${cell("")}${cell("x")}</w:tr></w:tbl>`,
  `<w:p><mc:AlternateContent><mc:Choice><w:r><w:t>box</w:t></w:r></mc:Choice>` +
    `<mc:Fallback><w:r><w:t>box</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>`,
  "<w:p/>",
].join("");

const docxParts = {
  "[Content_Types].xml": "<Types/>",
  "word/_rels/document.xml.rels":
    `<Relationships><Relationship Id="rId7" Target="https://heron.example/ads" ` +
    `TargetMode="External"/></Relationships>`,
  "word/document.xml": word(`<w:body>${body}</w:body>`),
  "word/header1.xml": word(p("Case 12"), "hdr"),
  "word/comments.xml": word(`<w:comment w:author="Ben">${p("ask Iris")}</w:comment>`, "comments"),
  "docProps/core.xml":
    "<cp:coreProperties xmlns:cp='c' xmlns:dc='d'><dc:title>Heron</dc:title></cp:coreProperties>",
};

describe("a Word document", () => {
  it("gives paragraphs, rows of tables, heads and comments; nothing deleted or twice", async () => {
    const { format, rows } = await dropped("report.docx", await zipOf(docxParts));
    expect(format).toBe("docx");
    expect(rows.map(({ part, text }) => [part, text])).toEqual([
      ["paragraph 1", "Report on Heron & Co"],
      ["paragraph 2", "call 212 555 0147\tnow"],
      ["paragraph 3", "all ads <https://heron.example/ads>"],
      ["paragraph 4", "Iris Marsh\t212 555 0199\nevenings"],
      ["paragraph 5", "x"],
      ["paragraph 6", "box"],
      ["header 1, 1", "Case 12"],
      ["comment 1", "ask Iris"],
    ]);
    expect(rows[0]).toMatchObject({
      document: "report.docx",
      title: "Heron",
      type: "Word document",
    });
  });

  it("names what is broken, keeps what stands before, and refuses bombs and entities", async () => {
    const cut = { ...docxParts, "word/document.xml": word(`<w:body>${p("before")}<w:p><w:r>`) };
    const { rows, broken } = await dropped("a.docx", await zipOf(cut));
    expect(rows[0]?.["text"]).toBe("before");
    expect(broken).toEqual(["paragraph 2"]);
    const zip = await zipOf(docxParts);
    await expect(dropped("b.docx", zip.subarray(0, 600))).rejects.toThrow("document is broken");
    const bomb = {
      ...docxParts,
      "word/document.xml": word(`<w:body>${p("a".repeat(90_000_000))}`),
    };
    expect((await dropped("c.docx", await zipOf(bomb))).broken).toEqual(["paragraph 1"]);
    const entity = `<!DOCTYPE w [<!ENTITY a "aaaa">]>${word(`<w:body>${p("&a;")}</w:body>`)}`;
    const entities = { ...docxParts, "word/document.xml": entity };
    expect((await dropped("d.docx", await zipOf(entities))).broken).toEqual(["paragraph 1"]);
    const deep = { ...docxParts, "word/document.xml": word("<w:a>".repeat(100_000)) };
    expect((await dropped("e.docx", await zipOf(deep))).broken).toEqual(["paragraph 1"]);
  });
});

describe("an OpenDocument text", () => {
  it("gives paragraphs, rows of tables and notes", async () => {
    const content = `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" \
xmlns:xlink="x" xmlns:dc="d">
<office:body><office:text><text:h>Rooms</text:h><text:p>call<text:s/>212<text:tab/>555 0147 <text:a \
xlink:href="https://heron.example/">here</text:a></text:p>
<table:table><table:table-row><table:table-cell><text:p>Iris</text:p></table:table-cell>\
<table:table-cell><text:p>7</text:p></table:table-cell></table:table-row></table:table>
</office:text></office:body></office:document-content>`;
    const parts = { mimetype: "application/vnd.oasis.opendocument.text", "content.xml": content };
    const { format, rows } = await dropped("n.odt", await zipOf(parts));
    expect(format).toBe("odt");
    expect(rows.map(({ text }) => text)).toEqual([
      "Rooms",
      "call 212\t555 0147 here <https://heron.example/>",
      "Iris\t7",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { dropped, formFound } from "../../../../../../../test/support/dropped-file.ts";

const object = (number: number, text: string) => `${number} 0 obj\n${text}\nendobj\n`;
const stream = (text: string) => `<</Length ${text.length}>>\nstream\n${text}\nendstream`;

/** A PDF of some pages, each with the operators that draw it. */
function pdfOf(pages: readonly string[], more = ""): string {
  const kids = pages.map((_, at) => `${10 + at * 2} 0 R`).join(" ");
  const drawn = pages.map((text, at) => {
    const resources = `<</Font<</F1 5 0 R>>/XObject<</X1 6 0 R>>>>`;
    const page =
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents ${11 + at * 2} 0 R/Resources` +
      `${resources}${more}>>`;
    return object(10 + at * 2, page) + object(11 + at * 2, stream(text));
  });
  return [
    "%PDF-1.7\n",
    object(1, "<</Type/Catalog/Pages 2 0 R>>"),
    object(2, `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`),
    object(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"),
    object(
      6,
      `<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X1 6 0 R>>>>/Length ` +
        `6>>\nstream\n/X1 Do\nendstream`,
    ),
    object(7, "<</Title(Heron rooms)>>"),
    ...drawn,
    "trailer\n<</Root 1 0 R/Info 7 0 R>>\n",
  ].join("");
}

const shown = (text: string) => `BT /F1 12 Tf 20 200 Td (${text}) Tj 0 -20 Td (second line) Tj ET`;

describe("a PDF", () => {
  it("gives the text of each page, and names a page without one", async () => {
    const text = pdfOf([shown("call 212 555 0147"), "0 0 10 10 re f", shown("third")]);
    const { format, rows, broken, open } = await dropped("report.pdf", text);
    expect(format).toBe("pdf");
    expect(rows.map(({ part }) => part)).toEqual(["page 1", "page 3"]);
    expect(rows[0]).toEqual({
      document: "report.pdf",
      title: "Heron rooms",
      type: "PDF",
      part: "page 1",
      text: "call 212 555 0147\nsecond line",
    });
    expect(broken).toEqual(["page 2"]);
    expect(open.remarks?.map(({ text: said }) => said)).toEqual([
      "1 of the first 3 pages holds no text: they are pictures. Have the text recognised " +
        "(OCR) and drop the file again.",
    ]);
  });

  it("gives the addresses of links, notes and fields", async () => {
    const marks = [
      "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://heron.example/ads)>>>>",
      "<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(ask Iris)>>",
      "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/JavaScript/JS(app.alert\\(1\\))>>>>",
    ];
    const { rows } = await dropped("a.pdf", pdfOf([shown("x")], `/Annots[${marks.join("")}]`));
    expect(rows[0]?.["text"]).toBe("x\nsecond line\n<https://heron.example/ads>\nask Iris");
  });

  it("names what is broken or locked, and ends where a page draws itself", async () => {
    await expect(dropped("b.pdf", "%PDF-1.4\njunk")).rejects.toThrow("broken");
    const locked = pdfOf([shown("x")]).replace(
      "/Info 7 0 R",
      `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${"41".repeat(32)}>/U<${"42".repeat(32)}>>>`,
    );
    await expect(dropped("l.pdf", locked)).rejects.toThrow("password");
    const { rows } = await dropped("c.pdf", pdfOf([`${shown("before")} /X1 Do`]));
    expect(rows[0]?.["text"]).toMatch(/^before/u);
    expect(await formFound("x.txt", "this names %PDF in a sentence.")).toBe("text");
  });

  it("takes many pages and long ones within its limits", async () => {
    const many = pdfOf(Array.from({ length: 2_003 }, () => "BT /F1 9 Tf (a) Tj ET"));
    const { rows, broken } = await dropped("m.pdf", many);
    expect(rows).toHaveLength(2_000);
    expect(broken).toEqual(["page 2001"]);
  });
});
